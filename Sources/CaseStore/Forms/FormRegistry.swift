import CaseDomain

/// The handlers of forms by name; the store has all of them, tests bring their own.
struct FormRegistry: Sendable {
  static let standard = FormRegistry(FormHandlers.all)

  private let byName: [FormID: any FormHandler]

  init(_ handlers: [any FormHandler]) {
    byName = Dictionary(handlers.map { ($0.form, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Throws: ``StorageError/notFound`` for a form of another version of the program.
  func handler(of form: FormID) throws(StorageError) -> any FormHandler {
    guard let handler = byName[form] else { throw .notFound }
    return handler
  }
}
