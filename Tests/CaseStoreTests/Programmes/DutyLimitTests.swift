import CaseDomain
import Testing

@testable import CaseStore

/// The limits of duties hold in the store, for every role and on both sides of their dates.
@Suite struct DutyLimitTests {
  private let bench: ProgrammeBench

  init() throws { bench = try ProgrammeBench() }

  /// The day before RASTRA, its first and last, and the day after.
  static let days = [
    Samples.day(2014, 12, 31), Samples.day(2015, 1, 1), Samples.day(2017, 12, 31),
    Samples.day(2018, 1, 1),
  ]

  static func isWithin(_ day: Day) -> Bool { (days[1]...days[2]).contains(day) }

  /// What came of an attempt: nil when it was done.
  private func refusal(_ attempt: () throws -> Void) throws -> StorageError? {
    do {
      try attempt()
      return nil
    } catch let error as StorageError { return error }
  }

  private func expect(
    _ error: StorageError?, _ action: DutyAction, as role: Role, on day: Day
  ) throws {
    guard role.rights.contains(.recordCases) else {
      #expect(error == .notAllowed(.recordCases))
      #expect(try bench.events().isEmpty)
      return
    }
    guard role == .tksk, Self.isWithin(day) else {
      #expect(error == nil)
      #expect(try bench.events().isEmpty)
      return
    }
    guard case .rule(.duty(let refusal)) = error else {
      Issue.record("not refused: \(String(describing: error))")
      return
    }
    #expect(refusal.action == action)
    #expect(refusal.source.contains("Permensos 3/2013"))
    let events = try bench.events()
    #expect(events.map(\.kind) == [.refused], "logged exactly once")
    #expect(events.first?.action == action)
    #expect(events.first?.account == role.rawValue)
    #expect(events.first?.addressee == refusal.addressees.joined(separator: "; "))
  }

  @Test(arguments: Role.allCases, days)
  func handlingAComplaint(_ role: Role, _ day: Day) throws {
    let complaint = try bench.complaint(on: Samples.day(2014, 12, 1))
    let actor = try bench.actor(role)
    let error = try refusal {
      try bench.save(
        ResolutionForm.id, about: .row("pengaduan", complaint),
        [ResolutionForm.day: day.iso8601, ResolutionForm.resolution: "Beras diganti"], as: actor,
        on: day)
    }
    try expect(error, .handleComplaint, as: role, on: day)
    let stored = try bench.store.complaints(
      matching: ComplaintFilter(area: Samples.martapura), as: actor)
    #expect(stored.first?.state == (error == nil ? .resolved : .waiting))
  }

  @Test(arguments: Role.allCases, days)
  func decidingAReplacement(_ role: Role, _ day: Day) throws {
    let round = try bench.round()
    let error = try refusal {
      try bench.save(
        ReplacementForm.id, about: .row("putaran", round),
        [
          ReplacementForm.desa: Samples.keraton.dotted, ReplacementForm.outgoing: "Lama Contoh",
          ReplacementForm.reason: "pindah", ReplacementForm.decidedBy: "Musyawarah desa",
          ReplacementForm.decidedDay: day.iso8601,
        ], as: try bench.actor(role), on: day)
    }
    try expect(error, .decideReplacement, as: role, on: day)
  }

  @Test(arguments: Role.allCases, days)
  func settlingAProblemInTheField(_ role: Role, _ day: Day) throws {
    let round = try bench.round()
    let error = try refusal {
      try bench.save(
        FieldActionForm.id, about: .row("putaran", round),
        fieldAction(.settleInField, on: day), as: try bench.actor(role), on: day)
    }
    try expect(error, .settleInField, as: role, on: day)
  }

  private func fieldAction(_ action: DutyAction, on day: Day) -> [FieldID: String] {
    [
      FieldActionForm.action: action.rawValue, FieldActionForm.desa: Samples.keraton.dotted,
      FieldActionForm.day: day.iso8601, FieldActionForm.matter: "Antrean panjang",
      FieldActionForm.result: "Diatur", FieldActionForm.officer: "uji",
    ]
  }

