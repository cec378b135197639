import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// `periksa` finds what does not hold among the programmes.
@Suite struct ProgrammeCheckTests {
  private let bench: ProgrammeBench

  init() throws {
    bench = try ProgrammeBench()
    _ = try bench.round()
    _ = try bench.complaint(forwardedTo: "Dinas Sosial kab/kota")
  }

  private func holds() throws -> Bool? {
    try bench.store.check(as: Samples.everything).first { $0.check == .programmes }?.holds
  }

  static let damages = [
    "UPDATE programmeRound SET toDay = toDay + 365",
    "UPDATE programmeRound SET fromDay = fromDay - 1000",
    "UPDATE programme SET toDay = fromDay WHERE code = 'RASTRA'",
    "UPDATE complaint SET forwardedDay = day - 1",
    "UPDATE complaint SET forwardedTo = ' '",
    "UPDATE complaint SET forwardedTo = ''",
    "UPDATE complaint SET forwardedDay = NULL",
    """
    INSERT INTO dutyRule (programme, role, action, isAllowed, fromDay, toDay, source, addressees)
    SELECT programme, role, action, 1 - isAllowed, fromDay + 1, NULL, source, '' FROM dutyRule
    LIMIT 1
    """,
  ]

  @Test(arguments: damages) func findsDamage(_ sql: String) throws {
    #expect(try holds() == true)
    // The schema refuses some of it; a damaged file would not ask.
    try bench.store.queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try db.execute(sql: sql)
    }
    #expect(try holds() == false)
  }
}
