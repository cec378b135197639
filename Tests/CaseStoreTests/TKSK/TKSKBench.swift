import CaseDomain
import GRDB
import TestSupport

@testable import CaseStore

/// A store with some people of Kabupaten Banjar, as its verifikator appoints TKSK.
struct TKSKBench {
  let store: CaseStore
  let actor: Actor
  let now = Samples.now

  static let karangIntan = Samples.code("63.03.06")
  static let martapura = Samples.martapura

  init(_ store: CaseStore? = nil) throws {
    self.store = try store ?? SampleProvince.store(count: 60, seed: 5)
    actor = Samples.actor(.verifikator, Samples.banjar)
  }

  /// A person who lives in the kecamatan, by a number from 0.
  func person(_ index: Int, of kecamatan: WilayahCode = martapura) throws -> Int64 {
    let people = try store.read { db in
      try db.query(
        "SELECT id FROM person WHERE area / 10000 = ? ORDER BY id", [.integer(kecamatan.number)]
      ).all { $0.int(0) }
    }
    guard people.indices.contains(index) else { throw StorageError.notFound }
    return people[index]
  }

  static func appointment(
    in kecamatan: WilayahCode = martapura, from: String, to: String? = nil,
    ended: TermEnd? = nil, facts: TKSKFacts = TKSKFacts()
  ) -> NewAppointment {
    NewAppointment(
      kecamatan: kecamatan,
      letter: NewLetterOfAppointment(
        number: "SK/\(from)", day: day(from), issuer: "Dinas Sosial", from: day(from),
        to: to.map { day($0) }),
      facts: facts, ended: ended, overrideReason: "uji")
  }

  static func day(_ text: String) -> Day {
    guard let day = Day(iso8601: text) else { preconditionFailure("\(text) is no day") }
    return day
  }

  @discardableResult
  func appoint(
    _ index: Int, in kecamatan: WilayahCode = martapura, from: String, to: String? = nil,
    ended: TermEnd? = nil
  ) throws -> Int64 {
    try store.appoint(
      person(index, of: kecamatan),
      Self.appointment(in: kecamatan, from: from, to: to, ended: ended), as: actor, at: now)
  }

  func end(_ role: Int64, on day: String, _ ground: EndingGround = .usia) throws {
    try store.endTerm(role, TermEnd(last: Self.day(day), ground: ground), as: actor, at: now)
  }

  func history(
    of kecamatan: WilayahCode = martapura, on day: Day = Samples.today
  ) throws -> TKSKHistory {
    try store.tkskHistory(of: kecamatan, on: day, as: actor)
  }

  func post(_ kecamatan: WilayahCode = martapura, on day: String) throws -> TKSKBoard.Post? {
    try store.tkskBoard(of: Samples.banjar, on: Self.day(day), as: actor).posts
      .first { $0.kecamatan == kecamatan }
  }

  /// How many findings the check of TKSK has.
  func findings() throws -> Int {
    try store.check(as: Samples.actor(.auditor, Samples.province))
      .filter { $0.check == .tksk }.reduce(0) { $0 + $1.findings }
  }
}
