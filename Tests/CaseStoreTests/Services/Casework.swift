import CaseDomain
import GRDB
import TestSupport

@testable import CaseStore

/// A store of invented clients with one account per role, and its forms without their engine.
struct Casework {
  let store: CaseStore
  let tksk: Actor
  let operatorKecamatan: Actor
  let verifikator: Actor
  let bidang: Actor
  /// A TKSK of another kecamatan.
  let stranger: Actor

  /// In memory, or in a file.
  init(people: Int = 60, at path: String? = nil) throws {
    store =
      if let path {
        try CaseStore.create(at: path, Samples.blueprint)
      } else {
        try SampleProvince.store(count: people, seed: 11)
      }
    let accounts: [(String, Role, WilayahCode)] = [
      ("uji-tksk", .tksk, Samples.martapura), ("uji-op", .operatorKecamatan, Samples.martapura),
      ("uji-kab", .verifikator, Samples.banjar), ("uji-prov", .bidangProvinsi, Samples.province),
      ("uji-lain", .tksk, Samples.code("63.71.01")),
    ]
    for (name, role, area) in accounts {
      try store.addAccount(
        NewAccount(name: name, role: role, area: area),
        as: Samples.actor(.admin, Samples.province), at: Samples.now)
    }
    tksk = try store.actor(forAccount: "uji-tksk")
    operatorKecamatan = try store.actor(forAccount: "uji-op")
    verifikator = try store.actor(forAccount: "uji-kab")
    bidang = try store.actor(forAccount: "uji-prov")
    stranger = try store.actor(forAccount: "uji-lain")
  }

  /// Clients of Martapura with exactly these types in force.
  func clients(of types: TypeSet? = nil, count: Int = 1) throws -> [ClientID] {
    let condition = types == nil ? "types <> 0 AND ?1 IS NULL" : "types = ?1"
    let found = try store.read { db in
      try db.query(
        """
        SELECT id FROM client
        WHERE \(condition) AND area BETWEEN 6303050000 AND 6303059999 AND unit = 0
        ORDER BY id LIMIT ?2
        """, [SQLValue(types?.bits), SQLValue(count)]
      ).all { ClientID(rawValue: $0.int(0)) }
    }
    guard found.count == count else { throw StorageError.notFound }
    return found
  }

  /// Gives a client of Martapura these types, whatever it had.
  func client(with types: TypeSet) throws -> ClientID {
    guard let client = try clients(count: 1).first else { throw StorageError.notFound }
    try store.write { db in
      try db.run(
        """
        DELETE FROM ppksEntry WHERE client = ?1
          AND id <> (SELECT min(id) FROM ppksEntry WHERE client = ?1)
        """, [.integer(client.rawValue)])
      try db.run(
        "UPDATE client SET types = ? WHERE id = ?",
        [
          .integer(types.bits), .integer(client.rawValue),
        ])
    }
    return client
  }

  /// Saves a form as the engine does after its checks.
  @discardableResult
  func save(
    _ form: FormID, about subject: FormSubject, _ values: [FieldID: String], as actor: Actor
  ) throws -> SavedForm {
    let handler = try FormHandlers.handler(of: form)
    try store.demand(handler.right, of: actor)
    // Not the store's own `write`, which makes every error a StorageError.
    return try store.queue.write { db in
      let context = context(db, subject, actor)
      _ = try handler.record(context)
      let description = try handler.description(context)
      let known = Set(description.fields.map(\.id))
      guard values.keys.allSatisfy(known.contains) else { throw StorageError.notFound }
      return try handler.save(FormValues(values), context)
    }
  }

  /// A form with its choices, and the record behind it.
  func open(
    _ form: FormID, about subject: FormSubject = .nothing, as actor: Actor
  ) throws -> (FormDescription, FormRecord) {
    let handler = try FormHandlers.handler(of: form)
    return try store.read { db in
      let context = context(db, subject, actor)
      return (try handler.description(context), try handler.record(context))
    }
  }

  private func context(_ db: Database, _ subject: FormSubject, _ actor: Actor) -> FormContext {
    FormContext(
      db: db, subject: subject, actor: actor, today: Samples.today, now: Samples.now,
      zone: .wita, province: Samples.province)
  }

  func number(_ sql: String) throws -> Int64? { try store.read { try $0.number(sql) } }
}
