import CaseDomain
import TestSupport
import Testing

@testable import CaseStore

/// Letters: who signs, what number, what they tell.
@Suite struct LetterStoreTests {
  private let office: OfficeSamples

  init() throws { office = try OfficeSamples() }

  @Test func takesTheNextNumberInTheOfficesPattern() throws {
    #expect(try office.write(office.letter()).number == "400.9/1/Kesos/2026")
    #expect(try office.write(office.letter("undangan-rapat")).number == "400.9/2/Kesos/2026")
    var nextYear = office.letter()
    nextYear.day = Samples.day(2027, 1, 4)
    #expect(try office.write(nextYear).number == "400.9/1/Kesos/2027")
  }

  @Test func aDatedPatternHoldsFromItsDay() throws {
    let keeper = Samples.actor(.verifikator, Samples.martapura)
    try office.store.set(
      NewLetterText(
        part: .nomor, text: "{klasifikasi}/{nomor}/{bulan-romawi}", from: Samples.today),
      on: Samples.today, as: keeper, at: Samples.now)
    #expect(try office.write(office.letter()).number == "400.9/1/XI")
    var earlier = office.letter()
    earlier.day = Samples.today.adding(days: -1)
    #expect(try office.write(earlier).number == "400.9/2/Kesos/2026")
  }

