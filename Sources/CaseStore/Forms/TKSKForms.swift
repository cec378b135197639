/// The forms of TKSK and reports of duty.
enum TKSKForms {
  static let handlers: [any FormHandler] = []
}
