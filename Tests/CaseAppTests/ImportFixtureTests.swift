import CaseDomain
import CaseStore
import TestSupport
import Testing

@testable import CaseDocuments

/// The sample lists through reader, judge and store together.
struct ImportFixtureTests {
  @Test(arguments: ImportFixtures.names)
  func givesTheStatedCounts(name: String) throws {
    let store = try TestDatabase()
    let summary = try store.importList(ImportFixtures.path(name))
    #expect(Counts(summary) == Counts(try ImportFixtures.expected(name)))
  }

  @Test(arguments: ImportFixtures.names)
  func givesTheSameCountsFromASpreadsheet(name: String) throws {
    let directory = try ScratchDirectory()
    let path = try directory.write(try Self.spreadsheet(of: name), to: "list.xlsx")
    let summary = try TestDatabase().importList(path)
    #expect(Counts(summary) == Counts(try ImportFixtures.expected(name)))
  }

  @Test(arguments: ImportFixtures.names)
  func findsNothingNewTheSecondTime(name: String) throws {
    let store = try TestDatabase()
    let first = try store.importList(ImportFixtures.path(name))
    let second = try store.importList(ImportFixtures.path(name))
    #expect([second.baru, second.ditambah] == [0, 0])
    #expect(second.ditolak == first.ditolak)
    #expect(second.sama == first.baris - first.ditolak)
  }

  @Test(arguments: ImportFixtures.names)
  func triesOutWithoutWriting(name: String) throws {
    let store = try TestDatabase()
    let trial = try store.importList(ImportFixtures.path(name), isTrial: true)
    #expect(Counts(trial) == Counts(try ImportFixtures.expected(name)))
    #expect(try store.importList(ImportFixtures.path(name)).baru == trial.baru)
  }

  /// The rejected rows of list E are mended as an operator would, and come in.
  @Test func takesMendedRejects() throws {
    let directory = try ScratchDirectory()
    let store = try TestDatabase()
    let rejects = directory.path("tolak.csv")
    let first = try store.importList(ImportFixtures.path("E"), rejects: rejects)
    var text = try FileBytes.text(rejects)
    for (wrong, right) in Self.mending { text = text.replacing(wrong, with: right) }
    let mended = try directory.write(text, to: "perbaikan.csv")
    let second = try store.importList(mended)
    #expect(second.baris == first.ditolak)
    #expect(second.baru == 1)
    #expect(second.ditolak < first.ditolak)
  }

  private static let mending = [
    ("32-13-1990", "01-01-1980"), (",X,", ",P,"), (",99,", ",24,"), ("Desa Antah", "Keraton"),
    ("9903054101800000", "9903054101800021"), ("Orang Susah", "FM"), ("01-01-2099", "01-01-1980"),
  ]

  private static func spreadsheet(of name: String) throws -> [UInt8] {
    let file = try ImportFile(path: ImportFixtures.path(name), hasArea: false)
    var records = [file.header.headings]
    var row = ImportRow(record: 0)
    while try file.next(&row) { records.append(file.texts) }
    return XLSXMaker(records: records).workbook
  }
}

/// The parts of a summary that the sample lists state.
private struct Counts: Equatable {
  let numbers: [Int]
  let reasons: [String: Int]
  let withoutNIK: Int?

  init(_ summary: ImportSummary) {
    numbers = [summary.baris, summary.baru, summary.ditambah, summary.sama, summary.ditolak]
    reasons = Dictionary(
      uniqueKeysWithValues: summary.alasan.map { ($0.key.rawValue, $0.value) })
    withoutNIK = summary.peringatan[.withoutNIK]
  }

  init(_ expected: ExpectedCounts) {
    numbers = [
      expected.baris, expected.baru, expected.ditambah, expected.sama, expected.ditolak,
    ]
    reasons = expected.alasan
    withoutNIK = expected.peringatan["tanpa-nik"]
  }
}

/// An empty database of province 63 on 22 November 2026, and its administrator.
private struct TestDatabase {
  let store: CaseStore
  let actor: Actor
  let province: WilayahCode
  let today: Day
  let now: Moment

  init() throws {
    province = try #require(WilayahCode("63"))
    today = try #require(Day(iso8601: "2026-11-22"))
    now = Moment(day: today, minuteOfDay: 480, in: .wita)
    store = try CaseStore.inMemory(
      Blueprint(province: province, officeName: "Contoh", firstAccount: "admin", now: now))
    actor = try store.actor(forAccount: "admin")
  }

  func importList(
    _ path: String, isTrial: Bool = false, rejects: String? = nil
  ) throws -> ImportSummary {
    let options = ImportOptions(workArea: province, today: today)
    let list = try ImportFile(path: path, hasArea: false)
    let rejectFile = try rejects.map { try RejectFile(for: list, path: $0) }
    let request = ImportRequest(file: "list.csv", options: options, isTrial: isTrial)
    let summary = try store.importList(request, as: actor, at: now) { settle in
      var judge = ImportJudge(options)
      var row = ImportRow(record: 0)
      while try list.next(&row) {
        if case .ditolak(let reason) = try settle(judge.judge(row)) {
          try rejectFile?.add(record: row.record, reason: reason)
        }
      }
    }
    try rejectFile?.finish()
    return summary
  }
}
