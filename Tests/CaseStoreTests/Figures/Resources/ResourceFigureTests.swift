import CaseDomain
import Testing

@testable import CaseStore

/// The figures of PSKS on a day: a last day counts, and each person once.
@Suite struct ResourceFigureTests {
  private static let new2024 = Samples.day(2024, 1, 1)
  private static let end = Samples.day(2024, 12, 31)
  private let actor = Samples.everything

  private func request(
    _ day: Day, _ area: WilayahCode = Samples.banjar, _ level: WilayahLevel = .kecamatan
  ) -> RecapRequest {
    RecapRequest(area: area, level: level, position: day)
  }

  /// Person 1 is PSM and TKSK, person 2 PSM until the end of 2024 and on a board of an LKS.
  private func bench() throws -> RegistryBench {
    let bench = try RegistryBench()
    try bench.person(1, sex: .male)
    try bench.person(2)
    try bench.role(1, of: 1, "PSM", from: Self.new2024)
    try bench.role(2, of: 1, "TKSK", from: Self.new2024, area: Samples.martapura)
    try bench.role(3, of: 2, "PSM", from: Self.new2024, to: Self.end)
    try bench.role(4, of: 2, "LKS", from: Self.new2024)
    try bench.institution(1, "LKS", from: Self.new2024, tier: "kabupaten")
    try bench.institution(2, "KT", from: Self.new2024, to: Self.end, area: Samples.banjar)
    return bench
  }

