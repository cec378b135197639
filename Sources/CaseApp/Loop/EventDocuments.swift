import CaseDocuments
import CaseDomain
import CaseScreens
import CaseStore

/// Makes the papers of an event that are signed and pinned up, safe for a terminal and a printer.
struct EventDocuments {
  let store: CaseStore
  let session: Session

  private var actor: Actor { session.actor }

  /// Sheets to sign, with the office's head and the official of the event's first day.
  func signatures(_ event: Int64, _ scope: SheetScope) throws(StorageError) -> Preview {
    let page = try store.eventPage(event, as: actor)
    let kop = try kop(on: page.event.from)
    let official = try official(on: page.event.from)
    return Preview(
      title: EventDocumentTitle.signatures(page.event.code),
      safe: SignatureSheet(page, scope, kop: kop, official: official).pages,
      fileStem: "daftar-hadir", purpose: EventDocumentTitle.signatures(page.event.code))
  }

  func names(_ event: Int64) throws(StorageError) -> Preview {
    let page = try store.eventPage(event, as: actor)
    return Preview(
      title: EventDocumentTitle.names(page.event.code),
      safe: NameListDocument(page, kop: try kop(on: page.event.from)).pages,
      fileStem: "daftar-nama", purpose: EventDocumentTitle.names(page.event.code))
  }

  private func kop(on day: Day) throws(StorageError) -> [String] {
    try store.letterHead(of: actor.area, on: day, as: actor)
  }

  /// Of the account's own office; nil when nobody held it.
  private func official(on day: Day) throws(StorageError) -> Official? {
    let officials = try store.officials(as: actor).filter { $0.area == actor.area }
    return Official.signing(on: day, among: officials)
  }
}

/// The titles of these papers.
private enum EventDocumentTitle {
  static func signatures(_ code: String) -> String { "Daftar hadir \(code)" }
  static func names(_ code: String) -> String { "Daftar nama \(code)" }
}
