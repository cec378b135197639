import CaseDomain
import Testing

@testable import CaseStore

/// Programmes begin and end by forms.
@Suite struct ProgrammeFormsTests {
  private let bench: ProgrammeBench

  init() throws { bench = try ProgrammeBench() }

  private static let new: [FieldID: String] = [
    ProgrammeForm.code: "bansos-uji", ProgrammeForm.name: "Bansos Uji",
    ProgrammeForm.basis: "Pedum Uji", ProgrammeForm.from: "2026-01-01",
    ProgrammeForm.follows: "SEMBAKO",
  ]

  private func add(_ changes: [FieldID: String] = [:], as actor: Actor? = nil) throws {
    try bench.save(
      ProgrammeForm.id, Self.new.merging(changes) { $1 }, as: try actor ?? bench.dinas())
  }

  private func end(_ code: String, _ day: String) throws {
    try bench.save(
      ProgrammeEndForm.id,
      [
        ProgrammeEndForm.programme: code, ProgrammeEndForm.last: day,
        ProgrammeEndForm.basis: "SK Uji 1/2026",
      ], as: try bench.dinas())
  }

  private func programme(_ code: String) throws -> Programme? {
    try bench.store.programmes(on: Samples.today, as: try bench.dinas()).programmes
      .first { $0.code == code }
  }

  @Test func aProgrammeBeginsWithWhatItStandsOn() throws {
    try add()
    let programme = try #require(try programme("BANSOS-UJI"))
    #expect(programme.isInForce(on: Samples.today))
    #expect(programme.follows == "SEMBAKO")
    #expect(programme.to == nil)
    #expect(programme.wholeBasis == "Pedum Uji")
    _ = try bench.round("BANSOS-UJI", from: Samples.day(2026, 6, 1))
  }

  @Test func aCodeIsGivenOnceAndDaysRunForward() throws {
    try add()
    #expect(throws: FieldFault(ProgrammeForm.code, .rule(.programme(.codeTaken)))) { try add() }
    let backwards = FieldFault(ProgrammeForm.to, .before(Samples.day(2026, 1, 1)))
    #expect(throws: backwards) {
      try add([ProgrammeForm.code: "lain", ProgrammeForm.to: "2025-12-31"])
    }
  }

  @Test func aProgrammeEndsOnADayAndSaysWhy() throws {
    try end("SEMBAKO", "2026-10-31")
    let programme = try #require(try programme("SEMBAKO"))
    #expect(programme.to == Samples.day(2026, 10, 31))
    #expect(programme.wholeBasis.hasSuffix("; berakhir: SK Uji 1/2026"))
    #expect(!programme.isInForce(on: Samples.today))
    #expect(throws: FieldFault.self) {
      try bench.round("SEMBAKO", from: Samples.day(2026, 10, 15))
    }
    #expect(throws: FieldFault(ProgrammeEndForm.last, .before(programme.from))) {
      try end("SEMBAKO", "2019-12-31")
    }
  }

  @Test func noRoundIsCutOffByTheEnd() throws {
    _ = try bench.round()
    let later = ProgrammeProblem.roundEndsLater(round: "Juni", on: Samples.day(2017, 6, 30))
    #expect(throws: FieldFault(ProgrammeEndForm.last, .rule(.programme(later)))) {
      try end("RASTRA", "2017-06-29")
    }
    try end("RASTRA", "2017-06-30")
    let checks = try bench.store.check(as: Samples.everything)
    #expect(checks.filter { !$0.holds } == [])
  }

  @Test func bothAreTakenBack() throws {
    let before = try bench.store.programmes(on: Samples.today, as: try bench.dinas()).programmes
    try add()
    try end("SEMBAKO", "2026-10-31")
    for _ in 1...2 {
      let change = try #require(
        try bench.store.savedChanges(as: try bench.dinas()).first {
          !$0.isUndone && !$0.title.hasPrefix("Dibatalkan")
        })
      _ = try bench.store.undo(
        change.id, on: Samples.today, as: try bench.dinas(), at: Samples.now)
    }
    let after = try bench.store.programmes(on: Samples.today, as: try bench.dinas()).programmes
    #expect(after == before)
  }

  @Test(arguments: Role.allCases) func onlyWhoManagesTheOfficeDoesSo(_ role: Role) throws {
    guard !role.rights.contains(.manageOffice) else { return try add(as: bench.actor(role)) }
    for form in [ProgrammeForm.id, ProgrammeEndForm.id] {
      #expect(throws: StorageError.notAllowed(.manageOffice)) {
        try bench.save(form, Self.new, as: try bench.actor(role))
      }
    }
  }
}
