import CaseDomain
import CaseStore
import Testing

/// The grid and the desks of one event of two sessions and three participants.
@Suite struct AttendanceTests {
  private let store: CaseStore
  private let event: BimtekEvent
  private let actor = Samples.actor(.bidangProvinsi, Samples.province)
  private static let nik = "9903054507550011"

  init() throws {
    store = try CaseStore.inMemory(Samples.blueprint)
    event = try store.addEvent(Self.sample("TKSK24"), as: actor, at: Samples.now)
  }

  private static func sample(_ code: String) -> NewEvent {
    NewEvent(
      code: code, name: "Bimtek TKSK", place: "Banjarmasin", from: Samples.today,
      to: Samples.today,
      sessions: [8 * 60, 13 * 60].map {
        NewEvent.Session(
          day: Samples.today, startMinute: $0, endMinute: $0 + 90, topic: "Materi", lessonHours: 2)
      },
      participants: (1...3).map {
        NewEvent.Participant(
          name: "Peserta \($0)", kabupaten: Samples.banjar, represents: "TKSK",
          nik: code == "TKSK24" && $0 == 1 ? NIK(trusted: nik) : nil)
      })
  }

  private func scan(
    _ code: String, minute: Int = 8 * 60, desk: String = "1", session: Int = 0
  ) throws -> ScanOutcome {
    let at = Moment(day: Samples.today, minuteOfDay: minute, in: .wita)
    return try store.scan(
      Scan(event: event.id, session: event.sessions[session].id, code: code, at: at, desk: desk),
      as: actor)
  }

  private func grid() throws -> AttendanceGrid {
    try store.attendance(event: event.id, as: actor)
  }

  private func status(_ participant: Int, _ session: Int = 0) throws -> AttendanceStatus? {
    let grid = try grid()
    return grid.marks[grid.participants[participant].id]?[event.sessions[session].id]?.status
  }

  private func isHadir(_ outcome: ScanOutcome) -> Bool {
    if case .hadir = outcome { return true }
    return false
  }

  @Test func answersTheDeskByWhatItKnows() throws {
    #expect(isHadir(try scan("1")))
    guard case .sudah(_, let at, let desk) = try scan(Self.nik, minute: 8 * 60 + 5, desk: "2")
    else {
      Issue.record("a second scan is told")
      return
    }
    #expect(desk == "1")
    #expect(at == Moment(day: Samples.today, minuteOfDay: 8 * 60, in: .wita))
    #expect(try scan("77") == .belumTerdaftar)
    #expect(try scan("bukan kode") == .belumTerdaftar)
    #expect(try scan("2", minute: 5 * 60) == .sesiBelumDibuka)
    guard case .terlambat = try scan("2", minute: 8 * 60 + 16) else {
      Issue.record("sixteen minutes are late")
      return
    }
    #expect(try status(0) == .hadir)
    #expect(try status(1) == .terlambat)
  }

  @Test func readsBadgesAndTellsThoseOfOtherEvents() throws {
    let badge = try #require(BadgeCode(event: event.id, participant: 3))
    #expect(isHadir(try scan(badge.text)))
    let other = try store.addEvent(Self.sample("PILAR23"), as: actor, at: Samples.now)
    let foreign = try #require(BadgeCode(event: other.id, participant: 2))
    #expect(try scan(foreign.text) == .kegiatanLain(eventCode: "PILAR23"))
  }

  @Test func letsTheEarliestScanWinWhateverTheOrder() throws {
    guard case .terlambat = try scan("1", minute: 8 * 60 + 20) else {
      Issue.record("late")
      return
    }
    #expect(isHadir(try scan("1", minute: 8 * 60 - 5, desk: "2")))
    #expect(try status(0) == .hadir)
  }

  @Test func undoesAChangeWhole() throws {
    let all = try grid().participants.map(\.id)
    _ = try store.mark(
      AttendanceChange(
        event: event.id, session: event.sessions[1].id, participants: [all[0]], status: .sakit),
      as: actor, at: Samples.now)
    _ = try store.mark(
      AttendanceChange(
        event: event.id, session: event.sessions[1].id, participants: all, status: .hadir),
      as: actor, at: Samples.now)
    #expect(try status(2, 1) == .hadir)
    _ = try store.undoAttendance(event: event.id, as: actor, at: Samples.now)
    #expect(try status(0, 1) == .sakit)
    #expect(try status(2, 1) == nil)
    _ = try store.undoAttendance(event: event.id, as: actor, at: Samples.now)
    #expect(try status(0, 1) == nil)
    #expect(throws: StorageError.attendance(.nothingToUndo)) {
      try store.undoAttendance(event: event.id, as: actor, at: Samples.now)
    }
  }

  @Test func refusesMarksOutsideTheEvent() throws {
    let other = try store.addEvent(Self.sample("PILAR23"), as: actor, at: Samples.now)
    let stranger = try store.attendance(event: other.id, as: actor).participants[0].id
    #expect(throws: StorageError.attendance(.notAParticipant)) {
      try store.mark(
        AttendanceChange(
          event: event.id, session: event.sessions[0].id, participants: [stranger], status: .hadir),
        as: actor, at: Samples.now)
    }
    #expect(throws: StorageError.attendance(.sessionNotOfEvent)) {
      try store.mark(
        AttendanceChange(
          event: event.id, session: other.sessions[0].id, participants: [], status: .hadir),
        as: actor, at: Samples.now)
    }
    #expect(try store.check(as: Samples.actor(.auditor, Samples.province)).allSatisfy(\.holds))
  }

  @Test func findsAnEventByItsCode() throws {
    #expect(try store.event(code: "TKSK24", as: actor) == event)
    #expect(throws: StorageError.notFound) { try store.event(code: "TIADA", as: actor) }
    #expect(try store.home(on: Samples.today, as: actor).upcomingEvents == [event])
  }
}
