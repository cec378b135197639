import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// A registry of two kabupaten and an event that is planned by forms.
///
/// In Banjar 1 to 4 are TKSK, of whom 1 is trained; 5 is PSM too and 2 as well. In Banjarmasin 6
/// and 7 are TKSK, and an institution stands in each. 8 has no role.
struct EventBench {
  let store: CaseStore
  let verifikator = Actor(
    accountID: 2, name: "petugas-2", role: .verifikator, area: Samples.province)
  static let first = Samples.day(2026, 12, 1)

  init() throws {
    store = try CaseStore.inMemory(Samples.blueprint) { loader in
      for number in 1...8 { try loader.add(Self.person(number)) }
    }
    try store.write { db in try db.execute(sql: Self.more) }
  }

  static func nik(_ number: Int) -> Int64 { 9_903_050_101_800_000 + Int64(number) }

  static func name(_ number: Int) -> String {
    ["Aminah", "Budi", "Citra", "Dewi", "Eka", "Fitri", "Gusti", "Hadi"][number - 1] + " Contoh"
  }

  private static func person(_ number: Int) -> BulkPerson {
    let isFar = number == 6 || number == 7
    var person = BulkPerson(
      uid: Samples.uid(number), nik: nik(number), name: name(number),
      birthDate: Samples.day(1980, 1, number), sex: number.isMultiple(of: 2) ? .male : .female,
      area: isFar ? Samples.code("63.71.0\(number - 5)") : Samples.keraton)
    func role(_ kind: String, _ area: String, since year: Int) -> BulkRole {
      BulkRole(
        uid: Samples.uid(100 + number * 10 + kind.count), kind: kind,
        from: Samples.day(year, 1, 1), area: Samples.code(area))
    }
    if number <= 4 {
      person.roles.append(role("TKSK", "63.03.0\(number)", since: 2015 + number))
    }
    if isFar { person.roles.append(role("TKSK", "63.71.0\(number - 5)", since: 2020)) }
    if number == 2 || number == 5 {
      person.roles.append(role("PSM", "63.03.05.1004", since: 2018))
    }
    return person
  }

  private static let more = """
    INSERT INTO account (id, uid, name, role, area, isActive, createdAt, updatedAt)
    VALUES (2, randomblob(16), 'petugas-2', 'verifikator', 63, 1, 0, 0);
    INSERT INTO psksTraining (uid, person, level, name, day, createdAt, createdBy, updatedAt,
      updatedBy)
    VALUES (randomblob(16), 1, 'bimtek-dasar', 'Bimtek lama', 20000, 1, 1, 1, 1);
    INSERT INTO institution (id, uid, kind, name, area, level, types, fromDay, takesClients,
      createdAt, createdBy, updatedAt, updatedBy)
    VALUES (1, randomblob(16), 'lain', 'Karang Taruna Satu', 6303051004, 'kabupaten', 0, 18000, 0,
      1, 1, 1, 1),
      (2, randomblob(16), 'lain', 'Karang Taruna Dua', 6371010000, 'kabupaten', 0, 18000, 0,
      1, 1, 1, 1),
      (3, randomblob(16), 'lain', 'Karang Taruna Provinsi', 6300000000, 'provinsi', 0, 18000, 0,
      1, 1, 1, 1);
    INSERT INTO psksInstitution (institution, kind, tier, leader)
    VALUES (1, 'KT', 'desa', 'Ketua Satu'), (2, 'KT', 'kecamatan', ''), (3, 'KT', 'provinsi', '');
    """

  @discardableResult
  func save(
    _ form: FormID, about subject: FormSubject = .nothing, _ answers: [FieldID: String],
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

  /// The row that a form wrote.
  func row(_ outcome: SubmitOutcome) throws -> Int64 {
    guard case .saved(let saved) = outcome else {
      Issue.record("not saved: \(outcome)")
      throw StorageError.notFound
    }
    return saved.row
  }

  func problem(_ outcome: SubmitOutcome) -> FieldFault? {
    if case .problems(let faults) = outcome { faults.first } else { nil }
  }

  static let plan: [FieldID: String] = [
    "kode": "tksk 26", "nama": "Bimtek TKSK", "tempat": "Martapura", "mulai": "2026-12-01",
    "sampai": "2026-12-03", "maksud": "Belajar", "ambang": "80",
  ]

  /// A new event of three days.
  func event(_ code: String = "tksk 26") throws -> Int64 {
    var plan = Self.plan
    plan["kode"] = code
    return try row(save("kegiatan-bimtek", plan))
  }

  @discardableResult
  func session(
    of event: Int64, _ day: String = "2026-12-01", _ start: String = "08.00",
    _ end: String = "09.30"
  ) throws -> SubmitOutcome {
    try save(
      "sesi-bimtek", about: .row("bimtek", event),
      ["hari": day, "mulai": start, "selesai": end, "materi": "Materi"])
  }

  func page(_ event: Int64) throws -> EventPage { try store.eventPage(event, as: verifikator) }

  func participant(_ number: Int, of event: Int64) throws -> EventParticipant {
    try #require(try page(event).participants.first { $0.number == number })
  }

  func invite(
    _ kind: String, to event: Int64, _ more: [FieldID: String] = [:]
  ) throws
    -> SubmitOutcome
  {
    var answers: [FieldID: String] = ["jenis": kind]
    answers.merge(more) { _, new in new }
    return try save("peserta-undang", about: .row("bimtek", event), answers)
  }

  func broken() throws -> [CheckResult] {
    try store.check(as: Samples.actor(.auditor, Samples.province)).filter { !$0.holds }
  }

  func undoLast() throws {
    let last = try #require(
      try store.savedChanges(as: verifikator).first { !$0.isUndone })
    try undo(last.id)
  }

  func undo(_ change: Int64) throws {
    _ = try store.undo(change, on: Samples.today, as: verifikator, at: Samples.now)
  }
}
