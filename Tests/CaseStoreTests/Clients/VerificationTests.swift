import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// Proposals of a desa on their way to approval, and the figures that follow them.
@Suite struct VerificationTests {
  private let bench: ClientBench
  private let client: ClientID

  init() throws {
    bench = try ClientBench()
    client = try bench.register()
  }

  private static let minute = FormValues([
    ProposeForm.year: "2026", ProposeForm.minuteNumber: "140/BA/2026",
    ProposeForm.minuteDay: "2026-11-20",
  ])

  private func propose(as actor: Actor? = nil) throws -> Int64 {
    try bench.save(
      "verifikasi-ajukan", Self.minute, about: .row("usulan", Samples.keraton.number),
      as: actor ?? bench.tksk
    ).row
  }

  private func decide(
    _ batch: Int64, _ state: EntryState, as actor: Actor? = nil
  ) throws {
    let answers = FormValues([DecideForm.state: state.rawValue, DecideForm.note: "lengkapi"])
    _ = try bench.save(
      "verifikasi-putuskan", answers, about: .row("verifikasi", batch),
      as: actor ?? bench.verifikator)
  }

  private func entryState() throws -> String {
    try bench.store.read { db in
      try db.query("SELECT state FROM ppksEntry WHERE client = ?", [.integer(client.rawValue)])
        .first { $0.text(0) } ?? ""
    }
  }

  private func counted() throws -> Int {
    try bench.store.countClients(ClientFilter(area: Samples.martapura), as: bench.tksk)
  }

  @Test func goesFromProposalToApproval() throws {
    let batch = try propose()
    #expect(try entryState() == "diajukan")
    try decide(batch, .terverifikasi)
    #expect(try entryState() == "terverifikasi")
    try decide(batch, .disetujui)
    #expect(try entryState() == "disetujui")
    #expect(try counted() == 1)
    try bench.expectAllTrue()
  }

  @Test func whatIsReturnedDoesNotCountUntilItIsSentInAgain() throws {
    let batch = try propose()
    try decide(batch, .dikembalikan)
    #expect(try counted() == 0)
    try bench.expectAllTrue()
    _ = try bench.save(
      "verifikasi-ajukan", Self.minute, about: .row("verifikasi", batch), as: bench.tksk)
    #expect(try counted() == 1)
    #expect(try entryState() == "diajukan")
    try bench.expectAllTrue()
  }

  @Test func returnsSomeEntriesAndApprovesTheOthers() throws {
    var answers = ClientBench.answers
    answers[PersonFields.nik] = "9903054507550013"
    answers[PersonFields.name] = "Orang Lain"
    let other = try bench.register(answers)
    let batch = try propose()
    let entry = try bench.number("SELECT id FROM ppksEntry WHERE client = ?", other)
    let decision = FormValues([
      DecideForm.state: "terverifikasi", DecideForm.returned: "\(entry)",
      DecideForm.note: "foto rumah kurang",
    ])
    _ = try bench.save(
      "verifikasi-putuskan", decision, about: .row("verifikasi", batch), as: bench.verifikator)
    #expect(try entryState() == "terverifikasi")
    #expect(try counted() == 1)
    let lines = try bench.store.verificationLines(in: Samples.martapura, as: bench.tksk)
    #expect(Set(lines.map(\.state)) == [.terverifikasi, .dikembalikan])
    #expect(lines.map(\.entries) == [1, 1])
    try bench.expectAllTrue()
  }

  static let wrongSteps: [([EntryState], EntryState)] = [
    ([], .disetujui), ([.terverifikasi], .terverifikasi), ([], .usulan), ([], .diajukan),
  ]

