import CaseDocuments
import CaseDomain
import CaseScreens
import CaseStore

/// Makes the papers of TKSK out of the store, safe for a terminal and a printer.
struct TKSKDocuments {
  let store: CaseStore
  let session: Session

  private var actor: Actor { session.actor }

  /// The list that both sign, with the official of its date and the office's head.
  func handOver(_ id: Int64) throws(StorageError) -> Preview {
    let handOver = try store.handOver(id, as: actor)
    let officials = try store.officials(as: actor).filter { $0.area == handOver.kecamatan }
    let kop = try store.letterHead(of: handOver.kecamatan, on: handOver.day, as: actor)
    let document = HandOverDocument(
      handOver, official: Official.signing(on: handOver.day, among: officials), kop: kop)
    return Preview(
      title: TKSKDocumentTitle.handOver(id), safe: document.pages, fileStem: "serah-terima-tksk",
      purpose: TKSKDocumentTitle.handOver(id))
  }

  func board(of area: WilayahCode, on day: Day) throws(StorageError) -> Preview {
    let board = try store.tkskBoard(of: area, on: day, as: actor)
    return Preview(
      title: TKSKDocumentTitle.board, safe: TKSKBoardDocument(board).pages,
      fileStem: "daftar-tksk", purpose: TKSKDocumentTitle.board)
  }

  func taliAsih(
    of area: WilayahCode, for months: [MonthOfYear]
  ) throws(StorageError) -> Preview {
    let list = try store.taliAsih(of: area, for: months, as: actor)
    return Preview(
      title: TKSKDocumentTitle.payment, safe: TaliAsihDocument(list).pages,
      fileStem: "tali-asih-tksk", purpose: TKSKDocumentTitle.payment)
  }
}

/// What the papers of TKSK are called on the screen and in the log.
private enum TKSKDocumentTitle {
  static let board = "Daftar TKSK"
  static let payment = "Daftar tali asih"
  static func handOver(_ id: Int64) -> String { "Serah terima TKSK \(id)" }
}
