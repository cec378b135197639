import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// Confirming, verifying, institutions and their boards.
struct RegistryCareTests {
  private var bench: PSKSFormBench
  private var store: CaseStore { bench.people.store }

  init() throws { bench = try PSKSFormBench() }

  @Test func oneKeyConfirmsAllThatIsMarkedAndCanBeTakenBack() throws {
    let actor = bench.people.operatorKecamatan
    let count = try store.confirmPSKS(
      roles: [1, 2], institutions: [1], as: actor, at: Samples.now)
    #expect(count == 3)
    let confirmed = "SELECT count(*) FROM psksRole WHERE confirmedDay = \(Samples.today.number)"
    #expect(try bench.number(confirmed) == 2)
    #expect(try bench.number("SELECT confirmedBy FROM psksInstitution") == 2)
    let change = try #require(try store.savedChanges(as: actor).first)
    _ = try store.undo(change.id, on: Samples.today, as: actor, at: Samples.now)
    #expect(try bench.number(confirmed) == 0)
    #expect(try bench.number("SELECT confirmedBy FROM psksInstitution") == nil)
  }

  @Test func whatHasEndedIsNotConfirmedAndNothingElseThen() throws {
    let former = try #require(try bench.number("SELECT id FROM psksRole WHERE person = 3"))
    #expect(throws: StorageError.rule(.resource(.roleEnded))) {
      try store.confirmPSKS(
        roles: [1, former], institutions: [], as: bench.people.operatorKecamatan,
        at: Samples.now)
    }
    #expect(try bench.number("SELECT count(*) FROM psksRole WHERE confirmedDay > 0") == 0)
  }

  @Test func nobodyConfirmsOutsideTheArea() throws {
    let stranger = Actor(
      accountID: 2, name: "lain", role: .operatorKecamatan, area: Samples.code("63.03.06"))
    #expect(throws: StorageError.notFound) {
      try store.confirmPSKS(roles: [1], institutions: [], as: stranger, at: Samples.now)
    }
    #expect(throws: StorageError.notFound) {
      try store.psksPerson(PersonID(rawValue: 2), on: Samples.today, as: stranger)
    }
    #expect(throws: StorageError.notFound) {
      try store.psksInstitution(1, on: Samples.today, as: stranger)
    }
  }

  @Test func whoRegisteredDoesNotVerify() throws {
    var bench = bench
    try store.write { db in try db.run("UPDATE psksRole SET createdBy = 3 WHERE person = 1") }
    bench.forms.actor = bench.people.verifikator
    #expect(throws: StorageError.rule(.resource(.ownEntry))) {
      _ = try bench.save(
        "psks-verifikasi", about: .row("peran", 1), ["tanggal": "2026-11-20"])
    }
    #expect(
      try bench.isSaved(
        bench.save("psks-verifikasi", about: .row("peran", 2), ["tanggal": "2026-11-20"])))
    let rows = try bench.people.roles(bench.people.filter { $0.isVerified = true })
    #expect(rows.map(\.verifiedBy) == ["verifikator"])
  }

  /// A corrected role is unverified again.
  @Test func aCorrectionTakesTheVerificationBack() throws {
    var bench = bench
    try store.write { db in
      try db.run("UPDATE psksRole SET verifiedDay = 20000, verifiedBy = 3 WHERE id = 1")
    }
    #expect(
      try bench.isSaved(
        bench.save("peran-ubah", about: .row("peran", 1), ["dasar": "SK 9/2024"])))
    #expect(try bench.number("SELECT verifiedDay FROM psksRole WHERE id = 1") == nil)
  }

  @Test func anInstitutionEndsWithItsBoardAndOpensAgain() throws {
    var bench = bench
    let subject = FormSubject.row("psks-lembaga", 1)
    let ending = ["hari-terakhir": "2026-11-01", "alasan": "bubar"] as [FieldID: String]
    #expect(try bench.isSaved(bench.save("psks-lembaga-akhiri", about: subject, ending)))
    #expect(
      try bench.number("SELECT toDay FROM psksRole WHERE institution = 1").map { Int($0) }
        == Samples.day(2026, 11, 1).number)
    #expect(try bench.people.count(bench.people.filter()).institutions == 0)
    #expect(
      try bench.people.count(bench.people.filter(Samples.day(2026, 11, 1))).institutions == 1)
    #expect(throws: StorageError.rule(.resource(.institutionEnded))) {
      _ = try bench.forms.open("pengurus", about: subject)
    }
    #expect(
      try bench.isSaved(
        bench.save("psks-lembaga-akhiri", about: subject, ["alasan-buka": "aktif lagi"])))
    #expect(try bench.people.count(bench.people.filter()).institutions == 1)
    #expect(try bench.forms.broken().isEmpty)
  }

  @Test func aSeatDoesNotMakeAnInstitution() throws {
    var bench = bench
    let outcome = try bench.save(
      "pengurus", about: .row("psks-lembaga", 1),
      PSKSFormBench.who(5).merging(["jabatan": "Sekretaris", "mulai": "2026-01-01"]) { $1 })
    #expect(bench.isSaved(outcome))
    let count = try bench.people.count(bench.people.filter { $0.kinds = ["KT"] })
    #expect(count.roles == 2)
    #expect(count.institutions == 1)
    let page = try store.psksInstitution(
      1, on: Samples.today, as: bench.people.operatorKecamatan)
    #expect(Set(page.seats.map(\.position)) == ["Ketua", "Sekretaris"])
  }

  @Test func aPermitShowsTheEndThatComesFirst() throws {
    var bench = bench
    let subject = FormSubject.row("psks-lembaga", 1)
    let permits: [[FieldID: String]] = [
      ["jenis": "sk", "nomor": "1/2020", "mulai": "2020-01-01", "sampai": "2025-12-31"],
      ["jenis": "sk", "nomor": "2/2026", "mulai": "2026-01-01", "sampai": "2027-12-31"],
      ["jenis": "domisili", "nomor": "3", "mulai": "2026-01-01", "sampai": ""],
      [
        "jenis": "akreditasi", "nomor": "4", "nilai": "B", "mulai": "2024-01-01",
        "sampai": "2027-01-01",
      ],
    ]
    for permit in permits {
      #expect(try bench.isSaved(bench.save("psks-izin", about: subject, permit)))
    }
    let row = try store.psksInstitution(
      1, on: Samples.today, as: bench.people.operatorKecamatan
    ).row
    #expect(row.permitEnd == Samples.day(2027, 1, 1))
    #expect(row.grade == "B")
  }

  /// A Karang Taruna takes no referrals; an LKS that does is one institution in both lists.
  @Test func referralsKnowWhoTakesClients() throws {
    var bench = bench
    let board = { try store.institutionBoard(on: Samples.today, as: Samples.everything).lines }
    #expect(try board().isEmpty)
    _ = try store.addInstitution(
      NewInstitution(
        kind: .lks, name: "LKS Kasih Contoh", area: Samples.banjar, level: .kabupaten,
        from: Samples.day(2020, 1, 1)), as: Samples.everything, at: Samples.now)
    bench.forms.actor = bench.people.verifikator
    let outcome = try bench.save(
      "psks-lembaga",
      [
        "jenis": "LKS", "nama": "lks kasih contoh", "tingkat": "kabupaten",
        "wilayah-kabupaten": "63.03", "mulai": "2020-01-01", "menerima-rujukan": "ya",
      ])
    #expect(bench.isSaved(outcome))
    #expect(try board().count == 1)
    #expect(try bench.number("SELECT count(*) FROM institution") == 2)
    let again = try bench.save(
      "psks-lembaga",
      [
        "jenis": "LKS", "nama": "LKS Kasih Contoh", "tingkat": "kabupaten",
        "wilayah-kabupaten": "63.03", "mulai": "2020-01-01", "menerima-rujukan": "tidak",
      ])
    #expect(bench.problem(again)?.field == PSKSInstitutionForm.name)
  }

  @Test func theCheckFindsWhatBreaksTheRules() throws {
    let faults = [
      "UPDATE institution SET toDay = 20000 WHERE id = 1",
      "UPDATE psksRole SET verifiedDay = 20000 WHERE id = 1",
      """
      INSERT INTO psksPairRule (uid, one, other, verdict, fromDay, basis, createdAt, updatedAt)
      VALUES (randomblob(16), 'PSM', 'Tagana', 'peringatan', 18000, 'uji', 0, 0)
      """,
    ]
    for fault in faults {
      let bench = try PSKSFormBench()
      #expect(try bench.forms.broken().isEmpty)
      try bench.people.store.write { db in try db.run(fault) }
      #expect(try bench.forms.broken().map(\.check) == [.resources], "\(fault)")
    }
  }

  /// The registry's pages tell nothing that only a client's file knows.
  @Test func aClientsPageIsLikeAnyOther() throws {
    var text = ""
    for number in [1, 2] as [Int64] {
      dump(
        try store.psksPerson(
          PersonID(rawValue: number), on: Samples.today, as: bench.people.operatorKecamatan),
        to: &text)
    }
    #expect(!text.lowercased().contains("client"))
    #expect(!text.contains("ppks"))
  }

  @Test func declarationsStandBesideRecords() throws {
    var bench = bench
    let answers: [FieldID: String] = [
      "tingkat": "kecamatan", "wilayah-kecamatan": Samples.martapura.dotted, "jenis": "WPKS",
      "keadaan": "tidak-ada", "tanggal": "2026-11-01", "sumber": "Surat camat 7/2026",
    ]
    #expect(try bench.isSaved(bench.save("pernyataan-psks", answers)))
    var zero = answers
    zero["keadaan"] = "jumlah"
    zero["jumlah"] = "0"
    #expect(try bench.isSaved(bench.save("pernyataan-psks", zero)))
    #expect(
      try bench.number("SELECT count(*) FROM psksDeclaration WHERE state = 'tidak-ada'") == 1)
    #expect(try bench.number("SELECT amount FROM psksDeclaration WHERE state = 'jumlah'") == 0)
  }
}
