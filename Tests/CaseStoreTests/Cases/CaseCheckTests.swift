import CaseDomain
import Testing

@testable import CaseStore

/// `periksa` finds a case that is not what its rows say.
@Suite struct CaseCheckTests {
  private let bench: CaseBench

  init() throws {
    bench = try CaseBench()
    _ = try bench.served()
  }

  static let damages = [
    "UPDATE caseFile SET stage = 'evaluasi'",
    "UPDATE caseFile SET stageDay = stageDay + 1",
    "UPDATE caseFile SET assessedDay = NULL",
    "UPDATE caseFile SET servedDay = servedDay + 1",
    "UPDATE caseFile SET closedDay = openedDay + 30, outcome = 'mandiri'",
    "UPDATE caseFile SET area = 6303060000",
    "UPDATE caseStep SET day = day - 1000 WHERE kind = 'laporan'",
    "DELETE FROM assessment",
    "DELETE FROM service",
    "UPDATE numberSeries SET last = last - 1 WHERE series = 'kasus'",
  ]

  @Test(arguments: damages) func findsDamage(_ sql: String) throws {
    #expect(try bench.findings() == 0)
    try bench.store.write { try $0.run(sql) }
    #expect(try bench.findings() > 0)
    let result = try bench.store.check(as: Samples.everything).first { $0.check == .cases }
    #expect(result?.holds == false)
  }
}
