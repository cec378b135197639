import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// The figures of PSKS read by index, or a province's rows once in their order.
@Suite struct ResourcePlanTests {
  private let bench: RegistryBench

  init() throws { bench = try RegistryBench() }

  private func plan(_ sql: String, _ count: Int) throws -> [String] {
    try bench.store.read { db in
      try db.query(
        "EXPLAIN QUERY PLAN " + sql, Array(repeating: SQLValue.integer(1), count: count)
      ).all { $0.text(3) }
    }
  }

  @Test func rolesOfAKabupatenAreFoundByIndex() throws {
    #expect(
      try plan(ResourceScan.rolesSQL(of: Samples.banjar), 3)
        == ["SEARCH r USING INDEX psksRole_dated (area>? AND area<?)"])
    #expect(try plan(ResourceScan.rolesSQL(of: Samples.province), 3) == ["SCAN r"])
  }

  @Test func institutionsAndDeclarationsAreFoundByIndex() throws {
    let institutions = try plan(ResourceScan.institutionsSQL, 3)
    #expect(institutions.allSatisfy { $0.hasPrefix("SEARCH") }, "\(institutions)")
    let declarations = try plan(DeclarationReader.sql, 3)
    #expect(
      declarations.allSatisfy {
        $0.contains("psksDeclaration_of (area>? AND area<?)") || $0.contains("LAST")
      })
  }

  @Test func trainingsAndCompanionsAreFoundByIndex() throws {
    let trainings = try plan(QualificationReader.sql(of: Samples.banjar), 3)
    #expect(trainings.contains { $0.contains("psksTraining_person (person=? AND day<?)") })
    let companions = try plan(SocialMapReader.companionsSQL, 3)
    #expect(companions.first?.contains("caseFile_companion") == true)
    #expect(companions.allSatisfy { $0.hasPrefix("SEARCH") })
  }
}
