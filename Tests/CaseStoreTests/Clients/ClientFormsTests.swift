import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// What the forms of clients write, and that every roll-up stays true.
@Suite struct ClientFormsTests {
  private let bench = try? ClientBench()

  private func open() throws -> ClientBench { try #require(bench) }

  @Test func registersAPersonAsAProposal() throws {
    let bench = try open()
    let client = try bench.register()
    let card = try bench.store.clientCard(client, on: Samples.today, as: bench.tksk)
    #expect(card.row.types.known == [8])
    #expect(card.entries.map(\.state) == ["usulan"])
    #expect(card.entries.map(\.criteria) == ["a,b"])
    #expect(card.row.area == Samples.keraton)
    try bench.expectAllTrue()
  }

  @Test func findsTheNewPersonByName() throws {
    let bench = try open()
    _ = try bench.register()
    let filter = ClientFilter(area: Samples.martapura, search: "uji cob")
    #expect(try bench.store.countClients(filter, as: bench.tksk) == 1)
  }

  @Test func aMissingNIKOpensAFollowUpInThirtyDays() throws {
    let bench = try open()
    var answers = ClientBench.answers
    answers[PersonFields.nik] = ""
    answers[PersonFields.nikReason] = "belum-rekam"
    let client = try bench.register(answers)
    let due = try bench.number(
      "SELECT dueDay FROM followUp WHERE client = ? AND kind = 'fasilitasi-nik'", client)
    #expect(due == Int64(Samples.today.adding(days: 30).number))
    answers[PersonFields.nik] = ClientBench.nik
    answers[PersonFields.nikReason] = ""
    _ = try bench.save("klien-ubah", answers, about: client)
    #expect(
      try bench.number(
        "SELECT count(*) FROM followUp WHERE client = ? AND outcome = 'selesai'", client) == 1)
    try bench.expectAllTrue()
  }

