import CaseDomain
import Testing

@testable import CaseStore

/// Of a hundred thousand people of whom 5 % hold two roles, every figure is what is known of them.
@Suite struct KnownRegistryFigureTests {
  static let people = 100_000

  @Test func headsOverlapAndCoverageAreExact() throws {
    let registry = try #require(
      KnownRegistry(
        province: Samples.province, people: Self.people, seed: 2024, day: Samples.today))
    let known = registry.figures()
    let store = try CaseStore.inMemory(Samples.blueprint) { loader in
      try registry.forEachPerson { person in try loader.add(person) }
    }
    let request = RecapRequest(
      area: Samples.province, level: .kabupaten, position: Samples.today)
    let recap = try store.psksRecap(request, as: Samples.everything)
    #expect(recap.total.peran == known.roleCount)
    #expect(recap.total.orang == known.heads)
    #expect(recap.byKind.mapValues(\.peran) == known.roles)
    #expect(recap.byKind.mapValues(\.orang) == known.roles)
    try expectOverlap(store, known)
    try expectCoverage(store, request, known)
  }

  private func expectOverlap(_ store: CaseStore, _ known: KnownFigures) throws {
    let matrix = try store.overlap(
      in: Samples.province, on: Samples.today, as: Samples.everything)
    #expect(matrix.peopleByRoles == known.peopleByRoles)
    #expect(matrix.peopleWithSeveral == Self.people / 20)
    var overlap: [KindPair: Int] = [:]
    for (row, kind) in matrix.kinds.enumerated() {
      #expect(matrix.cells[row][row] == known.roles[kind.code])
      for column in matrix.kinds.indices where column > row && matrix.cells[row][column] > 0 {
        overlap[KindPair(kind.code, matrix.kinds[column].code)] = matrix.cells[row][column]
      }
    }
    #expect(overlap == known.overlap)
    let pair = try #require(known.overlap.max { $0.value < $1.value })
    let cell = OverlapCell(
      area: Samples.province, position: Samples.today, kind: pair.key.one, other: pair.key.other)
    #expect(try store.people(behind: cell, as: Samples.everything).count == pair.value)
  }

  /// Roles of kinds whose unit is the institution are no entries: nobody recorded an institution.
  private func expectCoverage(
    _ store: CaseStore, _ request: RecapRequest, _ known: KnownFigures
  ) throws {
    let coverage = try store.coverage(request, as: Samples.everything)
    #expect(coverage.lines.count == 13)
    for line in coverage.lines {
      for kind in coverage.kinds {
        let roles = known.coverage[line.area]?[kind.code] ?? 0
        #expect(line.cells[kind.code]?.named == (kind.unit == .lembaga ? 0 : roles))
      }
    }
  }
}
