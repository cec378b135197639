import CaseDomain
import CaseStore
import TestSupport
import Testing

/// What becomes of judged rows; reading files is proven elsewhere.
@Suite struct ImportTests {
  private let store: CaseStore
  private let actor = Samples.actor(.verifikator, Samples.banjar)

  init() throws { store = try CaseStore.inMemory(Samples.blueprint) }

  private static func person(
    _ name: String, nik: String? = "9903054507550011", types: TypeSet = [8], kk: String = "",
    phone: String = "", born: Day = Samples.day(1955, 7, 5)
  ) -> ImportedClient {
    let person = ImportedPerson(
      nik: nik.map(NIK.init(trusted:)), kk: kk, name: name, birthDate: born, sex: .female,
      address: "Jl. Contoh 1", rt: "001", rw: "002", area: Samples.keraton, phone: phone)
    return ImportedClient(person, types: types, from: Samples.today)
  }

  private func run(
    _ clients: [ImportedClient], ifKnown: ImportOptions.IfKnown = .lewati, trial: Bool = false,
    in store: CaseStore? = nil
  ) throws -> [RowOutcome] {
    let options = ImportOptions(
      ifKnown: ifKnown, workArea: Samples.banjar, today: Samples.today)
    let request = ImportRequest(file: "uji.csv", options: options, isTrial: trial)
    var outcomes: [RowOutcome] = []
    let summary = try (store ?? self.store).importList(request, as: actor, at: Samples.now) {
      settle in
      for (place, client) in clients.enumerated() {
        outcomes.append(
          try settle(JudgedRow(record: place + 2, verdict: .accepted(.client(client)))))
      }
    }
    #expect(summary.baris == clients.count)
    return outcomes
  }

  private func count(_ filter: ClientFilter) throws -> ClientCount {
    try store.clientCount(matching: filter, on: Samples.today, as: Samples.everything)
  }

  private func allHold() throws -> Bool {
    try store.check(as: Samples.actor(.auditor, Samples.province)).allSatisfy(\.holds)
  }

  @Test func addsTypesToTheSamePerson() throws {
    let outcomes = try run([
      Self.person("Maimunah"), Self.person("MAIMUNAH"), Self.person("Maimunah", types: [9, 24]),
    ])
    #expect(outcomes == [.baru([]), .sama, .ditambah([])])
    let count = try count(ClientFilter(area: Samples.banjar))
    #expect(count.orang == 1)
    #expect(count.entri == 3)
    #expect(try allHold())
  }

  @Test func refusesANIKOfSomebodyElse() throws {
    let outcomes = try run([Self.person("Rahmat Hidayat"), Self.person("Bambang Sutrisno")])
    #expect(outcomes == [.baru([]), .ditolak(.nikOfAnother)])
  }

  @Test func knowsAPersonWithoutNIKByNameBirthDateAndDesa() throws {
    let outcomes = try run([
      Self.person("Jainah", nik: nil), Self.person("Hj. JAINAH", nik: nil),
      Self.person("Jainah", nik: nil, born: Samples.day(1955, 7, 6)),
    ])
    #expect(outcomes == [.baru([]), .sama, .baru([])])
  }

  @Test func tellsNamesakesButTakesTheSameRowOnce() throws {
    let first = Self.person("Jainah", nik: "9903054507550011")
    let second = Self.person("Jainah", nik: "9903054507550012")
    let unknown = Self.person("Jainah", nik: nil)
    let outcomes = try run([first, second, unknown, unknown])
    #expect(outcomes == [.baru([]), .baru([]), .baru([.possiblyDouble]), .sama])
    #expect(try run([first, second, unknown]) == [.sama, .sama, .sama])
  }

  @Test func registersTheHouseholdOfAFamilyType() throws {
    let kk = "9903050101100014"
    let outcomes = try run([
      Self.person("Supian", types: [25], kk: kk), Self.person("Supian", types: [25], kk: kk),
      Self.person("Aminah", nik: "9903054507550012", types: [24, 25], kk: kk),
    ])
    #expect(outcomes == [.baru([]), .sama, .baru([])])
    let count = try count(ClientFilter(area: Samples.banjar))
    #expect(count.keluarga == 1)
    #expect(count.orang == 1)
    #expect(try allHold())
  }