  @Test(arguments: wrongSteps)
  func keepsTheOrderOfSteps(_ before: [EntryState], _ wrong: EntryState) throws {
    let batch = try propose()
    for state in before { try decide(batch, state) }
    let now = before.last ?? .diajukan
    #expect(throws: StorageError.rule(.client(.verificationOrder(from: now, to: wrong)))) {
      try decide(batch, wrong)
    }
  }

  @Test func nobodyDecidesOnHisOwnProposal() throws {
    let batch = try propose(as: bench.verifikator)
    #expect(throws: StorageError.rule(.client(.ownProposal))) {
      try decide(batch, .terverifikasi)
    }
  }

  @Test func nobodyDecidesOnEntriesThatHeRecorded() throws {
    var answers = ClientBench.answers
    answers[PersonFields.nik] = "9903054507550013"
    answers[PersonFields.name] = "Orang Lain"
    _ = try bench.save("klien-baru", answers, as: bench.verifikator)
    let batch = try propose()
    #expect(throws: StorageError.rule(.client(.ownProposal))) {
      try decide(batch, .terverifikasi)
    }
  }

  @Test func needsTheMinuteOfTheMeeting() throws {
    var answers = Self.minute
    answers[ProposeForm.minuteNumber] = ""
    #expect(throws: FieldFault(ProposeForm.minuteNumber, .required)) {
      try bench.save(
        "verifikasi-ajukan", answers, about: .row("usulan", Samples.keraton.number),
        as: bench.tksk)
    }
  }

  @Test func withoutProposalsThereIsNothingToSendIn() throws {
    _ = try propose()
    #expect(throws: StorageError.rule(.client(.nothingProposed))) { try propose() }
  }

  @Test func onlyOpenEntriesAreCorrected() throws {
    let entry = try bench.number("SELECT id FROM ppksEntry WHERE client = ?", client)
    let answers = FormValues([
      EntryFields.types: "8", EntryFields.criteria: "8b", EntryFields.from: "2026-11-21",
      EntryFields.source: "pengaduan",
    ])
    let subject = FormSubject.row("entri", entry)
    _ = try bench.save("jenis-tambah", answers, about: subject, as: bench.tksk)
    let card = try bench.store.clientCard(client, on: Samples.today, as: bench.tksk)
    #expect(card.entries.map(\.criteria) == ["b"])
    _ = try propose()
    #expect(throws: StorageError.rule(.client(.isVerified))) {
      try bench.save("jenis-tambah", answers, about: subject, as: bench.tksk)
    }
    try bench.expectAllTrue()
  }

  @Test func listsDesaAndYearWithTheLastStep() throws {
    #expect(
      try bench.store.verificationLines(in: Samples.martapura, as: bench.tksk).map(\.state)
        == [.usulan])
    let batch = try propose()
    try decide(batch, .dikembalikan)
    let line = try #require(
      try bench.store.verificationLines(in: Samples.martapura, as: bench.tksk).first)
    #expect(line.batch == batch)
    #expect(line.entries == 1)
    #expect(line.lastStep?.account == "pemeriksa")
    #expect(line.lastStep?.note == "lengkapi")
    let entries = try bench.store.verificationEntries(of: line, as: bench.tksk)
    #expect(entries.map(\.client) == [client])
    #expect(entries.map(\.type) == [8])
  }

  @Test func staysInsideTheArea() throws {
    let batch = try propose()
    let stranger = Samples.actor(.verifikator, Samples.banjarmasin)
    #expect(throws: StorageError.notFound) {
      try decide(batch, .terverifikasi, as: stranger)
    }
    #expect(throws: StorageError.outsideArea(Samples.martapura)) {
      try bench.store.verificationLines(in: Samples.martapura, as: stranger)
    }
  }

  @Test func checkFindsAnEntryThatLeftItsBatch() throws {
    _ = try propose()
    try bench.store.queue.write { db in
      try db.execute(sql: "UPDATE ppksEntry SET state = 'disetujui'")
    }
    let checks = try bench.store.check(as: Samples.everything)
    #expect(checks.first { $0.check == .verification }?.findings == 1)
  }

  @Test func checkFindsAPersonWhoIsNotWhereTheLastMoveEnded() throws {
    try bench.store.queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO personMove (uid, person, day, fromArea, toArea, fromAddress, toAddress,
            reason, createdAt, createdBy, updatedAt, updatedBy)
          SELECT randomblob(16), id, 1, area, area + 1, '', '', 'pindah-rumah', 1, 1, 1, 1
          FROM person
          """)
    }
    let checks = try bench.store.check(as: Samples.everything)
    #expect(checks.first { $0.check == .moves }?.findings == 1)
  }

  @Test func checkFindsACriterionThatTheTypeDoesNotHave() throws {
    try bench.store.queue.write { db in
      try db.execute(sql: "UPDATE ppksEntry SET criteria = 'a,h'")
    }
    let checks = try bench.store.check(as: Samples.everything)
    #expect(checks.first { $0.check == .codes }?.findings == 1)
  }
}
