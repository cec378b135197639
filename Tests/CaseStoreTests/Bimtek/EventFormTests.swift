import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// The plan of an event: days, sessions, seats, lines of law, committee.
@Suite struct EventFormTests {
  private let bench: EventBench

  init() throws { bench = try EventBench() }

  @Test func anEventIsKeptWholeAndTakenBack() throws {
    let id = try bench.event()
    let page = try bench.page(id)
    #expect(page.event.code == "TKSK26")
    #expect(page.event.from == EventBench.first)
    #expect(page.plan.texts.purpose == "Belajar")
    #expect(page.plan.rules.threshold == 80)
    #expect(page.plan.rules.lateMinutes == 15)
    #expect(page.attendanceSetName == "Baku")
    #expect(page.event.state == .rencana)
    try bench.save(
      "kegiatan-bimtek", about: .row("bimtek", id), ["keadaan": "berjalan", "tamu": "12"])
    #expect(try bench.page(id).plan.guests == 12)
    #expect(try bench.page(id).event.state == .berjalan)
    let changes = try bench.store.savedChanges(as: bench.verifikator).map(\.id)
    try bench.undo(changes[0])
    #expect(try bench.page(id).plan.guests == 0)
    try bench.undo(changes[1])
    #expect(throws: StorageError.notFound) { try bench.page(id) }
  }

  @Test func aCodeIsOfOneEvent() throws {
    _ = try bench.event()
    let again = try bench.save("kegiatan-bimtek", EventBench.plan)
    #expect(bench.problem(again) == FieldFault("kode", .rule(.bimtek(.codeTaken))))
  }