  @Test func fillsBlanksAndReplacesOnlyWhenTold() throws {
    #expect(try run([Self.person("Maimunah")]) == [.baru([])])
    #expect(try run([Self.person("Maimunah", phone: "1")]) == [.ditambah([])])
    #expect(try run([Self.person("Maimunah", phone: "2")]) == [.sama])
    #expect(try run([Self.person("Maimunah", phone: "2")], ifKnown: .tolak) == [.sama])
    #expect(
      try run([Self.person("Maimunah", types: [9])], ifKnown: .tolak) == [.ditolak(.known)])
    #expect(try run([Self.person("Maimunah", phone: "2")], ifKnown: .perbarui) == [.ditambah([])])
    let row = try #require(
      try store.clientRows(
        matching: ClientFilter(area: Samples.banjar), by: ClientSort(),
        window: RowWindow(first: 0, count: 1), on: Samples.today, as: actor
      ).first)
    #expect(try store.clientCard(row.id, on: Samples.today, as: actor).phone == "2")
  }

  @Test func storesNothingWhenTheReaderFails() throws {
    struct Broken: Error {}
    let options = ImportOptions(workArea: Samples.banjar, today: Samples.today)
    #expect(throws: Broken.self) {
      try store.importList(
        ImportRequest(file: "uji.csv", options: options), as: actor, at: Samples.now
      ) { settle in
        _ = try settle(JudgedRow(record: 2, verdict: .accepted(.client(Self.person("Maimunah")))))
        throw Broken()
      }
    }
    #expect(try count(ClientFilter(area: Samples.province)).rows == 0)
    #expect(try store.importBatches(as: actor).isEmpty)
  }

  @Test func triesOutWithoutTouchingTheFile() throws {
    let scratch = try ScratchDirectory()
    let path = scratch.path("coba.db")
    let rows = [
      Self.person("Maimunah"), Self.person("Maimunah", types: [9]), Self.person("Budi"),
    ]
    let made = try CaseStore.create(at: path, Samples.blueprint)
    #expect(try run([rows[0]], in: made) == [.baru([])])
    made.close()
    let before = try FileBytes.read(path)
    let reading = try CaseStore.open(at: path, .readOnly)
    let outcomes = try run(rows, trial: true, in: reading)
    reading.close()
    #expect(outcomes == [.sama, .ditambah([]), .ditolak(.nikOfAnother)])
    #expect(try FileBytes.read(path) == before)
  }

  @Test func triesOutInMemoryWithoutTrace() throws {
    #expect(try run([Self.person("Maimunah")], trial: true) == [.baru([])])
    #expect(try count(ClientFilter(area: Samples.province)).rows == 0)
  }

  @Test func takesABatchBackWhole() throws {
    _ = try run([Self.person("Maimunah")])
    let before = try count(ClientFilter(area: Samples.province))
    _ = try run(
      [
        Self.person("Maimunah", types: [9], kk: "9903050101100014", phone: "2"),
        Self.person("Supian", nik: nil, types: [8, 25]),
      ], ifKnown: .perbarui)
    let batch = try #require(try store.importBatches(as: actor).first)
    try store.takeBack(batch: batch.id, as: actor, at: Samples.now)
    #expect(try count(ClientFilter(area: Samples.province)) == before)
    #expect(try allHold())
    #expect(throws: StorageError.notFound) {
      try store.takeBack(batch: batch.id, as: actor, at: Samples.now)
    }
  }

  @Test func keepsABatchThatOthersBuiltOn() throws {
    _ = try run([Self.person("Maimunah")])
    _ = try run([Self.person("Maimunah", types: [9])])
    let first = try #require(try store.importBatches(as: actor).last)
    #expect(throws: StorageError.batchTouched(rows: 1)) {
      try store.takeBack(batch: first.id, as: actor, at: Samples.now)
    }
  }
}
