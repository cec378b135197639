import CaseDomain
import GRDB
import TestSupport
import Testing

@testable import CaseStore

/// What becomes of judged rows of PSKS and TKSK lists; reading files is proven elsewhere.
@Suite struct ResourceImportTests {
  private let store: CaseStore
  private let actor = Samples.actor(.verifikator, Samples.banjar)

  init() throws { store = try CaseStore.inMemory(Samples.blueprint) }

  private static func person(
    _ name: String = "Rahmat Hidayat", nik: String? = "9903051708850101"
  ) -> ImportedPerson {
    ImportedPerson(
      nik: nik.map(NIK.init(trusted:)), name: name, birthDate: Samples.day(1985, 8, 17),
      sex: .male, area: Samples.keraton)
  }

  private static func volunteer(
    _ person: ImportedPerson = person(), _ kinds: [String] = ["PSM"],
    from: Day? = Samples.day(2020, 1, 1), to: Day? = nil,
    status: ImportedPeriod.Status = .unsaid
  ) -> ImportedVolunteer {
    ImportedVolunteer(
      person, kinds: kinds, area: person.area,
      period: ImportedPeriod(from: from, to: to, status: status, listDay: Samples.today))
  }

  private static func tksk(_ person: ImportedPerson, letter: String = "") -> ImportedVolunteer {
    var row = volunteer(person, ["TKSK"])
    row.area = Samples.martapura
    var appointment = ImportedAppointment()
    appointment.letter = letter
    row.appointment = appointment
    return row
  }

  private func run(
    _ records: [ImportedRecord], of list: ImportList = .psks,
    ifKnown: ImportOptions.IfKnown = .lewati, as actor: Actor? = nil
  ) throws -> [RowOutcome] {
    let options = ImportOptions(
      ifKnown: ifKnown, workArea: (actor ?? self.actor).area, today: Samples.today)
    let request = ImportRequest(file: "uji.csv", list: list, options: options)
    var outcomes: [RowOutcome] = []
    _ = try store.importList(request, as: actor ?? self.actor, at: Samples.now) { settle in
      for (place, record) in records.enumerated() {
        outcomes.append(try settle(JudgedRow(record: place + 2, verdict: .accepted(record))))
      }
    }
    return outcomes
  }

  private func number(_ sql: String) throws -> Int64? {
    try store.read { db in try db.number(sql) }
  }

  private func takeBackLast() throws {
    let batch = try #require(try store.importBatches(as: actor).first)
    try store.takeBack(batch: batch.id, as: actor, at: Samples.now)
  }

  @Test func aClientsNIKIsTheSamePerson() throws {
    let client = ImportedClient(Self.person(), types: [8], from: Samples.today)
    #expect(try run([.client(client)], of: .ppks) == [.baru([])])
    #expect(try run([.volunteer(Self.volunteer())]) == [.ditambah([])])
    #expect(try number("SELECT count(*) FROM person") == 1)
    #expect(try number("SELECT count(*) FROM psksRole") == 1)
    let checks = try store.check(as: Samples.actor(.auditor, Samples.province))
    #expect(checks.filter { !$0.holds }.map(\.check) == [])
  }

  static let periods: [(from: Day?, to: Day?, status: ImportedPeriod.Status, outcome: RowOutcome)] =
    [
      (Samples.day(2020, 1, 1), nil, .unsaid, .sama),
      (nil, nil, .active, .sama),
      (Samples.day(2022, 6, 1), nil, .active, .sama),
      (Samples.day(2015, 1, 1), Samples.day(2019, 12, 31), .unsaid, .ditambah([])),
      (nil, nil, .over, .ditambah([])),
      (Samples.day(2020, 1, 1), Samples.day(2024, 5, 31), .unsaid, .ditambah([])),
    ]

  /// The stored role began in 2020 and has no end.
  @Test(arguments: periods)
  func tellsTheSameRoleFromAnother(
    from: Day?, to: Day?, status: ImportedPeriod.Status, outcome: RowOutcome
  ) throws {
    _ = try run([.volunteer(Self.volunteer())])
    let row = Self.volunteer(from: from, to: to, status: status)
    #expect(try run([.volunteer(row), .volunteer(row)]) == [outcome, .sama])
  }