  @Test func aTKSKCompilesTheReplacementsOfRastra() throws {
    let round = try bench.round()
    let tksk = try bench.actor(.tksk)
    let proposal = [
      ReplacementForm.desa: Samples.keraton.dotted, ReplacementForm.outgoing: "Lama Contoh",
      ReplacementForm.reason: "meninggal",
    ]
    let row = try bench.save(
      ReplacementForm.id, about: .row("putaran", round), proposal, as: tksk
    ).row
    let decided = proposal.merging([
      ReplacementForm.decidedBy: "Musyawarah", ReplacementForm.decidedDay: "2017-06-22",
    ]) { _, new in new }
    try bench.save(
      ReplacementForm.id, about: .row("penggantian", row), decided,
      as: try bench.actor(.verifikator))
    // What was decided may not be taken back by who may not decide either.
    #expect(throws: StorageError.self) {
      try bench.save(ReplacementForm.id, about: .row("penggantian", row), proposal, as: tksk)
    }
    #expect(try bench.events().map(\.action) == [.decideReplacement])
  }

  @Test(arguments: [DutyAction.chooseCommodities, .steerBeneficiaries, .holdCards])
  func sembakoRefusesItsOwnThree(_ action: DutyAction) throws {
    let today = Samples.today
    let sembako = try bench.round("SEMBAKO", from: Samples.day(2026, 11, 1))
    let tksk = try bench.actor(.tksk)
    #expect(throws: StorageError.self) {
      try bench.save(
        FieldActionForm.id, about: .row("putaran", sembako), fieldAction(action, on: today),
        as: tksk, on: today)
    }
    #expect(try bench.events().first?.programme == "SEMBAKO")
    for allowed in [DutyAction.helpBeneficiaries, .settleInField] {
      try bench.save(
        FieldActionForm.id, about: .row("putaran", sembako), fieldAction(allowed, on: today),
        as: tksk, on: today)
    }
    #expect(try bench.events().count == 1)
  }

  @Test func forwardingIsLoggedOnceAndNotDoneTwice() throws {
    let tksk = try bench.actor(.tksk)
    let complaint = try bench.complaint()
    let values = [
      ForwardingForm.addressee: "Dinas Sosial kab/kota", ForwardingForm.day: "2017-06-22",
    ]
    let subject = FormSubject.row("pengaduan", complaint)
    try bench.save(ForwardingForm.id, about: subject, values, as: tksk)
    #expect(
      throws: StorageError.rule(.programme(.alreadyForwarded(to: "Dinas Sosial kab/kota")))
    ) { try bench.save(ForwardingForm.id, about: subject, values, as: tksk) }
    let events = try bench.events()
    #expect(events.map(\.kind) == [.forwarded])
    #expect(events.first?.addressee == "Dinas Sosial kab/kota")
    #expect(events.first?.complaint == "P-2017-0001")
    #expect(events.first?.role == .tksk)
  }

  @Test func aComplaintMayBeForwardedAsItIsReceived() throws {
    _ = try bench.complaint(forwardedTo: "camat")
    #expect(try bench.events().map(\.kind) == [.forwarded])
    let overview = try bench.store.programmes(on: Samples.today, as: try bench.dinas())
    #expect(overview.waitingComplaints == 0)
  }

  @Test func tryingIsRefusedAndLoggedToo() throws {
    let tksk = try bench.actor(.tksk)
    let demand = DutyDemand(
      .handleComplaint, in: "RASTRA", at: Samples.martapura, on: ProgrammeBench.rastraDay)
    #expect(throws: StorageError.self) {
      try bench.store.tryDuty(demand, as: tksk, at: Samples.now)
    }
    #expect(try bench.events().map(\.kind) == [.refused])
    let later = DutyDemand(.handleComplaint, in: "RASTRA", at: Samples.martapura, on: Samples.today)
    try bench.store.tryDuty(later, as: tksk, at: Samples.now)
    #expect(try bench.events().count == 1)
  }

  @Test(arguments: Role.allCases) func supervisorsOfTheAreaListThemAndOthersDoNot(
    _ role: Role
  )
    throws
  {
    _ = try bench.complaint(forwardedTo: "camat")
    let actor = try bench.actor(role)
    if role.rights.contains(.superviseDuties) {
      #expect(try bench.events(as: actor).count == 1)
      #expect(throws: StorageError.outsideArea(Samples.banjar)) {
        try bench.store.dutyEvents(in: Samples.banjar, as: actor)
      }
    } else {
      #expect(throws: StorageError.notAllowed(.superviseDuties)) { try bench.events(as: actor) }
    }
    let elsewhere = try bench.store.actor(forAccount: "seberang")
    #expect(try bench.events(as: elsewhere).isEmpty)
  }

  @Test func aRuleIsChangedFromADayOnAndThePastStays() throws {
    let dinas = try bench.dinas()
    let rule = DutyRule(
      programme: "SEMBAKO", role: .tksk, action: .helpBeneficiaries, isAllowed: false,
      from: Samples.day(2026, 12, 1), to: nil, source: "Surat Dinas 7/2026", addressees: ["bank"])
    #expect(throws: StorageError.notAllowed(.manageOffice)) {
      try bench.store.changeDuty(rule, as: try bench.actor(.tksk), at: Samples.now)
    }
    try bench.store.changeDuty(rule, as: dinas, at: Samples.now)
    let table = DutyTable(try bench.store.dutyRules(as: dinas))
    func verdict(_ day: Day) -> DutyVerdict {
      table.verdict(.helpBeneficiaries, in: "SEMBAKO", as: .tksk, on: day)
    }
    #expect(verdict(Samples.today) == .allowed(source: "Pedoman umum Program Sembako 2020"))
    #expect(
      verdict(Samples.day(2026, 12, 1))
        == .refused(source: "Surat Dinas 7/2026", addressees: ["bank"]))
    #expect(throws: StorageError.alreadyExists) {
      try bench.store.changeDuty(rule, as: dinas, at: Samples.now)
    }
  }
}