  @Test func aNIKInsideTheAreaIsNeverASecondPerson() throws {
    let bench = try open()
    _ = try bench.register()
    var other = ClientBench.answers
    other[PersonFields.name] = "Orang Lain"
    #expect(throws: FieldFault(PersonFields.nik, .nikTaken(Samples.martapura))) {
      try bench.register(other)
    }
    try bench.expectAllTrue()
  }

  @Test func aNIKOutsideTheAreaTellsTheKecamatanOnly() throws {
    let bench = try open()
    _ = try bench.register()
    let stranger = Samples.actor(.tksk, Samples.code("63.03.06"))
    var answers = ClientBench.answers
    answers[PersonFields.desa] = try #require(
      Wilayah.children(of: Samples.code("63.03.06")).first
    ).dotted
    #expect(
      throws: FieldFault(
        PersonFields.nik, .rule(.client(.registeredElsewhere(Samples.martapura))))
    ) { try bench.save("klien-baru", answers, as: stranger) }
  }

  @Test func aDifferenceToTheNIKIsTakenOnlyAfterALook() throws {
    let bench = try open()
    var answers = ClientBench.answers
    answers[PersonFields.birthDate] = "1950-01-01"
    #expect(throws: FieldFault(PersonFields.nikChecked, .required)) {
      try bench.register(answers)
    }
    answers[PersonFields.nikChecked] = "ya"
    let client = try bench.register(answers)
    #expect(
      try bench.number(
        "SELECT nikChecked FROM person p JOIN client c ON c.person = p.id WHERE c.id = ?", client)
        == 1)
  }

  @Test func ageOutsideTheBandNeedsAReason() throws {
    let bench = try open()
    var answers = ClientBench.answers
    answers[EntryFields.types] = "2"
    answers[EntryFields.criteria] = ""
    #expect(
      throws: FieldFault(EntryFields.bandReason, .rule(.client(.outsideBand(2))))
    ) { try bench.register(answers) }
    answers[EntryFields.bandReason] = "belum ada dokumen"
    _ = try bench.register(answers)
    try bench.expectAllTrue()
  }

  @Test func type25RegistersTheFamilyOfTheCard() throws {
    let bench = try open()
    var answers = ClientBench.answers
    answers[EntryFields.types] = "8,25"
    let client = try bench.register(answers)
    #expect(
      try bench.number(
        """
        SELECT count(*) FROM client f JOIN household h ON h.id = f.household
        WHERE f.unit = 1 AND h.head = (SELECT person FROM client WHERE id = ?)
        """, client) == 1)
    try bench.expectAllTrue()
  }

  @Test func aCorrectionIsLoggedFieldByFieldWithMaskedNumbers() throws {
    let bench = try open()
    let client = try bench.register()
    var answers = ClientBench.answers
    answers[PersonFields.name] = "Uji Coba Baru"
    answers[PersonFields.birthDate] = "1955-07-06"
    answers[PersonFields.nikChecked] = "ya"
    answers[PersonFields.kk] = "9903050107070002"
    _ = try bench.save("klien-ubah", answers, about: client)
    let changes = try bench.store.changes(of: client, as: bench.tksk)
    #expect(Set(changes.map(\.field)) == ["name", "birthDay", "nikChecked", "kk"])
    let card = changes.first { $0.field == "kk" }
    #expect(card?.new == "990305••••••••••")
    #expect(
      try bench.store.countClients(
        ClientFilter(area: Samples.martapura, search: "baru"), as: bench.tksk) == 1)
    try bench.expectAllTrue()
  }

  @Test func theRecordOfACorrectionGivesItsAnswersBack() throws {
    let bench = try open()
    let client = try bench.register()
    let record = try bench.record("klien-ubah", about: client)
    #expect(record.version == 1)
    for field in [PersonFields.name, PersonFields.nik, PersonFields.birthDate, PersonFields.rt] {
      #expect(record.values[field] == ClientBench.answers[field])
    }
  }

  @Test func aMoveKeepsWhereSomebodyLivedAndTakesTheFiguresAlong() throws {
    let bench = try open()
    let client = try bench.register()
    let target = try #require(Wilayah.children(of: Samples.martapura).last)
    _ = try bench.save(
      "pindah",
      [
        MoveForm.day: "2026-11-20", MoveForm.target: "dalam", MoveForm.desa: target.dotted,
        MoveForm.address: "Jl. Baru 1", MoveForm.reason: "pindah-rumah",
      ], about: client)
    let move = try #require(try bench.store.moves(of: client, as: bench.tksk).first)
    #expect(move.from == Samples.keraton)
    #expect(move.to == target)
    #expect(
      try bench.store.countClients(ClientFilter(area: target), as: bench.tksk) == 1)
    #expect(
      try bench.store.countClients(ClientFilter(area: Samples.keraton), as: bench.tksk) == 0)
    try bench.expectAllTrue()
  }

  @Test func aMoveOutOfTheAreaIsTheLastThatTheSourceDoes() throws {
    let bench = try open()
    let client = try bench.register()
    _ = try bench.save(
      "pindah",
      [
        MoveForm.day: "2026-11-20", MoveForm.target: "luar", MoveForm.kecamatan: "63.71.01",
        MoveForm.reason: "ikut-keluarga",
      ], about: client)
    #expect(throws: StorageError.notFound) {
      try bench.store.clientCard(client, on: Samples.today, as: bench.tksk)
    }
    #expect(
      try bench.store.countClients(
        ClientFilter(area: Samples.code("63.71.01")), as: Samples.everything) == 1)
    try bench.expectAllTrue()
  }

  @Test func aDeathEndsEverythingOfThePerson() throws {
    let bench = try open()
    var answers = ClientBench.answers
    answers[EntryFields.types] = "8,24"
    let client = try bench.register(answers)
    _ = try bench.save(
      "jenis-akhiri", [EndTypeForm.reason: "meninggal", EndTypeForm.day: "2026-11-22"],
      about: client)
    #expect(
      try bench.number(
        "SELECT count(*) FROM ppksEntry WHERE client = ? AND endReason = 'meninggal'", client)
        == 2)
    #expect(
      try bench.store.countClients(
        ClientFilter(area: Samples.martapura), as: bench.tksk) == 0)
    try bench.expectAllTrue()
  }

  @Test func endsOneOfTwoTypes() throws {
    let bench = try open()
    var answers = ClientBench.answers
    answers[EntryFields.types] = "8,24"
    let client = try bench.register(answers)
    let entry = try bench.number(
      "SELECT id FROM ppksEntry WHERE client = ? AND type = 24", client)
    _ = try bench.save(
      "jenis-akhiri",
      [
        EndTypeForm.reason: "mandiri", EndTypeForm.day: "2026-11-22",
        EndTypeForm.entries: "\(entry)",
      ], about: client)
    let card = try bench.store.clientCard(client, on: Samples.today, as: bench.tksk)
    #expect(card.row.types.known == [8])
    try bench.expectAllTrue()
  }

  @Test func aTypeInForceIsNotGivenTwice() throws {
    let bench = try open()
    let client = try bench.register()
    let answers: [FieldID: String] = [
      EntryFields.types: "8", EntryFields.from: "2026-11-22", EntryFields.source: "lapangan",
    ]
    #expect(throws: FieldFault(EntryFields.types, .rule(.client(.typeInForce(8))))) {
      try bench.save("jenis-tambah", FormValues(answers), about: client)
    }
  }

  @Test func aMemberComesOntoTheCardWithoutBeingAClient() throws {
    let bench = try open()
    let client = try bench.register()
    _ = try bench.save(
      "keluarga-anggota",
      [
        PersonFields.name: "Anak Contoh", PersonFields.nikReason: "tanpa-akta",
        PersonFields.birthDate: "2015-03-02", PersonFields.sex: "P",
        FamilyMemberForm.relation: "anak",
      ], about: client)
    let card = try bench.store.clientCard(client, on: Samples.today, as: bench.tksk)
    #expect(card.household.map(\.relation).contains("anak"))
    #expect(card.household.count == 2)
    try bench.expectAllTrue()
  }

  @Test func aNewHeadTakesTheFamilyOver() throws {
    let bench = try open()
    var answers = ClientBench.answers
    answers[EntryFields.types] = "25"
    let family = try bench.register(answers)
    _ = try bench.save(
      "keluarga-anggota",
      [
        PersonFields.name: "Kepala Baru", PersonFields.nikReason: "tidak-ingat",
        PersonFields.birthDate: "1980-03-02", PersonFields.sex: "L",
        FamilyMemberForm.relation: "kepala",
      ], about: family)
    let card = try bench.store.clientCard(family, on: Samples.today, as: bench.tksk)
    #expect(card.row.name == "Kepala Baru")
    #expect(
      try bench.store.countClients(
        ClientFilter(area: Samples.martapura, search: "kepala"), as: bench.tksk) == 1)
    try bench.expectAllTrue()
  }

  @Test func registersAndCorrectsACommunity() throws {
    let bench = try open()
    let client = try bench.save(
      "komunitas-baru",
      [
        PersonFields.name: "Komunitas Contoh", PersonFields.desa: Samples.keraton.dotted,
        EntryFields.types: "26", EntryFields.from: "2026-11-22", EntryFields.source: "lapangan",
      ])
    _ = try bench.save("klien-ubah", [PersonFields.name: "Komunitas Uji"], about: client)
    let card = try bench.store.clientCard(client, on: Samples.today, as: bench.tksk)
    #expect(card.row.name == "Komunitas Uji")
    try bench.expectAllTrue()
  }

  @Test func keepsDTSENReportsLatestFirst() throws {
    let bench = try open()
    let client = try bench.register()
    for (day, decile) in [("2026-11-01", "2"), ("2026-05-01", "1")] {
      _ = try bench.save(
        "dtsen",
        [
          DTSENForm.status: "terdaftar", DTSENForm.decile: decile, DTSENForm.day: day,
          DTSENForm.source: "SIKS-NG",
        ], about: client)
    }
    let reports = try bench.store.dtsenReports(of: client, as: bench.tksk)
    #expect(reports.map(\.decile) == [2, 1])
  }

  static let subjects: [FormID] = [
    "klien-ubah", "jenis-tambah", "jenis-akhiri", "pindah", "dtsen", "keanggotaan-program",
    "keluarga-anggota",
  ]

  /// A client outside the account's area is not there, whatever the form.
  @Test(arguments: subjects)
  func refusesAClientOutsideTheArea(_ form: FormID) throws {
    let bench = try open()
    let client = try bench.register()
    let stranger = Samples.actor(.tksk, Samples.code("63.03.06"))
    #expect(throws: StorageError.notFound) {
      try bench.record(form, about: client, as: stranger)
    }
    #expect(throws: StorageError.notFound) {
      try bench.save(form, ClientBench.answers, about: client, as: stranger)
    }
  }

  @Test(arguments: ClientForms.handlers.map(\.form), Role.allCases)
  func onlyRecordersMayOpenAForm(_ form: FormID, _ role: Role) throws {
    let handler = try FormHandlers.handler(of: form)
    let mayOpen = role.rights.contains(handler.right)
    let expected: Set<Role> =
      form == DecideForm.id ? [.verifikator] : [.tksk, .operatorKecamatan, .verifikator]
    #expect(mayOpen == expected.contains(role))
  }
}
