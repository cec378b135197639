import CaseDomain
import GRDB
import TestSupport
import Testing

@testable import CaseStore

@Suite struct CertificateTests {
  private let bench: ResultBench

  init() throws { bench = try ResultBench() }

  @Test func goesToAllWhoReachedTheShareInOneStep() throws {
    guard case .saved(let saved) = try bench.certify() else {
      Issue.record("certificates are given")
      return
    }
    #expect(saved.number == "800.2/1/Kesos/2026 – 800.2/4/Kesos/2026")
    let lines = try bench.result().lines
    #expect(lines.map { $0.certificate != nil } == [true, true, true, false, false, false, true])
    let last = try #require(lines[6].certificate)
    #expect(last.share == 875)
    #expect(last.lessonHours == 8)
    #expect(last.day == Samples.today)
    #expect(
      last.signatory == "Kepala Dinas Sosial\nDra. Contoh\nPembina\nNIP 197001011990031001")
    #expect(try bench.broken() == [])
  }

  /// Whoever has one is trained from then on; the event itself does not make it so before.
  @Test func theRegistryLearnsIt() throws {
    _ = try bench.certify()
    #expect(try bench.trainings(of: 7) == ["Bimtek TKSK 800.2/4/Kesos/2026"])
    #expect(try bench.trainings(of: 1).count == 2)
    #expect(try bench.trainings(of: 5) == [])
    #expect(try bench.result().lines[6].registry.isTrained == false)
  }

  @Test func neverTwice() throws {
    _ = try bench.certify()
    #expect(throws: StorageError.rule(.bimtek(.nobodyEligible(threshold: 84)))) {
      try bench.certify()
    }
    let writes = try bench.store.read { db in
      try db.number("SELECT count(*) FROM bimtekCertificate")
    }
    #expect(writes == 4)
  }

  /// The database itself holds it, should a writer forget.
  @Test func theDatabaseRefusesASecondOneInForce() throws {
    _ = try bench.certify()
    #expect(throws: StorageError.self) {
      try bench.store.write { db in
        try db.execute(
          sql: """
            INSERT INTO bimtekCertificate (uid, participant, number, day, lessonHours, share,
              threshold, signatory, createdAt, createdBy, updatedAt, updatedBy)
            SELECT randomblob(16), participant, number || 'x', day, lessonHours, share, threshold,
              signatory, 1, 1, 1, 1 FROM bimtekCertificate LIMIT 1
            """)
      }
    }
  }

  @Test func isTakenBackWithReasonAndMayBeGivenAnew() throws {
    _ = try bench.certify()
    let id = try bench.participant(7)
    let empty = try bench.save("sertifikat-cabut", about: .row("peserta", id), [:])
    guard case .problems = empty else {
      Issue.record("a reason is needed")
      return
    }
    try bench.save(
      "sertifikat-cabut", about: .row("peserta", id), [CertificateForms.reason: "salah nama"])
    #expect(try bench.result().lines[6].certificate == nil)
    #expect(try bench.trainings(of: 7) == [])
    #expect(try bench.broken() == [])
    #expect(throws: StorageError.rule(.bimtek(.noCertificate))) {
      try bench.save(
        "sertifikat-cabut", about: .row("peserta", id), [CertificateForms.reason: "lagi"])
    }
    _ = try bench.certify()
    #expect(try bench.result().lines[6].certificate?.number == "800.2/5/Kesos/2026")
    #expect(try bench.broken() == [])
  }

  @Test func undoTakesRegistryAndCertificatesTogether() throws {
    _ = try bench.certify()
    let change = try #require(try bench.store.savedChanges(as: bench.verifikator).first)
    _ = try bench.store.undo(change.id, on: Samples.today, as: bench.verifikator, at: Samples.now)
    #expect(try bench.result().lines.allSatisfy { $0.certificate == nil })
    #expect(try bench.trainings(of: 7) == [])
    #expect(try bench.broken() == [])
  }

  @Test func needsAnOfficialOfTheDayAndAnEventThatEnded() throws {
    let early = try bench.save(
      "sertifikat", about: .row("bimtek", bench.event.id),
      [
        CertificateForms.classification: "800.2",
        CertificateForms.day: bench.event.from.iso8601,
      ])
    #expect(early == .problems([FieldFault(CertificateForms.day, .before(bench.event.to))]))
    try bench.store.write { db in try db.execute(sql: "DELETE FROM official") }
    let unsigned = try bench.certify()
    #expect(
      unsigned
        == .problems([
          FieldFault(CertificateForms.day, .rule(.office(.noOfficial(Samples.today))))
        ]))
    #expect(try bench.result().lines.allSatisfy { $0.certificate == nil })
  }

  @Test func whoIsTiedLateIsRegisteredLate() throws {
    let id = bench.event.id
    try bench.store.write { db in
      try db.execute(
        sql: """
          INSERT INTO attendanceMark (participant, session, status, at, desk, account, source)
          SELECT p.id, s.id, 'H', 1, '', 1, 'kunci' FROM bimtekParticipant p JOIN bimtekSession s
            ON s.event = p.event
          WHERE p.event = \(id) AND p.number = 4
          ON CONFLICT DO UPDATE SET status = 'H';
          """)
    }
    _ = try bench.certify()
    let participant = try bench.participant(4)
    #expect(try bench.result().lines[3].certificate != nil)
    try bench.store.write { db in
      try db.execute(sql: "UPDATE bimtekParticipant SET person = 4 WHERE id = \(participant)")
      let context = FormContext(db, bench.store, actor: bench.verifikator, now: Samples.now)
      try CertificateWriter(context).registerLate(participant)
    }
    #expect(try bench.trainings(of: 4).count == 1)
    #expect(try bench.broken() == [])
  }

  @Test(arguments: [
    "UPDATE bimtekCertificate SET share = 839", "DELETE FROM psksTraining WHERE certificate <> ''",
    "UPDATE bimtekCertificate SET training = NULL",
  ])
  func periksaFindsWhatDoesNotHold(damage: String) throws {
    _ = try bench.certify()
    try bench.store.write { db in
      try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
      if damage.hasPrefix("DELETE") {
        try db.execute(sql: "UPDATE psksTraining SET certificate = '-' WHERE certificate <> ''")
      } else {
        try db.execute(sql: damage)
      }
    }
    #expect(try bench.broken().map(\.check) == [.certificates])
  }

  /// Two sessions on one file press the key together: one gives them, the other is told.
  @Test func twoSessionsAtOnceGiveOneEach() async throws {
    let scratch = try ScratchDirectory()
    let path = scratch.path("pilar.db")
    try CaseStore.bulkLoad(at: path, Samples.blueprint) { try ResultBench.fill($0) }
    let first = try ResultBench(CaseStore.open(at: path, .readWrite))
    let stores = try (0..<4).map { _ in try CaseStore.open(at: path, .readWrite) }
    let submission = FormSubmission(
      request: FormRequest("sertifikat", about: .row("bimtek", first.event.id)),
      values: FormValues([
        CertificateForms.day: Samples.today.iso8601, CertificateForms.classification: "800.2",
      ]))
    let outcomes = await withTaskGroup(of: Bool.self) { group in
      for store in stores {
        group.addTask {
          do {
            let outcome = try store.submit(
              submission, on: Samples.today, as: first.verifikator, at: Samples.now)
            if case .saved = outcome { return true }
            return false
          } catch { return false }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.count { $0 } == 1)
    let counts = try first.store.read { db in
      try db.query(
        "SELECT count(*), count(DISTINCT participant), count(DISTINCT number) FROM bimtekCertificate"
      ).first { [$0.int(0), $0.int(1), $0.int(2)] }
    }
    #expect(counts == [4, 4, 4])
    #expect(try first.trainings(of: 7).count == 1)
  }
}
