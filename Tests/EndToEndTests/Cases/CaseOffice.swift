import CaseDomain
import CaseStore
import TestSupport

/// An office with a TKSK of Martapura and a home that takes referrals, and a look into its
/// database beside the running program.
struct CaseOffice {
  static let clock = "2026-11-22T08:14"

  private let office: PilarOffice

  init() throws {
    office = try PilarOffice()
    for (name, role, area) in [
      ("petugas", "tksk", "63.03.05"), ("kabupaten", "verifikator", "63.03"),
    ] {
      let command = try PtySession(
        office.launch("akun", "tambah", name, "--peran", role, "--wilayah", area))
      guard try command.exitStatus() == .exited(0) else {
        throw PilarOffice.Failure.cannotSetUp(screen: command.screen)
      }
    }
    try addHome()
  }

  /// The program as the TKSK sees it, on *Beranda*.
  func open() throws -> PtySession {
    var launch = office.launch("buka", "--sebagai", "petugas")
    (launch.columns, launch.rows) = (100, 46)
    launch.environment["PILAR_SEKARANG"] = Self.clock
    let session = try PtySession(launch)
    try session.wait(forText: "10Keluar")
    return session
  }

  /// What the database says, read by a connection of its own.
  func look<Value>(_ body: (CaseStore, Actor) throws -> Value) throws -> Value {
    let store = try CaseStore.open(at: office.database, .readOnly)
    defer { store.close() }
    return try body(store, store.actor(forAccount: "petugas"))
  }

  private func addHome() throws {
    let store = try CaseStore.open(at: office.database, .readWrite)
    defer { store.close() }
    let actor = try store.actor(forAccount: "kabupaten")
    guard let area = WilayahCode("63.03"), let from = Day(year: 2026, month: 1, day: 1) else {
      throw StorageError.notFound
    }
    _ = try store.addInstitution(
      NewInstitution(kind: .lks, name: "LKS Uji", area: area, level: .kabupaten, from: from),
      as: actor, at: Moment(day: from, minuteOfDay: 0, in: .wita))
  }
}