  @Test func daysStandInOrderAndHoldTheSessions() throws {
    var plan = EventBench.plan
    plan["sampai"] = "2026-11-30"
    #expect(
      bench.problem(try bench.save("kegiatan-bimtek", plan))
        == FieldFault("sampai", .before(EventBench.first)))
    let id = try bench.event()
    try bench.session(of: id, "2026-12-03")
    let shorter = try bench.save(
      "kegiatan-bimtek", about: .row("bimtek", id), ["sampai": "2026-12-02"])
    #expect(
      bench.problem(shorter) == FieldFault("sampai", .rule(.bimtek(.sessionOutsideEvent))))
  }

  @Test func sessionsDoNotOverlapAndStayInTheEvent() throws {
    let id = try bench.event()
    let first = try bench.row(bench.session(of: id, "2026-12-01", "08.00", "09.30"))
    #expect(
      bench.problem(try bench.session(of: id, "2026-12-01", "09.00", "10.00"))
        == FieldFault("mulai", .rule(.bimtek(.sessionOverlaps(number: 1)))))
    #expect(
      bench.problem(try bench.session(of: id, "2026-12-04"))
        == FieldFault("hari", .rule(.bimtek(.sessionOutsideEvent))))
    try bench.session(of: id, "2026-12-01", "09.30", "12.30")
    // A session is not its own neighbour.
    try bench.save("sesi-bimtek", about: .row("sesi", first), ["narasumber": "Dr. Contoh"])
    let sessions = try bench.page(id).event.sessions
    #expect(sessions.map(\.number) == [1, 2])
    #expect(sessions.map(\.lessonHours) == [2, 4])
    #expect(sessions[0].speaker == "Dr. Contoh")
  }

  /// What is printed with a number keeps it.
  @Test func aSessionKeepsItsNumberWhenOneComesBeforeIt() throws {
    let id = try bench.event()
    try bench.session(of: id, "2026-12-02")
    try bench.session(of: id, "2026-12-01")
    #expect(try bench.page(id).event.sessions.map(\.number) == [2, 1])
  }

  @Test func seatsAreSetForAllKabupatenAtOnceOrForOne() throws {
    let id = try bench.event()
    try bench.save(
      "kuota-bimtek", about: .row("bimtek", id),
      ["jenis": "TKSK", "kursi": "1", "perkiraan": "ya"])
    var table = try bench.page(id).table
    #expect(table.rows.count == 13)
    #expect(table.total.seats == 13)
    #expect(table.total.isInferred)
    try bench.save(
      "kuota-bimtek", about: .row("bimtek", id),
      ["jenis": "TKSK", "kabkota": "63.03", "kursi": "4", "perkiraan": "tidak"])
    table = try bench.page(id).table
    #expect(table.total.seats == 16)
    #expect(table.rows.count { !$0.total.isInferred } == 1)
    try bench.save(
      "kuota-bimtek", about: .row("bimtek", id), ["jenis": "TKSK", "kursi": "0"])
    #expect(try bench.page(id).table.rows.isEmpty)
    try bench.undoLast()
    #expect(try bench.page(id).table.total.seats == 16)
  }

  /// An account keeps only the seats of its own area.
  @Test func aKabupatenSetsItsOwnSeats() throws {
    let id = try bench.event()
    let office = Actor(
      accountID: 2, name: "petugas-2", role: .verifikator, area: Samples.banjar)
    try bench.save(
      "kuota-bimtek", about: .row("bimtek", id), ["jenis": "TKSK", "kursi": "2"], as: office)
    #expect(try bench.page(id).table.rows.map(\.kabupaten) == [Samples.banjar])
  }

  @Test func linesOfLawStandByTheirDatesOfOneEventOrOfAll() throws {
    let id = try bench.event()
    let other = try bench.event("lain")
    try bench.save("dasar-hukum", ["bunyi": "Undang-undang", "mulai": "2009-01-16"])
    try bench.save(
      "dasar-hukum", about: .row("bimtek", id), ["bunyi": "DPA", "mulai": "2026-01-02"])
    try bench.save("dasar-hukum", ["bunyi": "Lama", "mulai": "2001-01-01", "sampai": "2018-12-31"])
    let lines = try bench.page(id).basis
    #expect(lines.map(\.text) == ["Undang-undang", "DPA"])
    #expect(lines.map(\.isOfAll) == [true, false])
    #expect(try bench.page(other).basis.map(\.text) == ["Undang-undang"])
    try bench.save("dasar-hukum", about: .row("dasar-hukum", lines[1].id), ["bunyi": "DPA 2026"])
    #expect(try bench.page(id).basis.last?.text == "DPA 2026")
  }

  @Test func theCommitteeStandsByItsRoles() throws {
    let id = try bench.event()
    for (name, role) in [("Anggota Satu", "anggota"), ("Ketua Satu", "ketua")] {
      try bench.save(
        "panitia", about: .row("bimtek", id), ["nama": name, "tugas": role, "sk": "SK 1"])
    }
    let committee = try bench.page(id).committee
    #expect(committee.map(\.name) == ["Ketua Satu", "Anggota Satu"])
    try bench.save("panitia", about: .row("panitia", committee[0].id), ["nama": "Ketua Dua"])
    #expect(try bench.page(id).committee[0].name == "Ketua Dua")
  }

  /// The letters of the event's marks stay readable.
  @Test func aSetWithoutALetterInUseIsRefused() throws {
    let id = try bench.event()
    let session = try bench.row(bench.session(of: id, "2026-12-01"))
    _ = try bench.invite("TKSK", to: id)
    let set = try bench.store.write { db in
      try db.execute(
        sql: """
          INSERT INTO attendanceSet (name) VALUES ('Dua');
          INSERT INTO attendanceLetter
            (attendanceSet, letter, name, twelfths, isPresent, isLate, onClosing, place)
          SELECT max(id), 'V', 'Ada', 12, 1, 0, 0, 1 FROM attendanceSet;
          """)
      return try db.number("SELECT max(id) FROM attendanceSet") ?? 0
    }
    let participant = try bench.participant(1, of: id).id
    _ = try bench.store.mark(
      AttendanceChange(
        event: id, session: session, participants: [participant], status: .hadir),
      as: bench.verifikator,
      at: Moment(day: EventBench.first, minuteOfDay: 480, in: .wita))
    let chosen = try bench.save(
      "kegiatan-bimtek", about: .row("bimtek", id), ["tanda-hadir": "\(set)"])
    #expect(
      bench.problem(chosen) == FieldFault("tanda-hadir", .rule(.bimtek(.setLacksLetter("H")))))
  }

  @Test func onlyWhoManagesEventsPlansThem() {
    for role in Role.allCases where !role.rights.contains(.manageBimtek) {
      let actor = Actor(accountID: 2, name: "petugas-2", role: role, area: Samples.province)
      #expect(throws: StorageError.notAllowed(.manageBimtek)) {
        try bench.save("kegiatan-bimtek", EventBench.plan, as: actor)
      }
    }
  }
}
