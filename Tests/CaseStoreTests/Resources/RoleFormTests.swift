import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// A person exists once, and what it holds at one time obeys the rules.
struct RoleFormTests {
  private var bench: PSKSFormBench

  init() throws { bench = try PSKSFormBench() }

  private func people() throws -> Int64? { try bench.number("SELECT count(*) FROM person") }

  @Test func aClientWhoBecomesPSKSIsTheSamePerson() throws {
    var bench = bench
    let before = try people()
    let outcome = try bench.save(
      "peran", PSKSFormBench.who(1).merging(PSKSFormBench.role("Relawan")) { $1 })
    #expect(bench.isSaved(outcome))
    #expect(try people() == before)
    #expect(
      try bench.number("SELECT count(*) FROM psksRole WHERE person = 1 AND kind = 'Relawan'") == 1)
  }

  @Test func aNewNIKMakesAPersonWithoutClient() throws {
    var bench = bench
    let clients = try bench.number("SELECT count(*) FROM client")
    let outcome = try bench.save(
      "peran",
      PSKSFormBench.who(77, name: "Orang Baru").merging(PSKSFormBench.role("PSM")) { $1 })
    #expect(bench.isSaved(outcome))
    #expect(
      try bench.number("SELECT count(*) FROM person WHERE name = 'Orang Baru'") == 1)
    #expect(try bench.number("SELECT count(*) FROM client") == clients)
  }

  @Test func somebodyElsesNIKIsRefused() throws {
    var bench = bench
    var who = PSKSFormBench.who(1, name: "Lain Sekali")
    who["tanggal-lahir"] = "1960-01-02"
    let outcome = try bench.save("peran", who.merging(PSKSFormBench.role("PSM")) { $1 })
    #expect(
      bench.problem(outcome) == FieldFault("nik", .nikTaken(Samples.martapura)))
  }

  /// Of a person outside only the kecamatan is told (DESIGN 10).
  @Test func aNIKFromOutsideTellsTheKecamatanAlone() throws {
    var bench = bench
    bench.forms.actor = Actor(
      accountID: 2, name: "lain", role: .operatorKecamatan, area: Samples.code("63.03.06"))
    let desa = try #require(Wilayah.children(of: Samples.code("63.03.06")).first)
    var answers = PSKSFormBench.who(1).merging(PSKSFormBench.role("PSM")) { $1 }
    answers["desa"] = desa.dotted
    answers["wilayah-desa"] = desa.dotted
    let outcome = try bench.save("peran", answers)
    #expect(
      bench.problem(outcome)
        == FieldFault("nik", .rule(.client(.registeredElsewhere(Samples.martapura)))))
  }

  /// Without a NIK somebody alike must be looked at first, a client or not.
  @Test(arguments: [1, 3]) func peopleAlikeAreShownFirst(number: Int) throws {
    var bench = bench
    var answers = PSKSFormBench.who(number).merging(PSKSFormBench.role("Relawan")) { $1 }
    answers["nik"] = ""
    answers["alasan-tanpa-nik"] = "tidak-ingat"
    guard case .similar(let similar) = try bench.save("peran", answers) else {
      Issue.record("nobody was found")
      return
    }
    #expect(similar.contains { $0.id == PersonID(rawValue: Int64(number)) })
  }

  @Test func theSameRoleIsNotHeldTwiceAtOnce() throws {
    var bench = bench
    let again = PSKSFormBench.role("PSM", from: "2026-06-30")
    let held = FieldFault("mulai", .rule(.resource(.roleHeld(kind: "PSM"))))
    #expect(try bench.problem(bench.save("peran", about: .row("orang", 1), again)) == held)
    // Person 3 held it to the end of 30 June: that day counts, the next does not.
    #expect(try bench.problem(bench.save("peran", about: .row("orang", 3), again)) == held)
    let later = PSKSFormBench.role("PSM", from: "2026-07-01")
    #expect(try bench.isSaved(bench.save("peran", about: .row("orang", 3), later)))
  }

  static let pairs: [(PairRule.Verdict, Bool, String, String, String?)] = [
    (.dilarang, false, "", "", "jenis"), (.dilarang, true, "", "", nil),
    (.dilarang, true, "pusat", "", "jenis"), (.dilarang, false, "", "perlu", "jenis"),
    (.peringatan, false, "", "", "alasan-rangkap"), (.peringatan, false, "", "perlu", nil),
    (.boleh, false, "", "", nil),
  ]

  /// Person 1 is PSM paid by the centre; the rule is about PSM and Relawan.
  @Test(arguments: pairs) func aPairObeysItsRule(
    verdict: PairRule.Verdict, samePay: Bool, paidBy: String, reason: String, blamed: String?
  ) throws {
    var bench = bench
    try bench.people.store.write { db in
      try db.run("UPDATE psksRole SET paidBy = 'pusat' WHERE person = 1")
    }
    try bench.people.store.addPairRule(
      PairRule(
        "Relawan", "PSM", verdict, samePay: samePay, from: Samples.day(2020, 1, 1), basis: "uji"),
      as: Samples.everything, at: Samples.now)
    var answers = PSKSFormBench.role("Relawan")
    answers["dibayar"] = paidBy
    answers["alasan-rangkap"] = reason
    let outcome = try bench.save("peran", about: .row("orang", 1), answers)
    #expect(bench.isSaved(outcome) == (blamed == nil))
    #expect(bench.problem(outcome)?.field.rawValue == blamed)
    let findings = try bench.forms.broken()
    #expect(findings.isEmpty)
  }

  @Test func aRuleHoldsOnItsOwnDaysOnly() throws {
    var bench = bench
    try bench.people.store.addPairRule(
      PairRule(
        "Relawan", "PSM", .dilarang, from: Samples.day(2020, 1, 1), to: Samples.day(2023, 12, 31),
        basis: "uji"), as: Samples.everything, at: Samples.now)
    let outcome = try bench.save(
      "peran", about: .row("orang", 1), PSKSFormBench.role("Relawan", from: "2026-01-01"))
    #expect(bench.isSaved(outcome))
  }

  @Test func whatTheKindAsksForNeedsAReason() throws {
    var bench = bench
    var answers = PSKSFormBench.role("Tagana", from: "2026-08-01")
    #expect(try bench.isSaved(bench.save("peran", about: .row("orang", 5), answers)) == false)
    let outcome = try bench.save("peran", about: .row("orang", 5), answers)
    #expect(bench.problem(outcome)?.field == RoleForm.admissionReason)
    answers["alasan-syarat"] = "terlatih sejak 2005"
    #expect(try bench.isSaved(bench.save("peran", about: .row("orang", 5), answers)))
  }

  @Test func tkskIsNoChoiceHere() throws {
    var bench = bench
    let outcome = try bench.save(
      "peran", about: .row("orang", 5), PSKSFormBench.role(PSKSKind.tksk))
    #expect(bench.problem(outcome) == FieldFault("jenis", .noSuchChoice))
  }

  @Test func anEndedRoleIsHistory() throws {
    var bench = bench
    let role = try #require(
      try bench.number("SELECT id FROM psksRole WHERE person = 2 AND kind = 'Tagana'"))
    #expect(
      try bench.isSaved(
        bench.save(
          "peran-akhiri", about: .row("peran", role),
          ["hari-terakhir": "2026-11-20", "alasan": "pindah"])))
    let tagana = { (day: Day) in
      try bench.people.count(bench.people.filter(day) { $0.kinds = ["Tagana"] }).roles
    }
    #expect(try tagana(Samples.day(2026, 11, 20)) == 1)
    #expect(try tagana(Samples.day(2026, 11, 21)) == 0)
    #expect(throws: StorageError.rule(.resource(.roleEnded))) {
      _ = try bench.forms.open("peran-akhiri", about: .row("peran", role))
    }
  }

  @Test func aSwitchedOffKindTakesNobody() throws {
    var bench = bench
    try bench.people.store.switchKind(
      KindUse(kind: "Relawan", isUsed: false, from: Samples.day(2026, 6, 1)),
      as: Samples.everything, at: Samples.now)
    let kinds = try bench.forms.open("peran", about: .nothing).description.field("jenis")
    guard case .choice(let choices)? = kinds?.kind else {
      Issue.record("no kinds")
      return
    }
    #expect(!choices.choices(given: FormValues()).map(\.code).contains("Relawan"))
    let outcome = try bench.save(
      "peran", about: .row("orang", 5), PSKSFormBench.role("Relawan", from: "2026-07-01"))
    #expect(bench.problem(outcome) == FieldFault("jenis", .noSuchChoice))
  }
}
