import CaseDomain
import GRDB
import TestSupport
import Testing

@testable import CaseStore

/// Terms by SK: one holder of a kecamatan at a time, days inclusive.
@Suite struct TermTests {
  private let bench: TKSKBench

  init() throws { bench = try TKSKBench() }

  @Test func anEndOpensAVacancyThatTheNextAppointmentFills() throws {
    let first = try bench.appoint(0, from: "2020-01-01", to: "2020-12-31")
    try bench.end(first, on: "2026-09-21", .jabatanLain)
    #expect(try bench.post(on: "2026-09-21")?.holder?.id == first)
    let vacancy = try #require(try bench.post(on: "2026-09-22")?.vacancy)
    #expect(vacancy.reason == "jabatan-lain")
    #expect(vacancy.days(on: Samples.today) == 61)
    let second = try bench.appoint(1, from: "2026-11-01")
    let history = try bench.history()
    #expect(history.holders.map(\.id) == [second, first])
    #expect(history.vacancies.map(\.filled) == [TKSKBench.day("2026-11-01")])
    #expect(try bench.post(on: "2026-10-31")?.vacancy != nil)
    #expect(try bench.post(on: "2026-11-01")?.holder?.id == second)
    #expect(try bench.findings() == 0)
  }

  static let overlaps: [(from: String, last: String?, isHeld: Bool)] = [
    ("2024-01-01", nil, true), ("2025-06-30", nil, true), ("2025-07-01", nil, false),
    ("2023-01-01", "2023-12-31", false), ("2023-01-01", "2024-01-01", true),
  ]

  /// Somebody held the kecamatan from 1 January 2024 to 30 June 2025.
  @Test(arguments: overlaps)
  func theEngineRefusesASecondHolder(from: String, last: String?, isHeld: Bool) throws {
    try bench.end(bench.appoint(0, from: "2024-01-01"), on: "2025-06-30")
    let ended = last.map { TermEnd(last: TKSKBench.day($0), ground: .lain) }
    let held = StorageError.rule(.tksk(.kecamatanHeld(TKSKBench.martapura)))
    if isHeld {
      #expect(throws: held) { try bench.appoint(1, from: from, ended: ended) }
    } else {
      try bench.appoint(1, from: from, ended: ended)
    }
    #expect(try bench.findings() == 0)
    let others = try bench.appoint(0, in: TKSKBench.karangIntan, from: "2024-01-01")
    #expect(try bench.post(TKSKBench.karangIntan, on: "2026-01-01")?.holder?.id == others)
  }

