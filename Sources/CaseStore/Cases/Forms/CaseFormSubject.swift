import CaseDomain
import GRDB

extension FormContext {
  /// The writer that forms of cases save with.
  var cases: CaseWriter { CaseWriter(context: self) }

  /// The one client that the form is about, inside the account's area.
  ///
  /// - Throws: ``StorageError/notFound``.
  func caseClient() throws -> ClientRecord {
    let id: Int64?
    switch subject {
    case .clients(let ids): id = ids.count == 1 ? ids[0].rawValue : nil
    case .row("kasus", let row): id = try CaseRecord.find(row, as: actor, db).client.rawValue
    case .nothing, .row: id = nil
    }
    guard let id else { throw StorageError.notFound }
    return try client(id)
  }

  /// The case that the form is about: the one named, or the client's open or last closed one.
  ///
  /// - Throws: ``CaseProblem/noOpenCase``, ``CaseProblem/isNotClosed``.
  func caseFile(closed: Bool = false) throws -> CaseRecord {
    if case .row("kasus", let id) = subject { return try CaseRecord.find(id, as: actor, db) }
    let client = ClientID(rawValue: try caseClient().id)
    let record =
      try closed ? CaseRecord.lastClosed(of: client, db) : CaseRecord.open(of: client, db)
    guard let record else {
      throw StorageError.rule(.casework(closed ? .isNotClosed : .noOpenCase))
    }
    return record
  }

  /// `Siti Aminah · 71 th · Keraton · K-2026-0412`.
  func about(_ client: ClientRecord, number: String = "") throws -> String {
    let area = try StoredArea.code(of: client.area, table: "client", row: client.id)
    return DiaryText.about(
      name: client.name,
      age: client.birthDay.map { Day(number: Int($0)).completedYears(on: today) },
      place: Wilayah.name(of: area) ?? area.dotted, number: number)
  }
}
