import CaseDomain
import Testing

@testable import CaseStore

/// The desk's rules on a real store: what it answers, what it keeps, what it takes back.
@Suite struct ScanDeskTests {
  private let store: CaseStore
  private let event: BimtekEvent
  private let actor = Samples.actor(.bidangProvinsi, Samples.province)

  init() throws {
    store = try CaseStore.inMemory(Samples.blueprint)
    event = try store.addEvent(Self.sample, as: actor, at: Samples.now)
  }

  private static let sample = NewEvent(
    code: "TKSK26", name: "Bimtek TKSK", place: "Banjarmasin", from: Samples.today,
    to: Samples.today.adding(days: 1),
    sessions: [(0, 8), (0, 13), (1, 8)].map { day, hour in
      NewEvent.Session(
        day: Samples.today.adding(days: day), startMinute: hour * 60, endMinute: hour * 60 + 90,
        topic: "Materi", lessonHours: 2)
    },
    participants: (1...4).map {
      NewEvent.Participant(
        name: "Peserta \($0)", kabupaten: Samples.banjar, represents: "TKSK")
    })

  private func at(_ minute: Int, day: Int = 0) -> Moment {
    Moment(day: Samples.today.adding(days: day), minuteOfDay: minute, in: .wita)
  }

  private func scan(
    _ code: String, minute: Int = 8 * 60, desk: String = "1", direction: ScanDirection = .masuk,
    day: Int = 0
  ) throws -> ScanOutcome {
    try store.scan(
      Scan(
        event: event.id, session: event.sessions[0].id, code: code, at: at(minute, day: day),
        desk: desk, direction: direction),
      as: actor)
  }

  private func grid() throws -> AttendanceGrid { try store.attendance(event: event.id, as: actor) }

  private func mark(_ number: Int, session: Int = 0) throws -> AttendanceMark? {
    let grid = try grid()
    return grid.marks[grid.participants[number - 1].id]?[event.sessions[session].id]
  }

  private func set(_ sql: String) throws { try store.write { db in try db.run(sql) } }

  private func change(
    _ number: Int, _ status: AttendanceStatus?, reason: String = "", session: Int = 0,
    as other: Actor? = nil
  ) throws {
    let participant = try grid().participants[number - 1].id
    _ = try store.mark(
      AttendanceChange(
        event: event.id, session: event.sessions[session].id, participants: [participant],
        status: status, reason: reason),
      as: other ?? actor, at: Samples.now)
  }

  @Test func heldBackAndLetInAgain() throws {
    try set("UPDATE bimtekParticipant SET heldReason = 'bayar dahulu' WHERE number = 1")
    guard case .ditahanPanitia(_, .committee("bayar dahulu")) = try scan("1") else {
      Issue.record("the committee's reason is told")
      return
    }
    #expect(try mark(1) == nil)
    try set("UPDATE bimtekParticipant SET heldReason = '' WHERE number = 1")
    guard case .hadir = try scan("1", minute: 8 * 60 + 5) else {
      Issue.record("let in")
      return
    }
    // The refused scan does not count as the first.
    #expect(try mark(1)?.at == at(8 * 60 + 5))
  }

  @Test(arguments: [("batal", ScanHold.cancelled), ("diganti", .replaced)])
  func aSeatThatWasGivenUpIsNotLetIn(state: String, hold: ScanHold) throws {
    try set("UPDATE bimtekParticipant SET state = '\(state)' WHERE number = 2")
    guard case .ditahanPanitia(_, hold) = try scan("2") else {
      Issue.record("\(state) is answered")
      return
    }
    #expect(try grid().participants.map(\.number) == [1, 3, 4])
  }

  @Test func otherDaysAreRefused() throws {
    #expect(try scan("1", minute: 5 * 60) == .sesiBelumDibuka)
    #expect(try scan("1", day: -1) == .sesiBelumDibuka)
    #expect(try scan("1", day: 1) == .sesiSudahLewat)
    #expect(try mark(1) == nil)
  }

