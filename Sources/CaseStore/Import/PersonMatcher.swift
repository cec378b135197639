import CaseDomain
import GRDB

/// A stored person as an import compares rows with it.
struct KnownPerson {
  let id: Int64
  let name: String
  let birthDate: Day
  let isEstimated: Bool
  let area: Int64
  let fields: [PersonField: String]

  static let columns =
    "id, name, birthDay, birthEstimated, area, "
    + PersonField.allCases.map(\.rawValue).joined(separator: ", ")

  init(_ row: borrowing Query) {
    id = row.int(0)
    name = row.text(1)
    birthDate = Day(number: Int(row.int(2)))
    isEstimated = row.int(3) == 1
    area = row.int(4)
    var fields: [PersonField: String] = [:]
    for (place, field) in PersonField.allCases.enumerated() {
      fields[field] = row.text(Int32(place) + 5)
    }
    self.fields = fields
  }
}

/// The columns of `person` that an import may fill, and those that it may replace.
enum PersonField: String, CaseIterable {
  case kk
  case birthPlace
  case address
  case rt
  case rw
  case desaText
  case phone

  /// Whether `--bila-ada perbarui` replaces what stands there.
  var isReplaceable: Bool {
    switch self {
    case .kk, .address, .rt, .rw, .phone: true
    case .birthPlace, .desaText: false
    }
  }

  func value(of person: ImportedPerson) -> String {
    switch self {
    case .kk: person.kk
    case .birthPlace: person.birthPlace
    case .address: person.address
    case .rt: person.rt
    case .rw: person.rw
    case .desaText: person.desaText
    case .phone: person.phone
    }
  }
}

/// Finds the stored person that a row is about.
struct PersonMatcher {
  private let byNIK: Query
  private let byBirth: Query
  private let fingerprint: Query

  enum Match {
    case nobody
    case one(KnownPerson)
    /// Two or more could be meant.
    case several
  }

  init(_ db: Database) throws {
    byNIK = try db.query("SELECT \(KnownPerson.columns) FROM person WHERE nik = ?")
    byBirth = try db.query(
      """
      SELECT \(KnownPerson.columns) FROM person INDEXED BY person_birth
      WHERE birthDay = ? AND area = ? AND mergedInto IS NULL
      """)
    fingerprint = try db.query("SELECT 1 FROM importFingerprint WHERE hash = ?")
  }

  /// The person of the row's NIK; without one, the only person of the name, birth date and place.
  func match(_ person: ImportedPerson, area: Int64) throws -> Match {
    if let nik = person.nik {
      byNIK.bind(1, Int64(nik.digits))
      return try byNIK.first { .one(KnownPerson($0)) } ?? .nobody
    }
    byBirth.bind(1, person.birthDate.number)
    byBirth.bind(2, area)
    var candidates = try byBirth.all { KnownPerson($0) }
    guard !candidates.isEmpty else { return .nobody }
    let key = NameKey.sortKey(of: person.name)
    candidates.removeAll { NameKey.sortKey(of: $0.name) != key }
    switch candidates.count {
    case 0: return .nobody
    case 1: return .one(candidates[0])
    default: return .several
    }
  }

  /// Whether a row that says the very same was taken before.
  func knows(_ hash: Int64) throws -> Bool {
    fingerprint.bind(1, hash)
    return try fingerprint.first { _ in true } ?? false
  }
}

/// Hashes of all that a row says, so that one without NIK is taken once; stored, so they never
/// change.
enum RowFingerprint {
  static func of(_ client: ImportedClient) -> Int64 {
    hash(texts(of: client.person) + [String(client.types.bits)])
  }

  static func of(_ volunteer: ImportedVolunteer) -> Int64 {
    hash(texts(of: volunteer.person) + ["psks"] + volunteer.kinds)
  }

  private static func texts(of person: ImportedPerson) -> [String] {
    [
      NameKey.sortKey(of: person.name), person.birthDate.iso8601, person.sex.rawValue,
      person.area.dotted, person.desaText, person.kk, person.birthPlace, person.address, person.rt,
      person.rw, person.phone,
    ]
  }

  /// FNV-1a, 64 bits.
  private static func hash(_ texts: [String]) -> Int64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in texts.joined(separator: "\u{1F}").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    return Int64(bitPattern: hash)
  }
}
