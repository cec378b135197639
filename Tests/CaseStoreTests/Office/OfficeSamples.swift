import CaseDomain
import GRDB

@testable import CaseStore

/// An office in Kecamatan Martapura with a few invented clients.
struct OfficeSamples {
  let store: CaseStore
  let operatorActor = Samples.actor(.operatorKecamatan, Samples.martapura)
  let verifikator = Samples.actor(.verifikator, Samples.martapura)

  /// A store in memory with an official of 2026 in Martapura.
  init() throws {
    store = try SampleProvince.store(count: 60, seed: 11)
    try Self.addOfficial(to: store)
  }

  static func addOfficial(to store: CaseStore) throws {
    _ = try store.add(
      NewOfficial(
        kecamatan: Samples.martapura, name: "Drs. Contoh", nip: "197001011990031001",
        rank: "Pembina", office: "Camat Martapura", from: Samples.day(2026, 1, 1)),
      on: Samples.today, as: Samples.actor(.verifikator, Samples.banjar), at: Samples.now)
  }

  /// A client of Martapura whose entries are exactly of this type.
  func client(ofType type: Int) throws -> ClientID {
    try store.write { db in
      let range = Samples.martapura.range(at: .desa)
      let client = try db.number(
        "SELECT id FROM client WHERE unit = 0 AND area BETWEEN ? AND ? ORDER BY id LIMIT 1",
        [.integer(range.lowerBound), .integer(range.upperBound)])
      let id = client ?? 0
      let first = try db.number(
        "SELECT min(id) FROM ppksEntry WHERE client = ?", [.integer(id)])
      try db.run(
        "DELETE FROM ppksEntry WHERE client = ? AND id <> ?",
        [.integer(id), SQLValue(first)])
      try db.run("UPDATE ppksEntry SET type = ? WHERE id = ?", [SQLValue(type), SQLValue(first)])
      return ClientID(rawValue: id)
    }
  }

  func name(of client: ClientID) throws -> String {
    try store.read { db in try ClientRecord.read(client.rawValue, db)?.name ?? "" }
  }

  func letter(_ kind: String = "surat-umum", takesNumber: Bool = true) -> NewLetter {
    NewLetter(kind: kind, day: Samples.today, takesNumber: takesNumber)
  }

  @discardableResult
  func write(_ new: NewLetter, as actor: Actor? = nil) throws -> Letter {
    try store.write(new, on: Samples.today, as: actor ?? operatorActor, at: Samples.now)
  }

  /// Saves a form through its handler, as the engine of forms does.
  func save(
    _ form: FormID, about subject: FormSubject = .nothing, _ values: [FieldID: String],
    as actor: Actor? = nil
  ) throws -> SavedForm {
    let handler = try FormHandlers.handler(of: form)
    // The store would translate a field's fault; the engine of forms takes it as it is.
    let saved: Result<SavedForm, FieldFault> = try store.write { db in
      let context = context(db, subject: subject, as: actor ?? operatorActor)
      do {
        return .success(try handler.save(FormValues(values), context))
      } catch let fault as FieldFault {
        return .failure(fault)
      }
    }
    return try saved.get()
  }

  func context(_ db: Database, subject: FormSubject, as actor: Actor) -> FormContext {
    FormContext(
      db: db, subject: subject, actor: actor, today: Samples.today, now: Samples.now,
      zone: .wita, province: Samples.province)
  }
}
