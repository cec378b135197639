import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// An event of four sessions that ended, with one participant of every kind.
///
/// 1 is TKSK and trained; 2 came as TKSK and is PSM; 3 has no role; 4 is a walk-in tied to nobody;
/// 5 was absent; 6 was replaced by 7, who is TKSK and was late once.
struct ResultBench {
  let store: CaseStore
  let event: BimtekEvent
  let verifikator = Actor(
    accountID: 2, name: "petugas-2", role: .verifikator, area: Samples.province)

  /// Uses the people 1 to 7 of `store`, whoever they are; the code gets a number behind it.
  init(_ store: CaseStore? = nil, code: String = "TKSK") throws {
    self.store = try store ?? CaseStore.inMemory(Samples.blueprint, fill: Self.fill)
    let known = try self.store.read { db in try db.number("SELECT count(*) FROM bimtekEvent") }
    event = try self.store.addEvent(
      Self.event("\(code)\((known ?? 0) + 1)"),
      as: Samples.actor(.bidangProvinsi, Samples.province), at: Samples.now)
    let id = event.id
    try self.store.write { db in
      try db.execute(sql: Self.accounts)
      try db.execute(sql: Self.ties(of: id))
    }
  }

  static func fill(_ loader: BulkLoader) throws {
    for number in 1...7 {
      var person = BulkPerson(
        uid: Samples.uid(number), nik: 9_903_050_101_800_000 + Int64(number),
        name: "Orang \(number)", birthDate: Samples.day(1980, 1, number),
        sex: number.isMultiple(of: 2) ? .male : .female, area: Samples.keraton)
      if let kind = [1: "TKSK", 2: "PSM", 5: "TKSK", 6: "TKSK", 7: "TKSK"][number] {
        person.roles = [
          BulkRole(
            uid: Samples.uid(100 + number), kind: kind, from: Samples.day(2020, 1, 1),
            area: number == 2 ? Samples.keraton : Samples.code("63.0\(number).01"))
        ]
      }
      try loader.add(person)
    }
  }

  private static func event(_ code: String) -> NewEvent {
    let first = Samples.today.adding(days: -10)
    let kabupaten = [Samples.banjar, Samples.banjar, Samples.banjar]
    let marks: [Int: String] = [0: "HHHH", 1: "HHHH", 2: "HHHH", 3: "HAAA", 6: "HHHT"]
    return NewEvent(
      code: code, name: "Bimtek TKSK", place: "Banjarmasin", from: first,
      to: first.adding(days: 1),
      sessions: (0..<4).map { index in
        NewEvent.Session(
          day: first.adding(days: index / 2), startMinute: 480 + 120 * (index % 2),
          endMinute: 570 + 120 * (index % 2), topic: "Materi \(index + 1)", lessonHours: 2)
      },
      participants: (0..<7).map { index in
        NewEvent.Participant(
          name: "Peserta \(index + 1)",
          kabupaten: kabupaten.indices.contains(index) ? kabupaten[index] : Samples.banjarmasin,
          represents: "TKSK")
      },
      marks: marks.flatMap { participant, letters in
        letters.enumerated().compactMap { session, letter in
          AttendanceStatus(rawValue: String(letter)).map { status in
            NewEvent.Mark(
              participant: participant, session: session,
              mark: AttendanceMark(
                status: status,
                at: Moment(day: first, minuteOfDay: 480, in: .wita), desk: "1"))
          }
        }
      })
  }

  private static let accounts = """
    INSERT INTO account (id, uid, name, role, area, isActive, createdAt, updatedAt)
    SELECT n, randomblob(16), 'petugas-' || n, 'verifikator', 63, 1, 0, 0
    FROM (SELECT 2 AS n UNION SELECT 3)
    WHERE NOT EXISTS (SELECT 1 FROM account WHERE id = n);
    INSERT INTO official (uid, area, name, nip, rank, office, capacity, fromDay, createdAt,
      createdBy, updatedAt, updatedBy)
    SELECT randomblob(16), 6300000000, 'Dra. Contoh', '197001011990031001', 'Pembina',
      'Kepala Dinas Sosial', 'definitif', 1, 1, 1, 1, 1
    WHERE NOT EXISTS (SELECT 1 FROM official WHERE area = 6300000000);
    """

  private static func ties(of event: Int64) -> String {
    """
    UPDATE bimtekParticipant SET person = number WHERE event = \(event) AND number <> 4;
    UPDATE bimtekParticipant SET source = 'tamu' WHERE event = \(event) AND number = 4;
    UPDATE bimtekParticipant SET state = 'diganti' WHERE event = \(event) AND number = 6;
    UPDATE bimtekParticipant SET state = 'terkonfirmasi', substitutes =
      (SELECT id FROM bimtekParticipant WHERE event = \(event) AND number = 6)
      WHERE event = \(event) AND number = 7;
    INSERT INTO psksTraining (uid, person, level, name, day, createdAt, createdBy, updatedAt,
      updatedBy)
    SELECT randomblob(16), 1, 'bimtek-dasar', 'Bimtek lama', fromDay - 400, 1, 1, 1, 1
      FROM bimtekEvent WHERE id = \(event);
    """
  }

  func result() throws -> EventResult {
    try store.eventResult(of: event.id, as: verifikator)
  }

  func participant(_ number: Int) throws -> Int64 {
    try #require(try result().lines.first { $0.participant.number == number }?.id)
  }

  /// Opens a form, answers and submits it.
  @discardableResult
  func save(
    _ form: FormID, about subject: FormSubject, _ answers: [FieldID: String],
    as actor: Actor? = nil
  ) throws -> SubmitOutcome {
    let actor = actor ?? verifikator
    let opened = try store.openForm(
      FormRequest(form, about: subject), on: Samples.today, as: actor)
    var values = opened.values
    values.texts.merge(answers) { _, answer in answer }
    return try store.submit(
      FormSubmission(
        request: opened.request, values: values, base: opened.base, version: opened.version),
      on: Samples.today, as: actor, at: Samples.now)
  }

  func certify() throws -> SubmitOutcome {
    try save(
      "sertifikat", about: .row("bimtek", event.id), [CertificateForms.classification: "800.2"])
  }

  func trainings(of person: Int) throws -> [String] {
    try store.read { db in
      try db.query(
        "SELECT name || ' ' || certificate FROM psksTraining WHERE person = ? ORDER BY id",
        [SQLValue(person)]
      ).all { $0.text(0) }
    }
  }

  func broken() throws -> [CheckResult] {
    try store.check(as: Samples.actor(.auditor, Samples.province)).filter { !$0.holds }
  }
}
