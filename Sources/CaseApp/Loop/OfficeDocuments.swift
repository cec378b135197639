import CaseDocuments
import CaseDomain
import CaseScreens
import CaseStore
import TerminalUI

/// Makes the counter's papers out of the store, safe for a terminal and a printer.
struct OfficeDocuments {
  let store: CaseStore
  let session: Session

  private var actor: Actor { session.actor }

  func letter(_ id: Int64) throws(StorageError) -> Preview {
    let (letter, sheet) = try store.letter(id, as: actor)
    return Preview(
      letter: letter, pages: LetterDocument(sheet).pages)
  }

  func letter(numbered number: String) throws(StorageError) -> Preview {
    let (letter, sheet) = try store.letter(numbered: number, as: actor)
    return Preview(letter: letter, pages: LetterDocument(sheet).pages)
  }

  func receipt(_ id: Int64) throws(StorageError) -> Preview {
    let intake = try store.intake(id, as: actor)
    let kop = try store.letterHead(of: intake.area, on: intake.day, as: actor)
    let receipt = IntakeReceipt(intake, kop: kop, zone: store.info.zone)
    return Preview(
      title: OfficeDocumentText.receipt(intake.number), safe: receipt.pages,
      fileStem: "tanda-terima", client: intake.client, purpose: intake.number)
  }

  func register(of area: WilayahCode, year: Int) throws(StorageError) -> Preview {
    let register = try store.letters(of: area, year: year, as: actor)
    return Preview(
      title: OfficeDocumentText.register(year), safe: RegisterList(register).pages,
      fileStem: "register-surat")
  }

  func activity(_ id: Int64) throws(StorageError) -> Preview {
    let activity = try store.activity(id, as: actor)
    return Preview(
      title: activity.kind.label, safe: ActivityDocument(activity).pages, fileStem: "kegiatan")
  }

  func activities(
    of area: WilayahCode, year: Int, month: Int
  ) throws(StorageError) -> Preview {
    let found = try store.activities(of: area, year: year, month: month, as: actor)
    return Preview(
      title: OfficeDocumentText.activities(year, month), safe: ActivityList(found).pages,
      fileStem: "daftar-kegiatan")
  }
}

extension Preview {
  /// A document whose lines come from data: made safe before anybody sees or prints them.
  init(
    title: String, safe pages: [[String]], fileStem: String, client: ClientID? = nil,
    purpose: String = ""
  ) {
    self.init(
      title: title, pages: pages.map { $0.map { SafeText($0).string } }, fileStem: fileStem,
      client: client, purpose: purpose)
  }

  fileprivate init(letter: Letter, pages: [[String]]) {
    self.init(
      title: OfficeDocumentText.letter(letter.number), safe: pages, fileStem: "surat",
      client: letter.client, purpose: letter.number)
  }
}
