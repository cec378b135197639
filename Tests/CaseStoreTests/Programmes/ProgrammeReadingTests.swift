import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// Rounds, boards and complaints as accounts see them.
@Suite struct ProgrammeReadingTests {
  private let bench: ProgrammeBench

  init() throws { bench = try ProgrammeBench() }

  private func visit(_ round: Int64, _ changes: [FieldID: String] = [:]) throws -> Int64 {
    let values: [FieldID: String] = [
      MonitoringForm.desa: Samples.keraton.dotted, MonitoringForm.day: "2017-06-22",
      MonitoringForm.officer: "uji", MonitoringForm.listed: "120", MonitoringForm.served: "110",
      MonitoringForm.received: "15", MonitoringForm.paid: "1600",
      MonitoringForm.planned: "2017-06-20", MonitoringForm.actual: "2017-06-21",
      MonitoringForm.quality: "baik", MonitoringForm.papers: "dpm,bast",
    ]
    return try bench.save(
      MonitoringForm.id, about: .row("putaran", round), values.merging(changes) { $1 },
      as: try bench.actor(.tksk)
    ).row
  }

  @Test func theBoardHasEveryDesaOfTheAccountAndWhatWasFound() throws {
    let round = try bench.round()
    _ = try visit(round)
    let board = try bench.store.monitoringBoard(of: round, as: try bench.actor(.tksk))
    #expect(board.rows.count == Wilayah.children(of: Samples.martapura).count)
    let found = try #require(board.visits.first?.found)
    #expect(board.visits.count == 1)
    #expect((found.due, found.price, found.served) == (15, 1600, 110))
    #expect(found.papers == [.list, .handOver])
    #expect(Set(found.redFlags.map(\.right)) == [.sasaran, .waktu, .administrasi])
    let whole = try bench.store.monitoringBoard(of: round, as: try bench.dinas())
    #expect(whole.rows.count == Wilayah.count(of: .desa, in: Samples.banjar))
    #expect(throws: StorageError.notFound) {
      try bench.store.monitoringBoard(
        of: round, as: try bench.store.actor(forAccount: "seberang"))
    }
  }

  @Test func aDesaIsVisitedOnceInARoundAndTheVisitIsMended() throws {
    let round = try bench.round()
    let id = try visit(round)
    #expect(
      throws: FieldFault(MonitoringForm.desa, .rule(.programme(.alreadyVisited)))
    ) { try visit(round) }
    try bench.save(
      MonitoringForm.id, about: .row("pantauan", id),
      [
        MonitoringForm.desa: Samples.keraton.dotted, MonitoringForm.day: "2017-06-22",
        MonitoringForm.listed: "120", MonitoringForm.served: "120",
        MonitoringForm.received: "15", MonitoringForm.paid: "1600",
      ], as: try bench.actor(.tksk))
    let board = try bench.store.monitoringBoard(of: round, as: try bench.actor(.tksk))
    #expect(board.visits.map(\.found.served) == [120])
  }

  @Test func aDesaOutsideTheRoundIsRefused() throws {
    let round = try bench.save(
      RoundForm.id,
      [
        RoundForm.programme: "RASTRA", RoundForm.area: "63.03.06", RoundForm.name: "Juni",
        RoundForm.from: "2017-06-01", RoundForm.to: "2017-06-30",
      ], as: try bench.dinas()
    ).row
    #expect(throws: StorageError.notFound) { try visit(round) }
    let values = [
      ReplacementForm.desa: Samples.keraton.dotted, ReplacementForm.outgoing: "Lama Contoh",
      ReplacementForm.reason: "pindah",
    ]
    let outside = ProgrammeProblem.outsideRound(Samples.code("63.03.06"))
    #expect(throws: FieldFault(ReplacementForm.desa, .rule(.programme(outside)))) {
      try bench.save(
        ReplacementForm.id, about: .row("putaran", round), values, as: try bench.dinas())
    }
  }

  @Test func aRoundLiesWithinItsProgrammesDates() throws {
    #expect(throws: FieldFault.self) {
      try bench.round("RASTRA", from: Samples.day(2018, 1, 1))
    }
    #expect(throws: FieldFault.self) {
      try bench.round("SEMBAKO", from: Samples.day(2019, 12, 31))
    }
    _ = try bench.round("RASTRA", from: Samples.day(2015, 1, 1))
    #expect(throws: StorageError.notAllowed(.manageOffice)) {
      try bench.save(RoundForm.id, [:], as: try bench.actor(.tksk))
    }
  }

  @Test func roundsAreSeenInsideAndAroundTheAccountsArea() throws {
    let round = try bench.round()
    func rounds(_ actor: Actor) throws -> [Int64] {
      try bench.store.programmes(on: Samples.today, as: actor).rounds.map(\.id)
    }
    #expect(try rounds(try bench.actor(.tksk)) == [round])
    #expect(try rounds(Samples.everything) == [round])
    #expect(try rounds(try bench.store.actor(forAccount: "seberang")).isEmpty)
  }

  @Test func complaintsAreNumberedByYearAndListedByState() throws {
    let first = try bench.complaint()
    _ = try bench.complaint(on: Samples.day(2017, 7, 1), forwardedTo: "camat")
    _ = try bench.complaint(on: Samples.day(2016, 3, 1))
    func list(_ state: Complaint.State?) throws -> [String] {
      try bench.store.complaints(
        matching: ComplaintFilter(area: Samples.martapura, state: state),
        as: try bench.actor(.tksk)
      ).map(\.number)
    }
    #expect(try list(nil) == ["P-2016-0001", "P-2017-0001", "P-2017-0002"])
    #expect(try list(.waiting) == ["P-2016-0001", "P-2017-0001"])
    #expect(try list(.forwarded) == ["P-2017-0002"])
    try bench.save(
      ResolutionForm.id, about: .row("pengaduan", first),
      [ResolutionForm.day: "2017-06-22", ResolutionForm.resolution: "Beras diganti"],
      as: try bench.dinas())
    #expect(try list(.resolved) == ["P-2017-0001"])
    #expect(throws: StorageError.outsideArea(Samples.banjar)) {
      try bench.store.complaints(
        matching: ComplaintFilter(area: Samples.banjar), as: try bench.actor(.tksk))
    }
  }

  @Test func everyFormOfProgrammesIsDescribed() throws {
    let round = try bench.round()
    let complaint = try bench.complaint()
    let subjects: [FormID: FormSubject] = [
      MonitoringForm.id: .row("putaran", round), BeneficiaryForm.id: .row("putaran", round),
      ReplacementForm.id: .row("putaran", round), FieldActionForm.id: .row("putaran", round),
      ForwardingForm.id: .row("pengaduan", complaint),
      ResolutionForm.id: .row("pengaduan", complaint),
    ]
    let actor = try bench.actor(.verifikator)
    for handler in ProgrammeForms.handlers {
      let description = try bench.store.read { db in
        try handler.description(
          FormContext(
            db: db, subject: subjects[handler.form] ?? .nothing,
            actor: actor, today: Samples.today, now: Samples.now,
            zone: .wita, province: Samples.province))
      }
      #expect(description.id == handler.form)
      #expect(description.fields.allSatisfy { $0.label.count <= 16 }, "\(handler.form.rawValue)")
      #expect(Set(description.fields.map(\.id)).count == description.fields.count)
    }
  }

  static let plans: [(String, [SQLValue], String)] = [
    (
      CaseStore.dutyEventsSQL, [.integer(1), .integer(2)],
      "SEARCH e USING INDEX dutyEvent_area (area>? AND area<?)"
    ),
    (
      CaseStore.waitingSQL, [.integer(1), .integer(2)],
      "SEARCH complaint USING INDEX complaint_waiting (area>? AND area<?)"
    ),
    (
      BeneficiaryReader.rowSQL, (1...5).map { SQLValue.integer($0) },
      "SEARCH b USING INDEX beneficiary_round (round=? AND area>? AND area<?)"
    ),
    (
      BeneficiaryReader.countSQL, (1...5).map { SQLValue.integer($0) },
      "SEARCH b USING INDEX beneficiary_round (round=? AND area>? AND area<?)"
    ),
    (
      VisitRecord.select + " WHERE round = ? AND area BETWEEN ? AND ?",
      [.integer(1), .integer(1), .integer(2)],
      "SEARCH monitoringVisit USING INDEX sqlite_autoindex_monitoringVisit_2 "
        + "(round=? AND area>? AND area<?)"
    ),
  ]

  @Test(arguments: plans.indices) func listsReadAnIndex(_ index: Int) throws {
    let (sql, arguments, step) = Self.plans[index]
    let steps = try bench.store.read { db in
      try db.query("EXPLAIN QUERY PLAN " + sql, arguments).all { $0.text(3) }
    }
    #expect(steps.contains { $0.hasPrefix(step) || $0.replacing("COVERING ", with: "") == step })
  }
}
