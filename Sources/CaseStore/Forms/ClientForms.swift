/// The forms of clients.
enum ClientForms {
  static let handlers: [any FormHandler] = []
}