  /// The rule stands in the schema, so that no other writer breaks it either.
  @Test func theTriggerRefusesWhateverTheWriter() throws {
    let role = try bench.appoint(0, from: "2024-01-01")
    let person = try bench.person(1)
    for area: Int64 in [6_303_050_000, 6_303_051_004] {
      #expect(throws: DatabaseError.self) {
        try bench.store.queue.write { db in
          try db.run(
            """
            INSERT INTO psksRole (uid, person, kind, fromDay, area, createdAt, createdBy, updatedAt,
              updatedBy) VALUES (randomblob(16), ?, 'TKSK', 21000, ?, 1, 1, 1, 1)
            """, [.integer(person), .integer(area)])
        }
      }
    }
    try bench.end(role, on: "2025-12-31")
    let next = try bench.appoint(1, from: "2026-02-01")
    #expect(throws: DatabaseError.self) {
      try bench.store.queue.write { db in
        try db.run(
          "UPDATE psksRole SET toDay = ? WHERE id = ?",
          [SQLValue(TKSKBench.day("2026-02-01")), .integer(role)])
      }
    }
    #expect(try bench.history().holders.map(\.id) == [next, role])
  }

  @Test func twoSessionsThatAppointAtOnceGetOneHolder() throws {
    let scratch = try ScratchDirectory()
    let path = scratch.path("pilar.db")
    try CaseStore.bulkLoad(at: path, Samples.blueprint) { loader in
      try SampleProvince.fill(loader, 60, 5)
    }
    let first = try TKSKBench(CaseStore.open(at: path, .readWrite))
    let second = try TKSKBench(CaseStore.open(at: path, .readWrite))
    try first.appoint(0, from: "2026-01-01")
    #expect(throws: StorageError.rule(.tksk(.kecamatanHeld(TKSKBench.martapura)))) {
      try second.appoint(1, from: "2026-03-01")
    }
    #expect(try second.history().holders.count == 1)
  }

  @Test func anExtensionGoesOnWithTheSameTerm() throws {
    let role = try bench.appoint(0, from: "2025-01-01", to: "2025-12-31")
    #expect(
      try bench.post(on: "2026-02-01")?.holder?.letterState(on: TKSKBench.day("2026-02-01"))
        == .expired(TKSKBench.day("2025-12-31")))
    let again = try bench.appoint(0, from: "2026-03-01")
    #expect(again == role)
    let holder = try #require(try bench.history().holder)
    #expect(holder.letters.count == 2)
    #expect(holder.letterState(on: Samples.today) == .withoutEnd)
    #expect(holder.service(on: Samples.today).label == "1 th 10 bl")
  }

  @Test func whoComesBackTheNextDayGoesOnAndAfterAGapBeginsAnew() throws {
    let role = try bench.appoint(0, from: "2024-01-01")
    try bench.end(role, on: "2024-12-31")
    #expect(try bench.appoint(0, from: "2025-01-01") == role)
    #expect(try bench.history().holder?.to == nil)
    #expect(try bench.history().openVacancy == nil)
    try bench.end(role, on: "2025-06-30")
    let again = try bench.appoint(0, from: "2025-09-01")
    #expect(again != role)
    #expect(try bench.history().holders.map(\.id) == [again, role])
    #expect(try bench.findings() == 0)
  }

  @Test func aTermOfThePastLeavesThePresentHolderAlone() throws {
    let present = try bench.appoint(0, from: "2022-01-01")
    let past = try bench.appoint(
      1, from: "2018-01-01",
      ended: TermEnd(last: TKSKBench.day("2021-06-30"), ground: .mengundurkanDiri))
    let history = try bench.history()
    #expect(history.holders.map(\.id) == [present, past])
    #expect(history.openVacancy == nil)
    #expect(history.vacancies.map(\.from) == [TKSKBench.day("2021-07-01")])
    #expect(history.vacancies.map(\.filled) == [TKSKBench.day("2022-01-01")])
    #expect(try bench.findings() == 0)
  }

  @Test func requirementsWarnWithTheirSourceUntilAReasonIsGiven() throws {
    var new = TKSKBench.appointment(in: TKSKBench.karangIntan, from: "2026-01-01")
    new.overrideReason = ""
    let person = try bench.person(0)
    let domicile = TKSKRequirement(
      kind: .domisili, from: TKSKBench.day("2018-12-31"),
      basis: "Permensos 28/2018, sumber daerah 2020")
    let unreasoned = new
    #expect(throws: StorageError.rule(.tksk(.requirementsUnmet([domicile])))) {
      try bench.store.appoint(person, unreasoned, as: bench.actor, at: bench.now)
    }
    new.overrideReason = "Satu-satunya calon"
    _ = try bench.store.appoint(person, new, as: bench.actor, at: bench.now)
    let holder = try #require(try bench.history(of: TKSKBench.karangIntan).holder)
    #expect(holder.livesElsewhere)
    #expect(holder.letters.first?.content.note == "Satu-satunya calon")
  }

  @Test func nobodyAppointsOutsideTheAreaOrWithoutTheRight() throws {
    let person = try bench.person(0)
    let new = TKSKBench.appointment(from: "2026-01-01")
    #expect(throws: StorageError.outsideArea(TKSKBench.martapura)) {
      try bench.store.appoint(
        person, new, as: Samples.actor(.verifikator, Samples.banjarmasin), at: bench.now)
    }
    for role in [Role.tksk, .operatorKecamatan, .admin, .auditor] {
      #expect(throws: StorageError.notAllowed(.manageTKSK)) {
        try bench.store.appoint(
          person, new, as: Samples.actor(role, Samples.banjar), at: bench.now)
      }
    }
    #expect(throws: StorageError.outsideArea(Samples.banjar)) {
      try bench.store.tkskBoard(
        of: Samples.banjar, on: Samples.today, as: Samples.actor(.tksk, TKSKBench.martapura))
    }
  }

  @Test func someoneMergedAwayIsNotAppointed() throws {
    let person = try bench.person(1)
    let kept = try bench.person(0)
    try bench.store.write { db in
      try db.run(
        "UPDATE person SET nik = NULL, kk = NULL, mergedInto = ? WHERE id = ?",
        [.integer(kept), .integer(person)])
    }
    #expect(throws: StorageError.notFound) { try bench.appoint(1, from: "2026-01-01") }
  }
}
