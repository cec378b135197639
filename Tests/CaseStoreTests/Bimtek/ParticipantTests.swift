import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// Who takes part: invited from the registry, walked in, replaced, tied to a person later.
@Suite struct ParticipantTests {
  private let bench: EventBench
  private let event: Int64
  private let session: Int64

  init() throws {
    bench = try EventBench()
    event = try bench.event()
    session = try bench.row(bench.session(of: event, "2026-12-01"))
  }

  private func names() throws -> [String] { try bench.page(event).participants.map(\.name) }

  private func walkIn(_ answers: [FieldID: String]) throws -> SubmitOutcome {
    var all: [FieldID: String] = ["jenis": "TKSK"]
    all.merge(answers) { _, new in new }
    return try bench.save("peserta-tamu", about: .row("bimtek", event), all)
  }

  private func mark(_ participant: Int64, minute: Int, _ status: AttendanceStatus = .hadir) throws {
    _ = try bench.store.mark(
      AttendanceChange(
        event: event, session: session, participants: [participant], status: status),
      as: bench.verifikator,
      at: Moment(day: EventBench.first, minuteOfDay: minute, in: .wita))
  }

  // MARK: - Invitations

  /// By kab/kota; the never trained first, then the longest in office.
  @Test func allInOfficeAreInvitedInTheStatedOrder() throws {
    let outcome = try bench.invite("TKSK", to: event)
    guard case .saved(let saved) = outcome else { throw StorageError.notFound }
    #expect(saved.number == "6 orang")
    #expect(try names() == [2, 3, 4, 1, 6, 7].map(EventBench.name))
    let page = try bench.page(event)
    #expect(page.participants.allSatisfy { $0.isTied && $0.state == .diundang })
    #expect(page.participants[0].kecamatan == Samples.code("63.03.02"))
    #expect(page.registered == ["TKSK": 6])
    #expect(page.invited == 6)
    #expect(try bench.broken() == [])
    try bench.undoLast()
    #expect(try names().isEmpty)
  }

