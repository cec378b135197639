import CaseDomain
import GRDB

@testable import CaseStore

/// A store with one client in Martapura, and shorthands for what happens to the client's case.
struct CaseBench {
  let work: Casework
  let client: ClientID

  var store: CaseStore { work.store }

  init(types: TypeSet = [8]) throws {
    work = try Casework()
    client = try work.client(with: types)
  }

  static func details(_ day: Day = Samples.today, note: String = "catatan uji") -> StepDetails {
    StepDetails(day: day, officer: "Petugas Uji", place: "rumah", note: note)
  }

  /// The day `days` before today.
  static func ago(_ days: Int) -> Day { Samples.today.adding(days: -days) }

  func open(_ day: Day = Samples.today, as actor: Actor? = nil) throws -> CaseReference {
    try store.openCase(
      NewCase(client: client, channel: .warga, details: Self.details(day), risk: .sedang),
      as: actor ?? work.tksk, at: Samples.now)
  }

  @discardableResult
  func step(
    _ action: NewStep.Action, _ day: Day = Samples.today, in file: CaseReference,
    as actor: Actor? = nil
  ) throws -> Int64 {
    try store.recordStep(
      NewStep(action, Self.details(day)), in: file.id, as: actor ?? work.tksk, at: Samples.now)
  }

  @discardableResult
  func plan(
    _ code: String = "RS-04", _ day: Day = Samples.today, in file: CaseReference
  ) throws
    -> Int64
  {
    guard let service = ServiceCode.find(code) else { throw StorageError.notFound }
    return try store.addPlanItem(
      NewPlanItem(
        service: service, goal: "tujuan uji", promisedDay: day.adding(days: 14),
        details: Self.details(day)),
      to: file.id, as: work.tksk, at: Samples.now)
  }

  /// Writes a service as its own form does, then works the case out anew.
  func serve(_ day: Day = Samples.today, in file: CaseReference) throws {
    try store.write { db in
      let context = FormContext(db, store, actor: work.tksk, now: Samples.now)
      _ = try context.insert(
        into: "service",
        [
          ("client", .integer(client.rawValue)), ("area", .integer(6_303_051_004)),
          ("caseFile", .integer(file.id)), ("day", SQLValue(day)), ("service", .text("RS-04")),
          ("what", .text("bimbingan")), ("source", .text("pemerintah")), ("officer", .text("uji")),
        ])
      try CaseFileWriter.refresh(file.id, db)
    }
  }

  /// A case that has been served under a plan.
  func served() throws -> CaseReference {
    let file = try open(Self.ago(20))
    try step(.approach(.lisan), Self.ago(18), in: file)
    try step(.assessment(Assessment(scores: [.fisik: .kurang])), Self.ago(15), in: file)
    try plan("RS-04", Self.ago(12), in: file)
    try serve(Self.ago(10), in: file)
    return file
  }

  func file(as actor: Actor? = nil) throws -> CaseFile {
    guard let file = try store.caseFile(of: client, as: actor ?? work.tksk) else {
      throw StorageError.notFound
    }
    return file
  }

  /// How many lines the diaries of the client's cases have.
  func steps() throws -> Int {
    let timeline = try store.timeline(
      of: client, for: .kasus, limit: 100, on: Samples.today, as: work.tksk)
    return timeline.entries.count { $0.id.source == .step }
  }

  func findings() throws -> Int { try store.read { try CaseChecker(db: $0).findings() } }
}