  @Test func theWayOutLeavesTheMarkAndTellsWhoIsInside() throws {
    let session = event.sessions[0].id
    _ = try scan("1")
    _ = try scan("2", minute: 8 * 60 + 1)
    guard case .keluar = try scan("1", minute: 9 * 60, direction: .keluar) else {
      Issue.record("the way out")
      return
    }
    let second = try grid().participants[1].id
    #expect(try grid().inside[session] == [second])
    #expect(try mark(1)?.status == .hadir)
    _ = try scan("1", minute: 9 * 60 + 10)
    #expect(try grid().inside[session]?.count == 2)
    #expect(try mark(1)?.at == at(8 * 60))
  }

  @Test func theLastScanIsTakenBackWithAReason() throws {
    _ = try scan("1", minute: 8 * 60 + 20, desk: "2")
    _ = try scan("1", minute: 8 * 60, desk: "1")
    #expect(throws: StorageError.attendance(.reasonNeeded)) {
      try store.undoScan(event: event.id, desk: "1", reason: " ", as: actor, at: Samples.now)
    }
    _ = try store.undoScan(
      event: event.id, desk: "1", reason: "salah orang", as: actor, at: Samples.now)
    // The other desk's scan stands, late as it was.
    #expect(try mark(1)?.status == .terlambat)
    #expect(try mark(1)?.desk == "2")
    #expect(throws: StorageError.attendance(.nothingToUndo)) {
      try store.undoScan(event: event.id, desk: "1", reason: "lagi", as: actor, at: Samples.now)
    }
    let line = try #require(try store.corrections(event: event.id, as: actor).first)
    #expect(line.old == .hadir && line.new == .terlambat && line.reason == "salah orang")
    // Undoing in the grid does not bring the scan again.
    #expect(throws: StorageError.attendance(.nothingToUndo)) {
      try store.undoAttendance(event: event.id, as: actor, at: Samples.now)
    }
  }

  @Test func aScanLandsOnceByItsLine() throws {
    let line = UID(high: 7, low: 9)
    let scan = Scan(
      event: event.id, session: event.sessions[0].id, code: "1", at: at(8 * 60), desk: "1",
      journal: line)
    let first = try store.land([scan, scan], as: actor)
    let again = try store.land([scan], as: actor)
    for result in first + again {
      guard case .success(.hadir) = result else {
        Issue.record("its own line is answered as the first time")
        return
      }
    }
    #expect(try store.read { db in try db.number("SELECT count(*) FROM attendanceScan") } == 1)
  }

  @Test func aMarkOfADeskIsReplacedWithAReasonOnly() throws {
    _ = try scan("1")
    #expect(throws: StorageError.attendance(.reasonNeeded)) { try change(1, .sakit) }
    try change(1, .sakit, reason: "pulang sebelum mulai")
    // Typed in the grid by this account: it may go on without a reason.
    try change(1, .izin)
    let lines = try store.corrections(event: event.id, as: actor)
    #expect(lines.map(\.old) == [.sakit, .hadir])
    #expect(lines.map(\.new) == [.izin, .sakit])
    #expect(lines.map(\.reason) == ["", "pulang sebelum mulai"])
    try store.addAccount(
      NewAccount(name: "lain", role: .bidangProvinsi, area: Samples.province),
      as: Samples.actor(.admin, Samples.province), at: Samples.now)
    let second = try store.actor(forAccount: "lain")
    #expect(throws: StorageError.attendance(.reasonNeeded)) { try change(1, .alpa, as: second) }
  }

  @Test func nobodyIsThereBeforeTheDay() throws {
    #expect(throws: StorageError.attendance(.sessionNotBegun)) {
      try change(1, .hadir, session: 2)
    }
    // Leave may be known beforehand.
    try change(1, .izin, session: 2)
    #expect(throws: StorageError.attendance(.letterNotOfSet)) {
      try change(1, AttendanceStatus(rawValue: "Z"), session: 0)
    }
  }

  @Test func closingGivesTheRestTheirMarkAndIsUndoneWhole() throws {
    _ = try scan("1")
    try change(2, .izin)
    let session = event.sessions[0].id
    let closed = try store.closeSession(session, of: event.id, as: actor, at: Samples.now)
    #expect(closed.closed == [session])
    #expect(try [1, 2, 3, 4].map { try mark($0)?.status } == [.hadir, .izin, .alpa, .alpa])
    // A scan that was still on its way counts.
    guard case .hadir = try scan("3") else {
      Issue.record("the late line lands")
      return
    }
    let open = try store.undoAttendance(event: event.id, as: actor, at: Samples.now)
    #expect(open.closed == [])
    #expect(try [1, 2, 3, 4].map { try mark($0)?.status } == [.hadir, .izin, .hadir, nil])
    #expect(throws: StorageError.attendance(.sessionNotBegun)) {
      try store.closeSession(event.sessions[2].id, of: event.id, as: actor, at: Samples.now)
    }
  }

  @Test func anEventTakesAnotherSetOfLetters() throws {
    let new = AttendanceSet(
      id: 0, name: "Dua huruf",
      letters: [
        .init(.hadir, name: "Hadir", twelfths: 12, isPresent: true),
        .init(.terlambat, name: "Lambat", twelfths: 4, isPresent: true, isLate: true),
      ])
    let kept = try store.addAttendanceSet(new, as: actor)
    #expect(try store.attendanceSets(as: actor).map(\.name) == ["Baku", "Dua huruf"])
    #expect(throws: StorageError.attendance(.set(.nameIsTaken))) {
      try store.addAttendanceSet(new, as: actor)
    }
    try change(2, .sakit)
    #expect(throws: StorageError.attendance(.set(.lacksLetterInUse(.sakit)))) {
      try store.chooseAttendanceSet(kept.id, forEvent: event.id, as: actor)
    }
    try change(2, nil)
    let grid = try store.chooseAttendanceSet(kept.id, forEvent: event.id, as: actor)
    #expect(grid.set.letters.map(\.twelfths) == [12, 4])
    #expect(throws: StorageError.attendance(.nothingOnClosing)) {
      try store.closeSession(event.sessions[0].id, of: event.id, as: actor, at: Samples.now)
    }
    #expect(try store.check(as: Samples.actor(.auditor, Samples.province)).allSatisfy(\.holds))
  }

  @Test func theCheckFindsMarksThatAreNotOfTheFirstScan() throws {
    let journalled = Scan(
      event: event.id, session: event.sessions[0].id, code: "1", at: at(8 * 60), desk: "1",
      journal: UID(high: 1, low: 2))
    _ = try store.land([journalled], as: actor)
    let auditor = Samples.actor(.auditor, Samples.province)
    #expect(try store.check(as: auditor).allSatisfy(\.holds))
    try set("UPDATE attendanceMark SET at = at + 60000")
    #expect(try store.check(as: auditor).filter { !$0.holds }.map(\.check) == [.attendance])
  }

  @Test(arguments: Role.allCases.filter { !$0.rights.contains(.markAttendance) })
  func whoMayNotMarkChangesNothing(role: Role) throws {
    let other = Samples.actor(role, Samples.province)
    let session = event.sessions[0].id
    let refused = StorageError.notAllowed(.markAttendance)
    let scan = Scan(event: event.id, session: session, code: "1", at: at(480), desk: "1")
    #expect(throws: refused) { try store.scan(scan, as: other) }
    #expect(throws: refused) { try store.land([scan], as: other) }
    #expect(throws: refused) {
      try store.closeSession(session, of: event.id, as: other, at: Samples.now)
    }
    #expect(throws: refused) {
      try store.undoScan(event: event.id, desk: "1", reason: "x", as: other, at: Samples.now)
    }
    #expect(throws: refused) { try change(1, .hadir, as: other) }
    #expect(try grid().marks.isEmpty)
  }

  /// The tables of scans grow with every event.
  @Test func scansAreFoundByIndex() throws {
    for sql in [ScanMarks.earliestSQL, ScanMarks.insideSQL] {
      let plan = try store.read { db in
        try db.query("EXPLAIN QUERY PLAN " + sql).all { $0.text(3) }.joined(separator: "\n")
      }
      #expect(plan.contains("attendanceScan_session"), "\(plan)")
      #expect(!plan.contains("SCAN s"), "\(plan)")
    }
  }
}