  @Test func nobodySignsBeforeTheOfficialsFirstDay() throws {
    var letter = office.letter()
    letter.day = Samples.day(2025, 12, 31)
    #expect(throws: StorageError.rule(.office(.noOfficial(letter.day)))) {
      try office.write(letter)
    }
    #expect(
      try office.store.letters(of: Samples.martapura, year: 2025, as: office.operatorActor)
        .lines.isEmpty)
  }

  @Test func aReservedNumberIsPassedOverAndCanBeAskedFor() throws {
    try office.write(office.letter())
    let first = try office.store.reserveNumbers(
      2, year: 2026, reason: "undangan", as: office.operatorActor, at: Samples.now)
    #expect(first == 2)
    #expect(try office.write(office.letter()).serial == 4)
    let waiting = try office.write(office.letter(takesNumber: false))
    #expect(waiting.number.isEmpty)
    #expect(try give(3, to: waiting.id) == "400.9/3/Kesos/2026")
    let register = try register()
    #expect(register.lines.count == 4)
    #expect(register.lines[2] == .reserved(serial: 2, reason: "undangan"))
    #expect(throws: StorageError.rule(.office(.hasNumber))) { try give(nil, to: waiting.id) }
  }

  @Test func anAskedForNumberThatIsTakenIsRefused() throws {
    try office.write(office.letter())
    let waiting = try office.write(office.letter(takesNumber: false))
    #expect(throws: StorageError.rule(.office(.numberTaken(1)))) { try give(1, to: waiting.id) }
    #expect(try give(5, to: waiting.id) == "400.9/5/Kesos/2026")
    #expect(try register().gapCount == 3)
    #expect(try register().waitingCount == 0)
  }

  /// The author's own view of a letter about a guarded client, and what stands in it.
  @Test(arguments: [Role.operatorKecamatan, .verifikator], [8, 17])
  func tellsInitialsWhereTheRuleSaysSo(role: Role, type: Int) throws {
    let actor = Samples.actor(role, Samples.martapura)
    let client = try office.client(ofType: type)
    let letter = try office.write(
      NewLetter(kind: "rekomendasi-panti", day: Samples.today, about: .client(client)),
      as: actor)
    let body = try office.store.letter(letter.id, as: actor).sheet.body.joined(separator: "\n")
    let isFull = role == .verifikator && type == 8
    #expect(body.contains(try office.name(of: client)) == isFull)
    #expect(body.contains("Klien \(client.rawValue)") == !isFull)
  }

  @Test func theFullIdentityNeedsAPurposeAndIsLogged() throws {
    let client = try office.client(ofType: 17)
    var new = NewLetter(
      kind: "rekomendasi-rsud", day: Samples.today, about: .client(client), identity: .lengkap)
    #expect(throws: StorageError.rule(.office(.purposeMissing))) { try office.write(new) }
    new.purpose = "pendaftaran rawat inap"
    let letter = try office.write(new)
    #expect(
      try office.store.letter(letter.id, as: office.operatorActor).sheet.body
        .contains { $0.contains("Nama : ") })
    let keeper = Samples.actor(.auditor, Samples.province)
    let line = try #require(try office.store.accessLog(limit: 1, as: keeper).first)
    #expect(line.action == .print)
    #expect(line.client == client)
    #expect(line.reason == "pendaftaran rawat inap")
    #expect(try office.store.brokenLogLines(as: keeper) == 0)
  }

  @Test func whoMayNotKnowTheTypeReadsNoTextOfAnother() throws {
    let client = try office.client(ofType: 17)
    let letter = try office.write(
      NewLetter(kind: "rekomendasi-panti", day: Samples.today, about: .client(client)),
      as: office.verifikator)
    let other = Actor(
      accountID: 7, name: "lain", role: .operatorKecamatan, area: Samples.martapura)
    #expect(throws: StorageError.notAllowed(.seeRestrictedTypes)) {
      try office.store.letter(letter.id, as: other)
    }
    let line = try #require(
      try office.store.letters(of: Samples.martapura, year: 2026, as: other).letters.first)
    #expect(line.subject == "catatan terbatas")
    #expect(line.addressee == "catatan terbatas")
  }

  @Test func aLetterAboutAVisitorNeedsNoClient() throws {
    let intake = try office.store.receive(
      NewIntake(name: "Udin Contoh", need: "kehabisan-bekal", matter: "hendak pulang"),
      on: Samples.today, as: office.operatorActor, at: Samples.now)
    let letter = try office.write(
      NewLetter(kind: "orang-terlantar", day: Samples.today, about: .intake(intake.id)))
    #expect(letter.about == "Udin Contoh")
    #expect(letter.client == nil)
    #expect(throws: StorageError.rule(.office(.subjectMissing))) {
      try office.write(NewLetter(kind: "rekomendasi-panti", day: Samples.today))
    }
  }

  @Test(arguments: Role.allCases) func onlyWritersWriteAndOnlyInTheirArea(role: Role) throws {
    let elsewhere = Samples.actor(role, Samples.banjarmasin)
    let letter = try office.write(office.letter(takesNumber: false))
    let client = try office.client(ofType: 8)
    if role.rights.contains(.writeLetters) {
      #expect(throws: StorageError.notFound) {
        try office.store.give(
          toLetter: letter.id, on: Samples.today, as: elsewhere, at: Samples.now)
      }
      #expect(throws: StorageError.notFound) {
        try office.write(
          NewLetter(kind: "pengantar-sktm", day: Samples.today, about: .client(client)),
          as: elsewhere)
      }
    } else {
      #expect(throws: StorageError.notAllowed(.writeLetters)) {
        try office.write(office.letter(), as: Samples.actor(role, Samples.martapura))
      }
    }
    #expect(throws: StorageError.notFound) { try office.store.letter(letter.id, as: elsewhere) }
    #expect(throws: StorageError.outsideArea(Samples.martapura)) {
      try office.store.letters(of: Samples.martapura, year: 2026, as: elsewhere)
    }
  }

  /// Two sessions on one file write letters by turns: every number once, none left out.
  @Test func twoSessionsNeverTakeTheSameNumber() async throws {
    let scratch = try ScratchDirectory()
    let path = scratch.path("pilar.db")
    let first = try CaseStore.create(at: path, Samples.blueprint)
    try OfficeSamples.addOfficial(to: first)
    let second = try CaseStore.open(at: path, .readWrite)
    let new = office.letter()
    let actor = office.operatorActor
    let serials = try await withThrowingTaskGroup(of: [Int].self) { group in
      for store in [first, second] {
        group.addTask {
          try (0..<20).map { _ in
            try store.write(new, on: Samples.today, as: actor, at: Samples.now).serial ?? 0
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(serials.sorted() == Array(1...40))
  }

  private func give(_ serial: Int?, to letter: Int64) throws -> String {
    try office.store.give(
      number: serial, toLetter: letter, on: Samples.today, as: office.operatorActor,
      at: Samples.now)
  }

  private func register() throws -> LetterRegister {
    try office.store.letters(of: Samples.martapura, year: 2026, as: office.operatorActor)
  }
}
