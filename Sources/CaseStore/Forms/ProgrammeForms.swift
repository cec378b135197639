/// The forms of programmes.
enum ProgrammeForms {
  static let handlers: [any FormHandler] = []
}
