import CaseDocuments
import CaseDomain
import CaseScreens
import CaseStore

/// Makes the papers after an event, and of selections, safe for a terminal and a printer.
struct BimtekDocuments {
  let store: CaseStore
  let session: Session

  func report(of event: Int64) throws(StorageError) -> Preview {
    let result = try store.eventResult(of: event, as: session.actor)
    return Preview(
      title: BimtekDocumentText.report(result.event.code), safe: EventReport(result).pages,
      fileStem: "laporan-bimtek", purpose: result.event.code)
  }

  func certificates(of event: Int64) throws(StorageError) -> Preview {
    let result = try store.eventResult(of: event, as: session.actor)
    return Preview(
      title: BimtekDocumentText.certificates(result.event.code),
      safe: CertificateDocument(result).pages, fileStem: "sertifikat", purpose: result.event.code)
  }

  func minutes(of selection: Int64) throws(StorageError) -> Preview {
    let sheet = try store.selectionSheet(selection, as: session.actor)
    let championship = try store.championship(with: selection, as: session.actor)
    return Preview(
      title: BimtekDocumentText.minutes(sheet.edition),
      safe: SelectionMinutes(sheet, championship: championship).pages, fileStem: "berita-acara",
      purpose: sheet.edition.minuteNumber)
  }

  /// Of the edition that a selection belongs to.
  func champions(with selection: Int64) throws(StorageError) -> Preview {
    let edition = try store.selectionSheet(selection, as: session.actor).edition
    let championship = try store.championship(with: selection, as: session.actor)
    return Preview(
      title: BimtekDocumentText.champions(edition),
      safe: ChampionshipPaper(championship, of: edition.name).pages, fileStem: "juara-umum",
      purpose: edition.name)
  }
}

/// The titles of these papers.
enum BimtekDocumentText {
  static func report(_ code: String) -> String { "Laporan \(code)" }
  static func certificates(_ code: String) -> String { "Sertifikat \(code)" }

  static func champions(_ edition: SelectionSheet.Edition) -> String {
    "Juara umum \(edition.name)"
  }

  static func minutes(_ edition: SelectionSheet.Edition) -> String {
    "Berita acara \(edition.name) \(edition.kind)"
  }
}