  @Test func inviteTwiceFindsNobodyNew() throws {
    _ = try bench.invite("TKSK", to: event)
    #expect(
      bench.problem(try bench.invite("TKSK", to: event))
        == FieldFault("jenis", .rule(.bimtek(.nobodyToInvite))))
  }

  @Test func onlyTheUntrainedOfAKabupatenAndNoMoreThanItsSeats() throws {
    try bench.save(
      "kuota-bimtek", about: .row("bimtek", event),
      ["jenis": "TKSK", "kabkota": "63.03", "kursi": "2"])
    _ = try bench.invite("TKSK", to: event, ["belum-pernah": "ya"])
    // Banjarmasin has no quota while Banjar has one: no seat.
    #expect(try names() == [2, 3].map(EventBench.name))
    let third = try bench.invite("TKSK", to: event, ["nik": "\(EventBench.nik(4))"])
    #expect(
      bench.problem(third)
        == FieldFault(
          "nik", .rule(.bimtek(.quotaFull(kabupaten: Samples.banjar, kind: "TKSK")))))
  }

  @Test func onePersonTakesPartUnderOnePillar() throws {
    _ = try bench.invite("TKSK", to: event)
    _ = try bench.invite("PSM", to: event)
    // 2 is TKSK and PSM: invited once, as TKSK.
    #expect(try bench.page(event).participants.count { $0.name == EventBench.name(2) } == 1)
    #expect(try names().contains(EventBench.name(5)))
    let again = try bench.invite("PSM", to: event, ["nik": "\(EventBench.nik(2))"])
    #expect(
      bench.problem(again) == FieldFault("nik", .rule(.bimtek(.alreadyInvited(kind: "TKSK")))))
  }

  /// The engine refuses it too, whatever writes.
  @Test func theSchemaKeepsOnePersonOnce() throws {
    _ = try bench.invite("TKSK", to: event)
    #expect(throws: StorageError.self) {
      try bench.store.write { db in
        try db.run(
          """
          INSERT INTO bimtekParticipant (uid, event, number, name, kabupaten, represents, person)
          VALUES (randomblob(16), ?, 99, 'Dua kali', 6303, 'PSM', 2)
          """, [.integer(event)])
      }
    }
  }

  @Test func institutionsSendTheirLeaderOrAnEnvoyToBeNamed() throws {
    for kabupaten in ["63.03", "63.71", "63.01"] {
      try bench.save(
        "kuota-bimtek", about: .row("bimtek", event),
        ["jenis": "KT", "kabkota": kabupaten, "kursi": "1"])
    }
    _ = try bench.invite("KT", to: event, ["utusan": "ya"])
    // The institution of the province belongs to no kab/kota; Tanah Laut names its envoy later.
    #expect(
      try names() == ["Ketua Satu", "Utusan Karang Taruna Dua", "Utusan KT Kab. Tanah Laut"])
    let table = try bench.page(event).table
    #expect(table.rows.map(\.total.invited) == [1, 1, 1])
    #expect(try bench.page(event).registered == ["KT": 3])
  }

  @Test func anEventOfTheSameDaysIsWarnedOf() throws {
    let other = try bench.event("lain")
    _ = try bench.invite("TKSK", to: event)
    _ = try bench.invite("TKSK", to: other, ["kabkota": "63.71"])
    let overlaps = try bench.page(other).overlaps
    #expect(overlaps.map(\.code) == ["TKSK26"])
    #expect(overlaps.first?.participants == [1, 2])
    #expect(try bench.page(event).overlaps.first?.participants == [5, 6])
    try bench.save("kegiatan-bimtek", about: .row("bimtek", event), ["keadaan": "batal"])
    #expect(try bench.page(other).overlaps.isEmpty)
  }

  // MARK: - Walk-ins

  @Test func aWalkInIsNoInvitation() throws {
    let row = try bench.row(walkIn(["nama": "Orang Datang", "kabkota": "63.03", "jk": "L"]))
    let page = try bench.page(event)
    #expect(page.participants.map(\.source) == [.tamu])
    #expect(page.participants[0].isTied == false)
    #expect(page.invited == nil)
    try mark(row, minute: 485)
    #expect(try bench.page(event).table.total.walkIns == 1)
  }

  @Test func aWalkInByNIKIsTiedAtOnceAndNeverTwice() throws {
    _ = try bench.row(walkIn(["nik": "\(EventBench.nik(3))"]))
    #expect(try bench.participant(1, of: event).name == EventBench.name(3))
    #expect(try bench.participant(1, of: event).isTied)
    let again = try walkIn(["nik": "\(EventBench.nik(3))"])
    #expect(
      bench.problem(again) == FieldFault("nik", .rule(.bimtek(.alreadyInvited(kind: "TKSK")))))
    let unknown = try walkIn(["nik": "9903050101809999"])
    #expect(bench.problem(unknown) == FieldFault("nik", .rule(.bimtek(.personUnknown))))
  }

  /// Only a name that one holder of the pillar in the kab/kota bears.
  @Test func aNameIsMatchedOnlyWhereWantedAndClear() throws {
    let name = EventBench.name(6).uppercased()
    _ = try walkIn(["nama": name, "kabkota": "63.71"])
    _ = try walkIn(["nama": name, "kabkota": "63.03", "cocokkan": "ya"])
    _ = try walkIn(["nama": name, "kabkota": "63.71", "cocokkan": "ya"])
    #expect(try bench.page(event).participants.map(\.isTied) == [false, false, true])
  }

  @Test func peopleOfLikeNamesAreOfferedForATie() throws {
    let row = try bench.row(walkIn(["nama": "Citra C.", "kabkota": "63.03"]))
    let opened = try bench.store.openForm(
      FormRequest("peserta-kaitkan", about: .row("peserta", row)), on: Samples.today,
      as: bench.verifikator)
    guard case .choice(.fixed(let choices))? = opened.description.field("orang")?.kind else {
      throw StorageError.notFound
    }
    #expect(choices.map(\.code) == ["3"])
    #expect(choices.first?.label.hasPrefix("Citra Contoh · TKSK ") == true)
    try bench.save("peserta-kaitkan", about: .row("peserta", row), ["orang": "3"])
    #expect(try bench.participant(1, of: event).isTied)
    #expect(throws: StorageError.rule(.bimtek(.isTied))) {
      try bench.save("peserta-kaitkan", about: .row("peserta", row), ["orang": "3"])
    }
  }

  static let marks: [(walkIn: (Int, AttendanceStatus), own: (Int, AttendanceStatus)?, kept: Int)] =
    [
      ((490, .hadir), nil, 490), ((490, .hadir), (480, .hadir), 480),
      ((470, .hadir), (480, .hadir), 470), ((490, .hadir), (480, .alpa), 490),
      ((470, .alpa), (480, .hadir), 480),
    ]

  /// The marks of a walk-in who was invited all along move to the invited line.
  @Test(arguments: marks)
  func marksMoveToTheInvitedLine(
    walkIn new: (Int, AttendanceStatus), own: (Int, AttendanceStatus)?, kept: Int
  ) throws {
    _ = try bench.invite("TKSK", to: event)
    let invited = try bench.participant(2, of: event)
    let row = try bench.row(walkIn(["nama": "Citra", "kabkota": "63.03"]))
    if let own { try mark(invited.id, minute: own.0, own.1) }
    try mark(row, minute: new.0, new.1)
    try bench.save(
      "peserta-kaitkan", about: .row("peserta", row), ["nik": "\(EventBench.nik(3))"])
    let grid = try bench.store.attendance(event: event, as: bench.verifikator)
    #expect(grid.marks[row] == nil)
    #expect(
      grid.marks[invited.id]?[session]?.at
        == Moment(day: EventBench.first, minuteOfDay: kept, in: .wita))
    #expect(try bench.participant(7, of: event).state == .batal)
    #expect(try bench.broken() == [])
    try bench.undoLast()
    let before = try bench.store.attendance(event: event, as: bench.verifikator)
    #expect(before.marks[row]?[session] != nil)
  }

  // MARK: - Seats

  @Test func aSubstituteTakesTheSeatOfWhoCannotCome() throws {
    _ = try bench.invite("TKSK", to: event)
    let old = try bench.participant(1, of: event)
    try bench.save(
      "peserta-ganti", about: .row("peserta", old.id),
      ["nik": "\(EventBench.nik(5))", "surat-tugas": "ST 1"])
    let new = try bench.participant(7, of: event)
    #expect(new.name == EventBench.name(5))
    #expect(new.represents == "TKSK")
    #expect(new.kabupaten == old.kabupaten)
    #expect(new.state == .terkonfirmasi)
    #expect(new.substitutes == 1)
    #expect(new.letter == "ST 1")
    #expect(try bench.participant(1, of: event).state == .diganti)
    #expect(try bench.page(event).invited == 6)
    #expect(throws: StorageError.rule(.bimtek(.hasNoSeat))) {
      try bench.save("peserta-ganti", about: .row("peserta", old.id), ["nama": "Lain"])
    }
  }

  @Test func whoWasThereIsNotReplacedAndDoesNotCancel() throws {
    _ = try bench.invite("TKSK", to: event)
    let there = try bench.participant(1, of: event).id
    try mark(there, minute: 480)
    #expect(throws: StorageError.rule(.bimtek(.wasPresent))) {
      try bench.save("peserta-ganti", about: .row("peserta", there), ["nama": "Lain"])
    }
    let cancelled = try bench.save(
      "peserta-status", about: .row("peserta", there), ["keadaan": "batal"])
    #expect(bench.problem(cancelled) == FieldFault("keadaan", .rule(.bimtek(.wasPresent))))
  }

  @Test func whoCancelsFreesTheSeat() throws {
    try bench.save(
      "kuota-bimtek", about: .row("bimtek", event),
      ["jenis": "TKSK", "kabkota": "63.71", "kursi": "1"])
    _ = try bench.invite("TKSK", to: event)
    #expect(try names() == [EventBench.name(6)])
    let first = try bench.participant(1, of: event).id
    try bench.save("peserta-status", about: .row("peserta", first), ["keadaan": "terkonfirmasi"])
    #expect(try bench.page(event).table.total.confirmed == 1)
    try bench.save("peserta-status", about: .row("peserta", first), ["keadaan": "batal"])
    _ = try bench.invite("TKSK", to: event)
    #expect(try names() == [6, 7].map(EventBench.name))
  }

  /// Criterion 5: who is no participant of the event gets no mark, whoever asks.
  @Test func nobodyOfAnotherEventIsMarked() throws {
    let other = try bench.event("lain")
    _ = try bench.invite("TKSK", to: other)
    let stranger = try bench.participant(1, of: other).id
    #expect(throws: StorageError.attendance(.notAParticipant)) { try mark(stranger, minute: 480) }
  }

  @Test func theCheckFindsASeatThatWasNotGivenOn() throws {
    _ = try bench.invite("TKSK", to: event)
    try bench.store.write { db in
      try db.run(
        "UPDATE bimtekParticipant SET substitutes = (SELECT min(id) FROM bimtekParticipant) WHERE number = 2"
      )
      try db.run("UPDATE bimtekSession SET day = day + 30")
    }
    #expect(try bench.broken().map(\.check) == [.events])
    #expect(try bench.broken().first?.findings == 2)
  }

  static let plans: [String] = [
    EventPageReader.participantsSQL, EventPageReader.overlapsSQL, ParticipantWriter.takenSQL,
    LikelyParticipants.sql,
  ]

  @Test(arguments: plans) func readsParticipantsByIndex(sql: String) throws {
    let steps = try bench.store.read { db in
      try db.query("EXPLAIN QUERY PLAN " + sql).all { $0.text(3) }
    }
    #expect(!steps.isEmpty)
    #expect(steps.allSatisfy { !$0.hasPrefix("SCAN") }, "\(steps)")
  }
}
