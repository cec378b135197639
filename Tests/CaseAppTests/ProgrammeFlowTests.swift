import CaseApp
import CaseDomain
import CaseStore
import TerminalUI
import TestSupport
import Testing

/// The three RASTRA bans at the keys, with the real store behind: every role, both sides of the
/// dates.
@MainActor
@Suite(.timeLimit(.minutes(15))) struct ProgrammeFlowTests {
  private let office: Office

  init() throws {
    office = try Office.prepared()
    for role in Role.allCases {
      _ = office.run(AddAccountCommand(name: role.rawValue, role: role, area: "63.03.05"))
    }
    _ = office.run(AddAccountCommand(name: "dinas", role: .verifikator, area: "63.03"))
    try prepare()
  }

  /// A round of RASTRA, a line of its rekap, and a complaint that waits.
  private func prepare() throws {
    let round = try save(
      RoundForm.id, .nothing,
      [
        RoundForm.programme: "RASTRA", RoundForm.name: "Juni 2017",
        RoundForm.from: "2017-06-01", RoundForm.to: "2017-06-30", RoundForm.due: "15",
        RoundForm.price: "1600",
      ])
    _ = try save(
      ReplacementForm.id, .row("putaran", round),
      [
        ReplacementForm.desa: "63.03.05.1001", ReplacementForm.outgoing: "Lama Contoh",
        ReplacementForm.reason: "pindah",
      ])
    _ = try save(
      ComplaintForm.id, .nothing,
      [
        ComplaintForm.day: "2014-12-01", ComplaintForm.desa: "63.03.05.1001",
        ComplaintForm.programme: "RASTRA", ComplaintForm.reporter: "Warga Contoh",
        ComplaintForm.channel: "datang", ComplaintForm.matter: "Beras bau",
      ])
  }

  private func save(
    _ form: FormID, _ subject: FormSubject, _ values: [FieldID: String]
  ) throws -> Int64 {
    let session = try context(as: "dinas", on: "2017-06-22").openSession(.readWrite)
    let outcome = try session.store.submit(
      FormSubmission(request: FormRequest(form, about: subject), values: FormValues(values)),
      on: session.today, as: session.actor, at: session.now)
    guard case .saved(let saved) = outcome else {
      Issue.record("\(form.rawValue) was not saved: \(outcome)")
      return 0
    }
    return saved.row
  }

  private func context(as user: String, on day: String) throws -> CommandContext {
    var context = try office.context(as: user)
    context.environment["PILAR_SEKARANG"] = day + "T08:14"
    context.clock = try ClockSetting(environment: context.environment)
    return context
  }

  private func events() throws -> [DutyEvent] {
    let session = try office.session(as: "dinas")
    return try session.store.dutyEvents(in: session.actor.area, as: session.actor)
  }

  /// What is seen where one of the three is tried.
  private enum Sight {
    case refusal
    case form
    case noRight
  }

  private func steps(_ key: String, form: String, _ sight: Sight) -> [HeadlessTerminal.Step] {
    switch sight {
    case .refusal:
      [
        .type(key), .see("Bukan tugas TKSK"), .see("3/2013"),
        .see("[ Teruskan kepada"), .keep(key), .press(.escape), .seeNot("Bukan tugas TKSK"),
      ]
    case .form: [.type(key), .see(form), .press(.escape), .seeNot(form)]
    case .noRight: [.type(key), .see("tidak berhak mencatat")]
    }
  }

  nonisolated static let days = ["2014-12-31", "2015-01-01", "2017-12-31", "2018-01-01"]

  @Test(arguments: Role.allCases, days)
  func aBanIsMetAtTheKeysByATKSKWithinTheDates(_ role: Role, _ day: String) throws {
    let isWithin = Self.days[1...2].contains(day)
    let mayRecord = role.rights.contains(.recordCases)
    let sight: Sight = mayRecord ? (role == .tksk && isWithin ? .refusal : .form) : .noRight
    let script: [HeadlessTerminal.Step] =
      [.see("Juni 2017"), .press(.enter), .see("desa dipantau")]
      + steps("t", form: "Tindakan di lapangan", sight) + [.press(.tab), .see("Lama Contoh")]
      + steps("u", form: "Diputus oleh", sight)
      + [.press(.escape), .see("Berlaku"), .type("P"), .see("P-2014-0001")]
      + steps("s", form: "Penyelesaian", sight) + [.press(.function(10))]
    let terminal = HeadlessTerminal(script: script)
    let screens = try ScreensRequest(start: .program)
      .prepare(in: context(as: role.rawValue, on: day))
    #expect(screens.run(on: terminal) == 0)
    #expect(terminal.missed == nil)
    let bans: [DutyAction] = [.handleComplaint, .decideReplacement, .settleInField]
    #expect(try events().map(\.action) == (sight == .refusal ? bans : []))
  }

  @Test func theOfferForwardsAndBothAreLogged() throws {
    let terminal = HeadlessTerminal(script: [
      .see("Juni 2017"), .type("P"), .see("P-2014-0001"), .type("s"), .see("Bukan tugas TKSK"),
      .type("t"), .see("Teruskan ke"), .press(.function(2)), .see("Tidak ada pengaduan"),
      .press(.function(10)),
    ])
    let screens = try ScreensRequest(start: .program)
      .prepare(in: context(as: "tksk", on: "2017-06-22"))
    #expect(screens.run(on: terminal) == 0)
    #expect(terminal.missed == nil)
    #expect(try events().map(\.kind) == [.forwarded, .refused])
    #expect(try events().first?.addressee == "Dinas Sosial kab/kota")
    #expect(try events().first?.complaint == "P-2014-0001")
  }
}
