import CaseDomain
import GRDB

@testable import CaseStore

/// A kecamatan with a few people, roles and institutions of the registry.
///
/// Person 1 is a client (type 7) and PSM; 2 is PSM and Tagana at once; 3 is no client and was PSM
/// until the end of June 2026; 4 is no client and chairs the Karang Taruna of Keraton.
struct PSKSBench {
  let store: CaseStore
  let operatorKecamatan = Actor(
    accountID: 2, name: "petugas", role: .operatorKecamatan, area: Samples.martapura)
  let verifikator = Actor(
    accountID: 3, name: "verifikator", role: .verifikator, area: Samples.banjar)
  let lastDay = Samples.day(2026, 6, 30)

  init() throws {
    store = try CaseStore.inMemory(Samples.blueprint) { loader in
      for number in 1...5 { try loader.add(Self.person(number)) }
    }
    try store.write { db in
      try db.execute(sql: Self.accounts)
      try db.execute(sql: Self.institutions)
    }
  }

  func filter(
    _ position: Day = Samples.today, status: PSKSFilter.Status = .berlaku,
    _ change: (inout PSKSFilter) -> Void = { _ in }
  ) -> PSKSFilter {
    var filter = PSKSFilter(area: Samples.martapura, on: position, status: status)
    change(&filter)
    return filter
  }

  func roles(_ filter: PSKSFilter) throws -> [PSKSRoleRow] {
    try store.psksRoles(
      matching: filter, window: RowWindow(first: 0, count: 50), as: operatorKecamatan)
  }

  func count(_ filter: PSKSFilter) throws -> PSKSCount {
    try store.psksCount(matching: filter, as: operatorKecamatan)
  }

  /// In the order of their numbers.
  static func name(_ number: Int) -> String {
    ["Aminah", "Budi", "Citra", "Dewi", "Eka"][(number - 1) % 5] + " Contoh \(number)"
  }

  static func birthDate(_ number: Int) -> Day {
    Samples.day(number > 5 ? 1999 : 1970 + 3 * number, 7, 5)
  }

  static func nik(_ number: Int) -> Int64 { 9_903_050_507_850_000 + Int64(number) }

  private static func person(_ number: Int) -> BulkPerson {
    var person = BulkPerson(
      uid: Samples.uid(number), nik: nik(number), nikReason: "", kk: nil,
      name: name(number), birthDate: birthDate(number),
      birthDateIsEstimated: false, sex: .male, address: "Jl. Contoh \(number)", rt: "003",
      rw: "002", area: Samples.keraton)
    if number == 1 {
      person.entries = [
        BulkEntry(
          uid: Samples.uid(100), type: 7, from: Samples.day(2025, 1, 1), state: .disetujui)
      ]
    }
    person.roles = roles(of: number)
    return person
  }

  private static func roles(of number: Int) -> [BulkRole] {
    func role(_ kind: String, to: Day? = nil) -> BulkRole {
      BulkRole(
        uid: Samples.uid(1000 + number * 10 + kind.count), kind: kind,
        from: Samples.day(2024, 1, 1), to: to, area: Samples.keraton)
    }
    return switch number {
    case 1: [role("PSM")]
    case 2: [role("PSM"), role("Tagana")]
    case 3: [role("PSM", to: Samples.day(2026, 6, 30))]
    case 4: [role("KT")]
    default: []
    }
  }

  private static let accounts = """
    INSERT INTO account (id, uid, name, role, area, isActive, createdAt, updatedAt)
    VALUES (2, randomblob(16), 'petugas', 'operator-kecamatan', 630305, 1, 0, 0),
      (3, randomblob(16), 'verifikator', 'verifikator', 6303, 1, 0, 0);
    """

  private static let institutions = """
    INSERT INTO institution (id, uid, kind, name, area, level, types, fromDay, takesClients,
      createdAt, createdBy, updatedAt, updatedBy)
    VALUES (1, randomblob(16), 'lain', 'Karang Taruna Contoh', 6303051004, 'kabupaten', 0, 18000, 0,
      1, 1, 1, 1);
    INSERT INTO psksInstitution (institution, kind, tier) VALUES (1, 'KT', 'desa');
    UPDATE psksRole SET institution = 1, position = 'Ketua' WHERE kind = 'KT';
    """
}