  @Test func fillsBlanksAndReplacesOnlyWhenAsked() throws {
    var row = Self.volunteer()
    row.details.memberNumber = "PSM-1"
    #expect(
      try run([.volunteer(Self.volunteer()), .volunteer(row)]) == [.baru([]), .ditambah([])])
    row.details.memberNumber = "PSM-2"
    #expect(try run([.volunteer(row)]) == [.sama])
    #expect(try run([.volunteer(row)], ifKnown: .tolak) == [.sama])
    #expect(try run([.volunteer(row)], ifKnown: .perbarui) == [.ditambah([])])
    #expect(try number("SELECT count(*) FROM psksRole WHERE memberNumber = 'PSM-2'") == 1)
    try takeBackLast()
    #expect(try number("SELECT count(*) FROM psksRole WHERE memberNumber = 'PSM-1'") == 1)
  }

  @Test func refusesAPairThatARuleForbidsOnThatDay() throws {
    try store.write { db in
      try db.run(
        """
        INSERT INTO psksPairRule (uid, one, other, verdict, fromDay, toDay, basis, createdAt,
          createdBy, updatedAt, updatedBy)
        VALUES (randomblob(16), 'PPKH', 'PSM', 'dilarang', ?, ?, 'contoh', 1, 1, 1, 1)
        """,
        [SQLValue(Samples.day(2021, 1, 1).number), SQLValue(Samples.day(2023, 12, 31).number)])
    }
    _ = try run([.volunteer(Self.volunteer())])
    let forbidden = Self.volunteer(Self.person(), ["PPKH"], from: Samples.day(2022, 3, 1))
    let allowed = Self.volunteer(Self.person(), ["PPKH"], from: Samples.day(2024, 3, 1))
    #expect(
      try run([.volunteer(forbidden), .volunteer(allowed)])
        == [.ditolak(.rolesForbidden), .ditambah([.severalRoles])])
  }

  /// No second honorarium beside a TKSK's from the same source (FACTS 3.6), whatever the kind.
  @Test func refusesTwoRolesPaidFromOneSource() throws {
    var paid = Self.tksk(Self.person(), letter: "460/1")
    paid.details.paidBy = .pusat
    var second = Self.volunteer(Self.person(), ["PPKH"])
    second.details.paidBy = .pusat
    var other = second
    other.details.paidBy = .kabupaten
    #expect(try run([.volunteer(paid)], of: .tksk) == [.baru([])])
    #expect(
      try run([.volunteer(second), .volunteer(other)])
        == [.ditolak(.rolesForbidden), .ditambah([.severalRoles])])
  }

  @Test func aKecamatanHasOneTKSKAtATime() throws {
    let other = Self.person("Budi Santoso", nik: "9903051708850102")
    let outcomes = try run(
      [.volunteer(Self.tksk(Self.person(), letter: "460/1")), .volunteer(Self.tksk(other))],
      of: .tksk)
    #expect(outcomes == [.baru([]), .ditolak(.kecamatanHeld)])
    #expect(try number("SELECT count(*) FROM person") == 1)
    #expect(
      try run([.volunteer(Self.tksk(Self.person(), letter: "460/2"))], of: .tksk)
        == [.ditambah([])])
    #expect(try number("SELECT count(*) FROM tkskLetter") == 2)
  }

  @Test func anImportedTKSKFillsTheOpenVacancyUntilTheImportIsTakenBack() throws {
    try store.write { db in
      try db.run(
        """
        INSERT INTO tkskVacancy (uid, area, fromDay, reason, createdAt, createdBy, updatedAt,
          updatedBy)
        VALUES (randomblob(16), 6303050000, 18000, 'usia', 1, 1, 1, 1)
        """)
    }
    let open = "SELECT count(*) FROM tkskVacancy WHERE filledDay IS NULL AND filledBy IS NULL"
    #expect(try run([.volunteer(Self.tksk(Self.person()))], of: .tksk) == [.baru([])])
    #expect(try number(open) == 0)
    let checks = try store.check(as: Samples.actor(.auditor, Samples.province))
    #expect(checks.filter { !$0.holds }.map(\.check) == [])
    try takeBackLast()
    #expect(try number(open) == 1)
    #expect(try number("SELECT count(*) FROM psksRole") == 0)
  }

  @Test func anAccountGoesUnderTheNameThatTheRatesGiveItsSource() throws {
    try store.write { db in
      try db.run(
        """
        INSERT INTO taliAsihRate (uid, source, area, amount, fromDay, basis, createdAt, createdBy,
          updatedAt, updatedBy)
        VALUES (randomblob(16), 'APBN Kemensos', 6300000000, 1000000, 1, 'contoh', 1, 1, 1, 1)
        """)
    }
    var row = Self.tksk(Self.person())
    row.appointment?.accounts = [
      ImportedBankAccount(source: .pusat, bank: "BNI", number: "12345"),
      ImportedBankAccount(source: .provinsi, bank: "Bank daerah", number: "67890"),
    ]
    #expect(try run([.volunteer(row), .volunteer(row)], of: .tksk) == [.baru([]), .sama])
    #expect(
      try number("SELECT count(*) FROM bankAccount WHERE source = 'APBN Kemensos'") == 1)
    #expect(try number("SELECT count(*) FROM bankAccount") == 2)
  }

  @Test func aSeatFindsItsInstitution() throws {
    let institution = ImportedInstitution(
      name: "Karang Taruna Keraton", kind: "KT", tier: .desa, area: Samples.keraton,
      period: ImportedPeriod(listDay: Samples.today), details: BulkInstitutionDetails())
    var seat = Self.volunteer(Self.person(), ["KT"])
    seat.details.position = "Ketua"
    seat.details.institution = "KARANG TARUNA KERATON"
    #expect(try run([.institution(institution), .volunteer(seat)]) == [.baru([]), .baru([])])
    #expect(try number("SELECT count(*) FROM psksRole WHERE institution IS NOT NULL") == 1)
    #expect(try run([.institution(institution), .volunteer(seat)]) == [.sama, .sama])
  }

  @Test func aReferralInstitutionBecomesPSKSAndIsOneStill() throws {
    try store.write { db in
      try db.run(
        """
        INSERT INTO institution (uid, kind, name, area, level, types, fromDay, createdAt,
          createdBy, updatedAt, updatedBy)
        VALUES (randomblob(16), 'lks', 'LKS Contoh', 6303000000, 'kabupaten', 0, 1, 1, 1, 1, 1)
        """)
    }
    let row = ImportedInstitution(
      name: "LKS CONTOH", kind: "LKS", tier: nil, area: Samples.banjar,
      period: ImportedPeriod(listDay: Samples.today), details: BulkInstitutionDetails())
    #expect(try run([.institution(row)]) == [.ditambah([])])
    #expect(try number("SELECT count(*) FROM institution WHERE takesClients = 1") == 1)
    try takeBackLast()
    #expect(try number("SELECT count(*) FROM institution") == 1)
    #expect(try number("SELECT count(*) FROM psksInstitution") == 0)
  }

  @Test func isNotTakenBackOnceSomebodyChangedARole() throws {
    _ = try run([.volunteer(Self.volunteer())])
    try store.write { db in try db.run("UPDATE psksRole SET version = version + 1") }
    #expect(throws: StorageError.batchTouched(rows: 1)) { try takeBackLast() }
  }

  @Test func keepsToTheAreaAndTheRights() throws {
    let outside = Samples.actor(.verifikator, Samples.banjarmasin)
    #expect(
      try run([.volunteer(Self.volunteer())], as: outside) == [.ditolak(.outsideWorkArea)])
    let clerk = Samples.actor(.operatorKecamatan, Samples.martapura)
    #expect(try run([.volunteer(Self.volunteer())], as: clerk) == [.baru([])])
    #expect(throws: StorageError.notAllowed(.manageTKSK)) {
      try run([.volunteer(Self.tksk(Self.person()))], of: .tksk, as: clerk)
    }
    let admin = Samples.actor(.admin, Samples.province)
    #expect(try run([.volunteer(Self.volunteer())], as: admin) == [.sama])
    #expect(throws: StorageError.notAllowed(.managePSKS)) {
      try run([], as: Samples.actor(.auditor, Samples.province))
    }
  }
}
