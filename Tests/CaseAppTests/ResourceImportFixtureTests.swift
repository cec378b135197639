import CaseDomain
import GRDB
import TestSupport
import Testing

@testable import CaseDocuments
@testable import CaseStore

/// The sample lists of PSKS and TKSK through reader, judge and store together.
struct ResourceImportFixtureTests {
  static let lists: [(list: ImportList, name: String)] = [
    (.psks, "psks-A"), (.psks, "psks-B"), (.psks, "psks-E"), (.tksk, "tksk-A"),
  ]

  @Test(arguments: lists)
  func givesTheStatedCounts(list: ImportList, name: String) throws {
    let summary = try ListDatabase().importList(list, ImportFixtures.list(name))
    #expect(ListCounts(summary) == ListCounts(try ImportFixtures.expectedOfList(name)))
  }

  @Test(arguments: lists)
  func findsNothingNewTheSecondTime(list: ImportList, name: String) throws {
    let database = try ListDatabase()
    let first = try database.importList(list, ImportFixtures.list(name))
    let second = try database.importList(list, ImportFixtures.list(name))
    #expect([second.baru, second.ditambah] == [0, 0])
    #expect(second.ditolak == first.ditolak)
    #expect(second.sama == first.baris - first.ditolak)
  }

  @Test(arguments: lists)
  func leavesNothingBehindWhenTakenBack(list: ImportList, name: String) throws {
    let database = try ListDatabase()
    let before = try database.rowCounts()
    let summary = try database.importList(list, ImportFixtures.list(name))
    #expect(try database.rowCounts() != before)
    let batch = try #require(summary.batch)
    try database.store.takeBack(batch: batch, as: database.actor, at: database.now)
    #expect(try database.rowCounts() == before)
  }

  /// On a file the trial runs beside it: what is there must count, and nothing may be written.
  @Test(arguments: lists)
  func triesOutOnAFileWithoutWriting(list: ImportList, name: String) throws {
    let folder = try ScratchDirectory()
    let database = try ListDatabase(at: folder.path("pilar.db"))
    let path = ImportFixtures.list(name)
    let trial = try database.importList(list, path, isTrial: true)
    #expect(ListCounts(trial) == ListCounts(try ImportFixtures.expectedOfList(name)))
    #expect(try database.importList(list, path).baru == trial.baru)
    let again = try database.importList(list, path, isTrial: true)
    #expect([again.baru, again.ditambah] == [0, 0])
  }

  @Test func takesMendedRejects() throws {
    let directory = try ScratchDirectory()
    let database = try ListDatabase()
    let rejects = directory.path("tolak.csv")
    let first = try database.importList(.psks, ImportFixtures.list("psks-B"), rejects: rejects)
    let text = try FileBytes.text(rejects).replacing(";Kurdi;;", with: ";Kurdi;9903051708850131;")
    let second = try database.importList(.psks, try directory.write(text, to: "perbaikan.csv"))
    #expect(first.ditolak == 1 && second.baris == 1 && second.baru == 1)
  }
}

/// The parts of a summary that the sample lists state.
struct ListCounts: Equatable {
  let numbers: [Int]
  let reasons: [String: Int]
  let warnings: [String: Int]

  init(_ summary: ImportSummary) {
    numbers = [summary.baris, summary.baru, summary.ditambah, summary.sama, summary.ditolak]
    reasons = Dictionary(
      uniqueKeysWithValues: summary.alasan.map { ($0.key.rawValue, $0.value) })
    warnings = Dictionary(
      uniqueKeysWithValues: summary.peringatan.map { ($0.key.rawValue, $0.value) })
  }

  init(_ expected: ExpectedCounts) {
    numbers = [
      expected.baris, expected.baru, expected.ditambah, expected.sama, expected.ditolak,
    ]
    reasons = expected.alasan
    warnings = expected.peringatan
  }
}

/// A database of province 63 on 22 November 2026, and its administrator.
struct ListDatabase {
  let store: CaseStore
  let actor: Actor
  let province: WilayahCode
  let today: Day
  let now: Moment

  /// In memory without a path.
  init(at path: String? = nil) throws {
    province = try #require(WilayahCode("63"))
    today = try #require(Day(iso8601: "2026-11-22"))
    now = Moment(day: today, minuteOfDay: 480, in: .wita)
    let blueprint = Blueprint(
      province: province, officeName: "Contoh", firstAccount: "admin", now: now)
    store =
      try path.map { try CaseStore.create(at: $0, blueprint) } ?? CaseStore.inMemory(blueprint)
    actor = try store.actor(forAccount: "admin")
  }

  /// How many rows stand in every table that an import adds to.
  func rowCounts() throws -> [Int64] {
    try store.read { db in
      try Self.tables.map { try db.number("SELECT count(*) FROM \($0)") ?? 0 }
    }
  }

  private static let tables = [
    "person", "client", "psksRole", "psksTraining", "institution", "psksInstitution",
    "psksPermit", "tkskLetter", "tkskPerson", "bankAccount", "importedRow", "importFingerprint",
  ]

  func importList(
    _ list: ImportList, _ path: String, isTrial: Bool = false, rejects: String? = nil
  ) throws -> ImportSummary {
    let options = ImportOptions(workArea: province, today: today)
    let file = try ImportFile(path: path, of: list, hasArea: false)
    let rejectFile = try rejects.map { try RejectFile(for: file, path: $0) }
    let request = ImportRequest(
      file: "list.csv", list: list, options: options, isTrial: isTrial)
    let summary = try store.importList(request, as: actor, at: now) { settle in
      var judge = ImportJudge(options, list: list)
      var row = ImportRow(record: 0)
      while try file.next(&row) {
        if case .ditolak(let reason) = try settle(judge.judge(row)) {
          try rejectFile?.add(record: row.record, reason: reason)
        }
      }
    }
    try rejectFile?.finish()
    return summary
  }
}
