/// What an import writes where a row says nothing.
enum ImportSourceText {
  /// From where a role or an institution is known.
  static let role = "impor"
}
