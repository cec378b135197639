import CaseDocuments
import CaseDomain
import TestSupport
import Testing

struct JudgedFixtureTests {
  /// The reasons that need no store, counted over each sample list.
  @Test(arguments: ImportFixtures.names)
  func rejectsTheRowsOfTheSampleLists(name: String) throws {
    let area = try #require(WilayahCode("63"))
    let today = try #require(Day(iso8601: "2026-11-22"))
    var judge = ImportJudge(ImportOptions(workArea: area, today: today))
    let file = try ImportFile(path: ImportFixtures.path(name), hasArea: false)
    var row = ImportRow(record: 0)
    var reasons: [String: Int] = [:]
    while try file.next(&row) {
      if case .rejected(let reason) = judge.judge(row).verdict {
        reasons[reason.rawValue, default: 0] += 1
      }
    }
    var expected = try ImportFixtures.expected(name).alasan
    expected[RejectReason.nikOfAnother.rawValue] = nil
    #expect(reasons == expected)
  }
}