  @Test func countsRolesHeadsAndInstitutionsSideBySide() throws {
    let recap = try bench().store.psksRecap(request(Self.end), as: actor)
    #expect(
      recap.total
        == ResourceCount(peran: 4, orang: 2, lembaga: 2, entri: 5, male: 1, female: 1))
    #expect(recap.byKind["PSM"]?.orang == 2)
    #expect(
      recap.byKind["LKS"] == ResourceCount(peran: 1, orang: 1, lembaga: 1, entri: 1, female: 1))
    #expect(recap.byKind["KT"] == ResourceCount(lembaga: 1, entri: 1))
  }

  @Test func aLastDayCountsAndTheNextDoesNot() throws {
    let bench = try bench()
    let after = try bench.store.psksRecap(request(Self.end.adding(days: 1)), as: actor)
    #expect(after.total.peran == 3)
    #expect(after.total.orang == 2)
    #expect(after.total.lembaga == 1)
    let before = try bench.store.psksRecap(request(Self.new2024.adding(days: -1)), as: actor)
    #expect(before.total == ResourceCount())
  }

  /// A Karang Taruna of the kabupaten stands in none of its kecamatan.
  @Test func whatIsWiderThanALineHasALineOfItsOwn() throws {
    let recap = try bench().store.psksRecap(request(Self.end), as: actor)
    #expect(recap.lines.first?.area == Samples.banjar)
    #expect(recap.lines.first?.entriByKind == ["KT": 1])
    let martapura = try #require(recap.lines.first { $0.area == Samples.martapura })
    #expect(martapura.count.orang == 2)
    #expect(martapura.entriByKind == ["PSM": 2, "TKSK": 1, "LKS": 1])
    #expect(recap.lines.count == 21, "20 kecamatan and the kabupaten itself")
  }

  @Test func aKindSwitchedOffIsMarkedWhereItHasRecords() throws {
    let bench = try bench()
    try bench.switchOff("PSM", from: Self.new2024)
    try bench.switchOff("WPKS", from: Self.new2024)
    let kinds = try bench.store.psksRecap(request(Self.end), as: actor).kinds
    #expect(kinds.first { $0.code == "PSM" }?.isInUse == false)
    #expect(!kinds.contains { $0.code == "WPKS" })
    let before = try bench.store.psksRecap(
      request(Self.new2024.adding(days: -1)), as: actor
    ).kinds
    #expect(before.first { $0.code == "WPKS" }?.isInUse == true)
  }

  @Test func overlapTellsWhoHoldsBothKinds() throws {
    let bench = try bench()
    let matrix = try bench.store.overlap(in: Samples.banjar, on: Self.end, as: actor)
    #expect(matrix.kinds.map(\.code) == ["PSM", "LKS", "TKSK"])
    #expect(matrix.cells == [[2, 1, 1], [1, 1, 0], [1, 0, 1]])
    #expect(matrix.single == [0, 0, 0])
    #expect(matrix.peopleByRoles == [2: 2])
    let later = try bench.store.overlap(
      in: Samples.banjar, on: Self.end.adding(days: 1), as: actor)
    #expect(later.cells == [[1, 0, 1], [0, 1, 0], [1, 0, 1]])
    #expect(later.single == [0, 1, 0])
    let cell = OverlapCell(
      area: Samples.banjar, position: Self.end, kind: "PSM", other: "TKSK")
    let people = try bench.store.people(behind: cell, as: actor)
    #expect(people.people.map(\.id) == [1])
    #expect(people.people.first?.roles.map(\.kind) == ["PSM", "TKSK"])
  }

  @Test func coverageTellsThreeBlanksApart() throws {
    let bench = try bench()
    try bench.declare("WKSBM", nil, in: Samples.martapura, on: Self.new2024)
    try bench.declare("Tagana", 0, in: Samples.martapura, on: Self.new2024)
    try bench.declare("PSM", 5, in: Samples.martapura, on: Self.new2024)
    try bench.declare("LK3", nil, in: Samples.banjar, on: Self.new2024)
    try bench.declare("DU", 4, in: Samples.martapura, on: Self.end.adding(days: 1))
    let coverage = try bench.store.coverage(request(Self.end), as: actor)
    let line = try #require(coverage.lines.first { $0.area == Samples.martapura })
    #expect(line.cells["PSM"]?.state == .number)
    #expect(line.cells["PSM"]?.named == 2)
    #expect(line.cells["PSM"]?.reported == 5)
    #expect(line.cells["WKSBM"]?.state == Coverage.State.none)
    #expect(line.cells["WKSBM"]?.declaration?.day == Self.new2024)
    #expect(line.cells["Tagana"]?.state == .zero)
    #expect(line.cells["LK3"]?.state == Coverage.State.none, "the whole kabupaten has none")
    #expect(line.cells["DU"]?.state == .silent, "declared after the day")
    #expect(coverage.reported(in: line) == 6)
  }

  /// FACTS 10.2: 14 of unknown tier and 1.127 of desa are no growth.
  @Test func aChangeOfLevelIsNoGrowth() throws {
    let bench = try RegistryBench()
    let (before, after) = (Samples.day(2023, 12, 31), Samples.day(2025, 9, 30))
    for id in 1...3 { try bench.institution(Int64(id), "KT", from: before, to: before) }
    for id in 4...9 { try bench.institution(Int64(id), "KT", from: after, tier: "desa") }
    try bench.institution(10, "LKS", from: before)
    try bench.institution(11, "LKS", from: after)
    try bench.person(1)
    try bench.role(1, of: 1, "Tagana", from: after)
    let report = try bench.store.psksChange(
      in: Samples.banjar, from: before, to: after, as: actor)
    let byKind = Dictionary(uniqueKeysWithValues: report.lines.map { ($0.kind.code, $0) })
    #expect(byKind["KT"]?.difference == 3)
    #expect(byKind["KT"]?.meaning == .otherLevel)
    #expect(byKind["LKS"]?.difference == 1)
    #expect(byKind["LKS"]?.meaning == .change)
    #expect(byKind["Tagana"]?.difference == nil)
    #expect(byKind["Tagana"]?.meaning == .notRecorded)
  }

  @Test func aNumberWithoutNamesIsAnotherBasis() throws {
    let bench = try RegistryBench()
    let (before, after) = (Samples.day(2023, 12, 31), Samples.day(2025, 9, 30))
    try bench.declare("PSM", 800, in: Samples.banjar, on: before)
    try bench.declare("Tagana", 0, in: Samples.banjar, on: before)
    try bench.person(1)
    try bench.role(1, of: 1, "PSM", from: after)
    try bench.role(2, of: 1, "Tagana", from: after)
    let report = try bench.store.psksChange(
      in: Samples.banjar, from: before, to: after, as: actor)
    #expect(report.lines.first { $0.kind.code == "PSM" }?.meaning == .otherBasis)
    let tagana = try #require(report.lines.first { $0.kind.code == "Tagana" })
    #expect(tagana.meaning == .change)
    #expect(tagana.difference == 1)
  }

  @Test func ageingKeepsNumberAndQualificationApart() throws {
    let bench = try bench()
    try bench.training(of: 2, "bimtek-dasar", on: Samples.day(2024, 3, 1))
    try bench.run("UPDATE psksRole SET confirmedDay = ?1 WHERE id = 1", [SQLValue(Self.end)])
    try bench.run("UPDATE psksRole SET verifiedDay = ?1 WHERE id < 3", [SQLValue(Self.end)])
    let day = Samples.day(2025, 6, 29)
    let ageing = try bench.store.ageing(request(day), as: actor)
    let line = try #require(ageing.lines.first { $0.area == Samples.martapura })
    #expect(line.entries == 4)
    #expect(line.neverVerified == 2)
    #expect(ageing.days(since: line.lastNumber) == 180)
    #expect(ageing.verdict(since: line.lastNumber) == .stale)
    #expect(line.lastQualification == Samples.day(2024, 3, 1))
    #expect(line.silentKinds.contains("Tagana"))
    #expect(!line.silentKinds.contains("PSM"), "one PSM is still in force")
  }

  @Test func thresholdsAreASetting() throws {
    let bench = try bench()
    #expect(try bench.store.ageingThresholds(as: actor) == .standard)
    try bench.store.setAgeing(.init(warningDays: 30, staleDays: 60), as: actor)
    #expect(try bench.store.ageingThresholds(as: actor).text == "30/60")
    #expect(throws: StorageError.notAllowed(.manageOffice)) {
      try bench.store.setAgeing(.standard, as: Samples.actor(.tksk, Samples.martapura))
    }
  }

  @Test func qualityLeavesExpiredCertificatesOut() throws {
    let bench = try bench()
    try bench.training(of: 1, "sertifikat", on: Self.new2024, to: Samples.day(2024, 6, 30))
    try bench.training(of: 2, "bimtek-dasar", on: Self.new2024, kind: "PSM")
    try bench.training(of: 2, "bimtek-lanjutan", on: Self.new2024)
    let june = try bench.store.qualification(request(Samples.day(2024, 6, 30)), as: actor)
    #expect(june.total["PSM"] == QualificationRecap.Share(qualified: 2, orang: 2))
    #expect(june.total["TKSK"] == QualificationRecap.Share(qualified: 1, orang: 1))
    let july = try bench.store.qualification(request(Samples.day(2024, 7, 1)), as: actor)
    #expect(july.total["PSM"]?.tenths == 500)
    #expect(july.total["TKSK"]?.qualified == 0)
    #expect(july.total["LKS"] == nil, "a board is not qualified by bimtek of PSM")
  }

  @Test func tkskVacanciesOfNobodyAreAnInference() throws {
    let bench = try bench()
    try bench.run(
      """
      INSERT INTO tkskVacancy (uid, area, fromDay, reason, createdAt, createdBy, updatedAt,
        updatedBy)
      VALUES (randomblob(16), 6303060000, ?1, 'mundur', 1, 1, 1, 1)
      """, [SQLValue(Self.new2024)])
    let recap = try bench.store.tkskRecap(request(Self.end), as: actor)
    #expect(recap.total.formation == 20)
    #expect(recap.total.filled == 1)
    #expect(recap.total.vacant == 19)
    #expect(recap.total.recordedVacancies == 1)
    #expect(recap.total.inferredVacancies == 18)
    #expect(recap.total.shareTenths == 50)
  }

  @Test func peopleOutsideTheAreaAreRefused() throws {
    let bench = try bench()
    let outsider = Samples.actor(.tksk, Samples.code("63.71.01"))
    #expect(throws: StorageError.outsideArea(Samples.banjar)) {
      try bench.store.psksRecap(request(Self.end), as: outsider)
    }
    #expect(throws: StorageError.outsideArea(Samples.banjar)) {
      try bench.store.psksRecap(request(Self.end, Samples.banjar, .provinsi), as: actor)
    }
  }
}
