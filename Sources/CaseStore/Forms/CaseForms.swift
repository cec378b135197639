/// The forms of cases.
enum CaseForms {
  static let handlers: [any FormHandler] = []
}
