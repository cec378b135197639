import CaseDomain
import Testing

/// What the starting table says, and on which days (FACTS 4.1, 13).
struct DutyTableTests {
  private static let table = DutyTable(DutyRule.starting)
  static let bans: [DutyAction] = [.settleInField, .handleComplaint, .decideReplacement]
  static let duties: [DutyAction] = [
    .socialise, .monitor, .report, .forwardComplaint, .compileReplacements,
  ]

  private func day(_ text: String) throws -> Day { try #require(Day(iso8601: text)) }

  private func isRefused(
    _ action: DutyAction, _ programme: String, _ role: Role, _ text: String
  )
    throws -> Bool
  {
    let verdict = Self.table.verdict(action, in: programme, as: role, on: try day(text))
    if case .refused = verdict { return true }
    return false
  }

  @Test(arguments: bans, Role.allCases)
  func theThreeBansHoldForATKSKWithinRastrasDatesOnly(_ action: DutyAction, _ role: Role) throws {
    for text in ["2015-01-01", "2017-06-22", "2017-12-31"] {
      #expect(try isRefused(action, "RASTRA", role, text) == (role == .tksk), "\(text)")
    }
    for text in ["2014-12-31", "2018-01-01"] {
      #expect(try !isRefused(action, "RASTRA", role, text), "\(text)")
    }
  }

  @Test(arguments: duties) func aTKSKMayDoTheOthers(_ action: DutyAction) throws {
    let verdict = Self.table.verdict(action, in: "RASTRA", as: .tksk, on: try day("2017-06-22"))
    guard case .allowed(let source) = verdict else {
      Issue.record("\(action) is \(verdict)")
      return
    }
    #expect(source.contains("Permensos 3/2013"))
  }

  @Test(arguments: bans, Programme.starting.filter { $0.code != "RASTRA" })
  func noOtherProgrammeHasRastrasBans(_ action: DutyAction, _ programme: Programme) throws {
    let today = try day("2026-11-22")
    for day in [programme.from, programme.to ?? today] {
      let verdict = Self.table.verdict(action, in: programme.code, as: .tksk, on: day)
      #expect(verdict == .notRuled)
    }
  }

  @Test func sembakoHasItsOwnRows() throws {
    for action in [DutyAction.chooseCommodities, .steerBeneficiaries, .holdCards] {
      #expect(try isRefused(action, "SEMBAKO", .tksk, "2026-11-22"))
      #expect(try !isRefused(action, "SEMBAKO", .tksk, "2019-12-31"))
      #expect(try !isRefused(action, "RASTRA", .tksk, "2017-06-22"))
    }
    let help = Self.table.verdict(
      .helpBeneficiaries, in: "SEMBAKO", as: .tksk, on: try day("2026-11-22"))
    #expect(help == .allowed(source: "Pedoman umum Program Sembako 2020"))
  }

  @Test func everyBanNamesItsSourceAndToWhomToForward() {
    for rule in DutyRule.starting where !rule.isAllowed {
      #expect(!rule.source.isEmpty)
      #expect(!rule.addressees.isEmpty)
      #expect(rule.addressees.allSatisfy { !$0.contains(";") && !$0.contains(",") })
    }
  }

  @Test func everyRuleIsOfAKnownProgrammeAndWithinItsDates() throws {
    for rule in DutyRule.starting {
      let programme = try #require(Programme.starting.first { $0.code == rule.programme })
      #expect(programme.isInForce(on: rule.from))
      #expect(rule.to == programme.to)
    }
    let keys = DutyRule.starting.map { "\($0.programme) \($0.role) \($0.action) \($0.from.number)" }
    #expect(Set(keys).count == keys.count)
  }

  @Test func ofTwoRulesTheOneThatBeganLastHolds() throws {
    func rule(_ from: String, _ isAllowed: Bool) throws -> DutyRule {
      DutyRule(
        programme: "PKH", role: .tksk, action: .monitor, isAllowed: isAllowed, from: try day(from),
        to: nil, source: from, addressees: ["Dinas"])
    }
    let table = DutyTable([try rule("2020-01-01", true), try rule("2024-01-01", false)])
    let before = table.verdict(.monitor, in: "PKH", as: .tksk, on: try day("2023-12-31"))
    #expect(before == .allowed(source: "2020-01-01"))
    let after = table.verdict(.monitor, in: "PKH", as: .tksk, on: try day("2024-01-01"))
    #expect(after == .refused(source: "2024-01-01", addressees: ["Dinas"]))
  }

  @Test func theRefusalIsASentenceWithRuleSourceAndAddressee() throws {
    let refusal = DutyRefusal(
      programme: "RASTRA", action: .handleComplaint, role: .tksk, day: try day("2017-06-22"),
      area: try #require(WilayahCode("63.03.05")), source: "Permensos 3/2013",
      addressees: ["Dinas Sosial kab/kota", "camat"])
    #expect(
      RuleProblem.duty(refusal).sentence
        == "RASTRA: menangani pengaduan bukan tugas TKSK (Permensos 3/2013). "
        + "Teruskan kepada Dinas Sosial kab/kota atau camat.")
  }

  @Test func programmesFollowOneAnother() {
    let codes = Set(Programme.starting.map(\.code))
    #expect(codes.isSuperset(of: ["RASKIN", "RASTRA", "BPNT", "SEMBAKO", "PKH", "PBI-JK"]))
    for programme in Programme.starting {
      #expect(programme.follows.isEmpty || codes.contains(programme.follows))
      #expect(!programme.basis.isEmpty)
    }
  }
}
