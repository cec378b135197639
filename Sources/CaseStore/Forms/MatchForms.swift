/// The forms of merging people.
enum MatchForms {
  static let handlers: [any FormHandler] = []
}
