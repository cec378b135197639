import CaseDomain
import GRDB
import Testing

@testable import CaseStore

@Suite struct EventResultStoreTests {
  private let bench: ResultBench

  init() throws { bench = try ResultBench() }

  @Test func reconcilesTheEventWithTheRegistry() throws {
    let reconciliation = BimtekReconciliation(of: try bench.result())
    let banjar = try #require(reconciliation.lines.first?.counts)
    #expect((banjar.invited, banjar.came, banjar.absent) == (3, 3, 0))
    #expect((banjar.unregistered, banjar.otherPillar, banjar.neverTrained) == (1, 1, 2))
    #expect((banjar.cameMale, banjar.cameFemale) == (1, 2))
    let city = try #require(reconciliation.lines.last?.counts)
    #expect((city.invited, city.substitutes, city.walkIns, city.confirmed) == (2, 1, 1, 1))
    #expect((city.came, city.absent, city.withdrawn) == (2, 1, 1))
    #expect((city.unregistered, city.otherPillar, city.neverTrained) == (1, 0, 1))
  }

  @Test func countsLessonHoursOfSessionsAttended() throws {
    let lines = try bench.result().lines
    #expect(lines.map(\.attendance.lessonHours) == [8, 8, 8, 2, 0, 0, 8])
    #expect(lines.map(\.attendance.percentTenths) == [1000, 1000, 1000, 250, 0, 0, 875])
  }

  /// An office that takes being late for a third has other shares, and fewer certificates.
  @Test func sharesAreOfTheEventsOwnLetters() throws {
    let third = AttendanceSet(
      id: 0, name: "Sepertiga",
      letters: [
        AttendanceSet.Letter(.hadir, name: "Hadir", twelfths: 12, isPresent: true),
        AttendanceSet.Letter(
          .terlambat, name: "Terlambat", twelfths: 4, isPresent: true, isLate: true),
        AttendanceSet.Letter(.alpa, name: "Alpa", twelfths: 0, onClosing: true),
      ])
    #expect(try bench.result().waitingForCertificate.map(\.participant.number) == [1, 2, 3, 7])
    let set = try bench.store.addAttendanceSet(third, as: bench.verifikator)
    let grid = try bench.store.chooseAttendanceSet(
      set.id, forEvent: bench.event.id, as: bench.verifikator)
    let result = try bench.result()
    // 3⅓ of 4.
    #expect(result.lines[6].attendance.percentTenths == 833)
    #expect(result.lines[6].attendance.lessonHours == 8)
    #expect(result.waitingForCertificate.map(\.participant.number) == [1, 2, 3])
    for line in AttendanceSummary(of: grid).participants {
      #expect(result.line(line.id)?.attendance.percentTenths == line.percentTenths)
      #expect(result.line(line.id)?.isEligible(from: 84) == !line.isWarned)
    }
  }

  /// Whoever comes for an institution of the registry is no stranger, under its own pillar only.
  @Test func anInstitutionOfTheRegistryStandsBehindItsEnvoy() throws {
    let id = try bench.participant(3)
    #expect(try bench.result().lines[2].isUnregistered)
    try bench.store.write { db in
      try db.execute(
        sql: """
          INSERT INTO institution (id, uid, kind, name, area, level, types, fromDay, createdAt,
            createdBy, updatedAt, updatedBy)
          VALUES (77, randomblob(16), 'lain', 'KT Contoh', 6303050000, 'kabupaten', 0, 1, 1, 1,
            1, 1);
          INSERT INTO psksInstitution (institution, kind, tier) VALUES (77, 'KT', 'desa');
          UPDATE bimtekParticipant SET institution = 77 WHERE id = \(id);
          """)
    }
    #expect(try bench.result().lines[2].isOfAnotherPillar)
    try bench.store.write { db in
      try db.run("UPDATE bimtekParticipant SET represents = 'KT' WHERE id = ?", [.integer(id)])
    }
    let line = try bench.result().lines[2]
    #expect(line.registry.kinds == ["KT"])
    #expect(!line.isUnregistered && !line.isOfAnotherPillar)
  }

