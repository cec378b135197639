/// The forms of the PSKS registry.
enum ResourceForms {
  static let handlers: [any FormHandler] = []
}
