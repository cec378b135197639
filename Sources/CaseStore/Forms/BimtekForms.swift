/// The forms of events.
enum BimtekForms {
  static let handlers: [any FormHandler] = []
}
