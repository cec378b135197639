import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// The work of one account in a kecamatan goes to another in one step.
@Suite struct HandOverTests {
  private var bench: FormBench
  private static let giver: Int64 = 2
  private static let taker: Int64 = 9

  init() throws {
    let store = try CaseStore.inMemory(Samples.blueprint) { loader in
      for number in 1...3 { try loader.add(FileSamples.person(number, type: 8)) }
    }
    try store.write { db in
      try db.execute(sql: FileSamples.accounts)
      for client in 1...2 { try db.execute(sql: FileSamples.work(of: client)) }
      try db.execute(sql: Self.more)
    }
    bench = try FormBench(store)
    bench.actor = Actor(accountID: 1, name: "kepala", role: .verifikator, area: Samples.banjar)
  }

  /// A case, follow-up, draft and report of the same account in the next kecamatan; drafts about
  /// a client and about nothing; reports in three states; a referral without case.
  private static let more = """
    INSERT INTO account (id, uid, name, role, area, isActive, createdAt, updatedAt)
    VALUES (4, randomblob(16), 'tamu', 'auditor', 63, 1, 1, 1);
    UPDATE client SET area = 6303062001, kecamatan = 630306 WHERE id = 2;
    UPDATE caseFile SET area = 6303062001 WHERE client = 2;
    UPDATE followUp SET area = 6303062001 WHERE client = 2;
    UPDATE referral SET area = 6303062001 WHERE client = 2;
    UPDATE followUp SET worker = 2;
    INSERT INTO referral (id, uid, client, area, institution, day, purpose, papers, consent,
      officer, createdAt, createdBy, updatedAt, updatedBy)
    VALUES (7, randomblob(16), 3, 6303051004, 1, 20000, '', '', 'lisan', 'petugas', 1, 2, 1, 2);
    INSERT INTO draft (id, account, form, subject, title, about, field, version, openedAt,
      changedAt)
    VALUES (1, 2, 'rujukan', 'klien:1', 'Rujukan', 'Siti Contoh 1', '', 0, 1, 1),
      (2, 2, 'rujukan', 'klien:2', 'Rujukan', 'Siti Contoh 2', '', 0, 1, 1),
      (3, 2, 'klien-baru', '', 'Klien baru', '', '', 0, 1, 1),
      (4, 9, 'rujukan', 'klien:1', 'Rujukan', 'Siti Contoh 1', '', 0, 1, 1);
    INSERT INTO dutyReport (id, uid, kind, area, day, account, state, createdAt, createdBy,
      updatedAt, updatedBy)
    VALUES (1, randomblob(16), 'bulanan', 6303050000, 20758, 2, 'draft', 1, 2, 1, 2),
      (2, randomblob(16), 'bulanan', 6303060000, 20758, 2, 'draft', 1, 2, 1, 2);
    """

  private static let answers: [FieldID: String] = [
    HandOverForm.from: "2", HandOverForm.to: "9", HandOverForm.day: Samples.today.iso8601,
  ]

  private func opened() throws -> OpenedForm {
    try bench.open(HandOverForm.id, about: .row("kecamatan", Samples.martapura.number))
  }

  /// The confirmation that the form offers for the giver.
  private func confirmation() throws -> FieldChoice {
    let form = try opened()
    let field = try #require(form.description.field(HandOverForm.confirmation))
    guard case .choice(let choices) = field.kind else { throw StorageError.notFound }
    return try #require(choices.choices(given: FormValues(Self.answers)).first)
  }

  private mutating func handOver() throws -> Int64 {
    var answers = Self.answers
    answers[HandOverForm.confirmation] = try confirmation().code
    guard case .saved(let saved) = try bench.submit(opened(), answers) else {
      throw StorageError.notFound
    }
    return saved.row
  }

  /// `kasus 1`, of everything open and of nothing else, by owner.
  private func owners() throws -> [String: Int64] {
    var owners: [String: Int64] = [:]
    for sql in Self.open {
      let rows = try bench.store.read { db in
        try db.query(sql).all { row in (name: row.text(0), owner: row.int(1)) }
      }
      for row in rows { owners[row.name] = row.owner }
    }
    return owners
  }

  private static let open = [
    "SELECT 'kasus ' || id, worker FROM caseFile WHERE closedDay IS NULL",
    "SELECT 'tindak-lanjut ' || id, worker FROM followUp WHERE doneDay IS NULL",
    """
    SELECT 'rujukan ' || r.id, coalesce(r.worker, f.worker, r.createdBy) FROM referral r
      LEFT JOIN caseFile f ON f.id = r.caseFile
    """,
    "SELECT 'draf ' || id, account FROM draft",
    "SELECT 'laporan ' || id, account FROM dutyReport",
  ]

