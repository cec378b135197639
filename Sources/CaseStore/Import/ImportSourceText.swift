/// What an import writes where a row says nothing.
enum ImportSourceText {
  /// From where a role or an institution is known.
  static let role = "impor"
  /// Why two roles that a rule warns of stand side by side.
  static let pairReason = "tercatat demikian pada berkas impor"
}
