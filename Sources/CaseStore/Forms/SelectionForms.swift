/// The forms of selections.
enum SelectionForms {
  static let handlers: [any FormHandler] = []
}