  /// A role that ended on the day before the event is none; one that ends on its first day is.
  @Test func asksTheRegistryOfTheFirstDay() throws {
    func kinds(endingOn day: Day) throws -> [String] {
      try bench.store.write { db in
        try db.run("UPDATE psksRole SET toDay = ? WHERE person = 1", [SQLValue(day)])
      }
      return try bench.result().lines[0].registry.kinds
    }
    #expect(try kinds(endingOn: bench.event.from) == ["TKSK"])
    #expect(try kinds(endingOn: bench.event.from.adding(days: -1)) == [])
  }

  @Test func keepsTestsAndTakesThemAway() throws {
    let id = try bench.participant(1)
    let saved = try bench.save(
      "nilai-tes", about: .row("peserta", id),
      [TestScoreForm.pre: "62,5", TestScoreForm.post: "80"])
    guard case .saved(let form) = saved else {
      Issue.record("scores are taken")
      return
    }
    #expect(form.followOn == FormRequest("nilai-tes", about: .row("peserta", id + 1)))
    #expect(try bench.result().lines[0].pre == 625)
    #expect(try bench.result().lines[0].post == 800)
    try bench.save("nilai-tes", about: .row("peserta", id), [TestScoreForm.pre: ""])
    #expect(try bench.result().lines[0].pre == nil)
    #expect(try bench.result().lines[0].post == 800)
  }

  @Test func aListOfScoresIsAllOrNothing() throws {
    let good = [1: NewTestScores(pre: 500, post: 700), 2: NewTestScores(pre: nil, post: 600)]
    var bad = good
    bad[99] = NewTestScores(pre: 1, post: 1)
    #expect(throws: StorageError.attendance(.notAParticipant)) {
      try bench.store.recordTests(
        bad, of: bench.event.id, as: bench.verifikator, at: Samples.now)
    }
    #expect(try bench.result().lines.allSatisfy { $0.pre == nil && $0.post == nil })
    try bench.store.recordTests(good, of: bench.event.id, as: bench.verifikator, at: Samples.now)
    #expect(try bench.result().lines.map(\.post).prefix(3) == [700, 600, nil])
  }

  @Test func evaluationOfOneAspectIsReplaced() throws {
    let answers: [FieldID: String] = [
      EvaluationSheetForm.subject: "\(bench.event.sessions[0].id)",
      EvaluationSheetForm.aspect: "Penyajian", "nilai-4": "3", "nilai-5": "5",
    ]
    let subject = FormSubject.row("bimtek", bench.event.id)
    try bench.save("evaluasi-bimtek", about: subject, answers)
    try bench.save(
      "evaluasi-bimtek", about: subject, answers.merging(["nilai-1": "2"]) { _, new in new })
    let evaluations = try bench.result().evaluations
    #expect(evaluations.map(\.counts) == [[2, 0, 0, 3, 5]])
    #expect(evaluations.first?.session == bench.event.sessions[0].id)
    try bench.store.write { db in
      try db.run(
        "UPDATE bimtekSession SET speaker = 'Dr. Contoh', institution = 'BPS' WHERE id = ?",
        [.integer(bench.event.sessions[0].id)])
    }
    let form = try bench.store.openForm(
      FormRequest("evaluasi-bimtek", about: subject), on: Samples.today, as: bench.verifikator)
    guard case .choice(let choices) = form.description.fields[0].kind else {
      Issue.record("what it is about is chosen")
      return
    }
    #expect(
      choices.choices(given: FormValues()).map(\.label).prefix(3)
        == ["Penyelenggaraan", "Sesi 1 Dr. Contoh, BPS", "Sesi 2 Materi 2"])
    let nothing = try bench.save(
      "evaluasi-bimtek", about: subject,
      [
        EvaluationSheetForm.aspect: "Kosong",
        EvaluationSheetForm.subject: "panitia",
      ])
    guard case .problems = nothing else {
      Issue.record("an aspect without answers is none")
      return
    }
  }

  @Test(arguments: [
    EventResultReader.kindsSQL, EventResultReader.trainedSQL, EventResultReader.certificatesSQL,
  ])
  func readsByIndexes(sql: String) throws {
    let plan = try bench.store.read { db in
      try Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN " + sql,
        arguments: StatementArguments(
          Array(
            repeating: 1,
            count: sql.contains("?1")
              ? 2
              : sql.filter { $0 == "?" }.count))
      ).map { row -> String in row["detail"] }
    }
    #expect(!plan.isEmpty)
    #expect(plan.allSatisfy { !$0.hasPrefix("SCAN") }, "\(plan)")
  }
}
