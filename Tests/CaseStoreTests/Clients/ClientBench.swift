import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// A store in memory on which handlers are called as the form engine calls them.
struct ClientBench {
  let store: CaseStore
  let tksk: Actor
  let verifikator: Actor

  static let nik = "9903054507550012"
  /// An invented woman of 71, whose NIK says so too.
  static let answers = FormValues([
    PersonFields.name: "Uji Coba", PersonFields.nik: nik, PersonFields.kk: "9903050107070001",
    PersonFields.birthDate: "1955-07-05", PersonFields.birthEstimated: "tidak",
    PersonFields.sex: "P", PersonFields.rt: "003", PersonFields.rw: "001",
    PersonFields.address: "Jl. Contoh 1", PersonFields.desa: Samples.keraton.dotted,
    EntryFields.types: "8", EntryFields.criteria: "8a,8b", EntryFields.from: "2026-11-22",
    EntryFields.source: "lapangan", EntryFields.inPanti: "tidak",
  ])

  init() throws {
    store = try CaseStore.inMemory(Samples.blueprint)
    let admin = Samples.actor(.admin, Samples.province)
    for (name, role) in [("petugas", Role.tksk), ("pemeriksa", .verifikator)] {
      try store.addAccount(
        NewAccount(
          name: name, role: role, area: role == .tksk ? Samples.martapura : Samples.banjar),
        as: admin, at: Samples.now)
    }
    tksk = try store.actor(forAccount: "petugas")
    verifikator = try store.actor(forAccount: "pemeriksa")
  }

  @discardableResult
  func register(_ answers: FormValues = answers) throws -> ClientID {
    try save("klien-baru", answers)
  }

  func save(
    _ form: FormID, _ answers: [FieldID: String], about client: ClientID? = nil
  ) throws -> ClientID {
    try save(form, FormValues(answers), about: client)
  }

  func save(
    _ form: FormID, _ answers: FormValues, about client: ClientID? = nil, as actor: Actor? = nil
  ) throws -> ClientID {
    let subject = client.map { FormSubject.clients([$0]) } ?? .nothing
    let saved = try save(form, answers, about: subject, as: actor ?? tksk)
    return try #require(saved.client)
  }

  /// Saves as the engine does: what the handler throws comes out as it is.
  func save(
    _ form: FormID, _ answers: FormValues, about subject: FormSubject, as actor: Actor
  ) throws -> SavedForm {
    let handler = try FormHandlers.handler(of: form)
    return try store.queue.write { db in
      try handler.save(answers, context(db, subject, actor))
    }
  }

  func record(
    _ form: FormID, about client: ClientID, as actor: Actor? = nil
  ) throws -> FormRecord {
    let handler = try FormHandlers.handler(of: form)
    return try store.queue.read { db in
      try handler.record(context(db, .clients([client]), actor ?? tksk))
    }
  }

  func context(_ db: Database, _ subject: FormSubject, _ actor: Actor) -> FormContext {
    FormContext(
      db: db, subject: subject, actor: actor, today: Samples.today, now: Samples.now,
      zone: store.info.zone, province: store.info.province)
  }

  /// The first column of the first row; 0 without rows.
  func number(_ sql: String, _ client: ClientID) throws -> Int64 {
    try store.read { db in try db.number(sql, [.integer(client.rawValue)]) ?? 0 }
  }

  /// Every invariant that `periksa` proves.
  func expectAllTrue(_ location: SourceLocation = #_sourceLocation) throws {
    let checks = try store.check(as: Samples.everything)
    #expect(checks.filter { !$0.holds } == [], sourceLocation: location)
  }
}

extension CaseStore {
  /// How many people a filter counts.
  func countClients(_ filter: ClientFilter, as actor: Actor) throws -> Int {
    let rows = try clientRows(
      matching: filter, by: ClientSort(.nama), window: RowWindow(first: 0, count: 100),
      on: Samples.today, as: actor)
    return rows.count { $0.status == .aktif }
  }
}