  @Test mutating func everythingOpenMovesAndNothingElse() throws {
    let before = try owners()
    let label = try confirmation().label
    let id = try handOver()
    let after = try owners()
    let moved = before.filter { $0.value == Self.giver && after[$0.key] == Self.taker }
    let handOver = try bench.store.handOver(id, as: bench.actor)
    #expect(label == "Ya, pindahkan \(handOver.counts.label)")
    #expect(handOver.counts.all == moved.count)
    #expect(handOver.counts.label == "1 kasus, 1 tindak lanjut, 2 rujukan, 2 draf, 1 laporan")
    for (name, owner) in before where moved[name] == nil {
      #expect(after[name] == owner, "\(name)")
    }
    // The other kecamatan is as it was.
    for name in ["kasus 2", "rujukan 2", "draf 2", "laporan 2"] {
      #expect(after[name] == Self.giver, "\(name)")
    }
    let rest = try bench.store.read { db in
      try OpenWorkReader(db: db, kecamatan: Samples.martapura).all().filter {
        $0.owner == Self.giver
      }
    }
    #expect(rest.isEmpty)
  }

  @Test func whereNothingIsOpenNothingIsHandedOver() throws {
    #expect(throws: StorageError.rule(.tksk(.nothingToHandOver))) {
      try bench.open(HandOverForm.id, about: .row("kecamatan", 630_301))
    }
  }

  @Test mutating func theAgendaFollowsTheWork() throws {
    func own(_ account: Int64) throws -> AgendaCounts {
      try bench.store.agendaCounts(
        AgendaFilter(area: Samples.martapura, onlyOwn: true), on: Samples.today,
        as: FileSamples.tksk(account))
    }
    let (giver, taker) = try (own(Self.giver), own(Self.taker))
    _ = try handOver()
    #expect(try own(Self.giver).followUps == 0)
    #expect(try own(Self.giver).referrals == 0)
    #expect(try own(Self.taker).referrals == giver.referrals + taker.referrals)
    #expect(try own(Self.taker).followUps == giver.followUps + taker.followUps)
  }

  @Test mutating func itIsTakenBackRowByRow() throws {
    // The invented cases carry no days of their own, which every undo works out again.
    try bench.store.write { db in for row in 1...2 { try CaseFileWriter.refresh(Int64(row), db) } }
    let before = try StoredRows.all(of: bench.store)
    let owners = try owners()
    _ = try handOver()
    let change = try #require(try bench.store.savedChanges(as: bench.actor).first)
    _ = try bench.undo(change.id)
    #expect(try StoredRows.all(of: bench.store) == before)
    #expect(try self.owners() == owners)
  }

  @Test mutating func workThatCameMeanwhileIsNotMovedUnseen() throws {
    var answers = Self.answers
    answers[HandOverForm.confirmation] = try confirmation().code
    let form = try opened()
    try bench.store.write { db in
      try db.execute(
        sql: """
          INSERT INTO followUp (uid, client, area, kind, title, dueDay, worker, createdAt,
            createdBy, updatedAt, updatedBy)
          VALUES (randomblob(16), 1, 6303051004, 'lain', 'x', 30000, 2, 1, 2, 1, 2)
          """)
    }
    guard case .problems(let faults) = try bench.submit(form, answers) else {
      Issue.record("moved what nobody confirmed")
      return
    }
    #expect(faults.map(\.field) == [HandOverForm.confirmation])
    #expect(try owners()["kasus 1"] == Self.giver)
  }

  @Test mutating func onlyWhoRecordsCasesThereTakesTheWork() throws {
    let field = try #require(try opened().description.field(HandOverForm.to))
    guard case .choice(.fixed(let takers)) = field.kind else {
      Issue.record("no choice of takers")
      return
    }
    #expect(Set(takers.map(\.code)) == ["2", "3", "9"])
    var answers = Self.answers
    answers[HandOverForm.to] = "2"
    answers[HandOverForm.confirmation] = try confirmation().code
    guard case .problems = try bench.submit(opened(), answers) else {
      Issue.record("handed over to the giver")
      return
    }
  }

  @Test mutating func theListIsForThoseWhomItConcerns() throws {
    let id = try handOver()
    let both = [FileSamples.tksk(Self.giver), FileSamples.tksk(Self.taker)]
    for actor in both {
      #expect(try bench.store.handOver(id, as: actor).rows.count == 7)
    }
    let elsewhere = Samples.actor(.verifikator, Samples.banjarmasin)
    for actor in [FileSamples.tksk(3), elsewhere] {
      #expect(throws: StorageError.notFound) { try bench.store.handOver(id, as: actor) }
    }
    let labels = try bench.store.handOver(id, as: bench.actor).rows.map(\.label)
    #expect(labels.contains("K-2026-0001 · Siti Contoh 1"))
    for secret in ["Panti", "catatan", "kunjungi"] {
      #expect(!labels.contains { $0.contains(secret) })
    }
  }
}
