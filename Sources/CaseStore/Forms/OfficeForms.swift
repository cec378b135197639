/// The forms of the counter.
enum OfficeForms {
  static let handlers: [any FormHandler] = []
}
