/// Which clients are meant: the one value behind the dashboard's number, the list that it
/// opens, the export and the recap.
public struct ClientFilter: Hashable, Sendable {
  /// Where; the store refuses an area outside the actor's.
  public var area: WilayahCode
  /// Clients with at least one of these types; empty means any.
  public var types: TypeSet
  /// Only clients with a type that the account does not see by name (*jenis terbatas*).
  public var restrictedOnly: Bool
  public var unit: ClientUnit?
  public var sex: Sex?
  /// Completed years on the reference day.
  public var ages: ClosedRange<Int>?
  /// RT and RW as three digits, `003`.
  public var rt: String?
  public var rw: String?
  public var withoutNIK: Bool
  public var status: ClientStatus
  /// What was typed in the search box: parts of a name, or digits of a NIK or KK.
  public var search: String

  public init(
    area: WilayahCode, types: TypeSet = [], restrictedOnly: Bool = false, unit: ClientUnit? = nil,
    sex: Sex? = nil, ages: ClosedRange<Int>? = nil, rt: String? = nil, rw: String? = nil,
    withoutNIK: Bool = false, status: ClientStatus = .aktif, search: String = ""
  ) {
    self.area = area
    self.types = types
    self.restrictedOnly = restrictedOnly
    self.unit = unit
    self.sex = sex
    self.ages = ages
    self.rt = rt
    self.rw = rw
    self.withoutNIK = withoutNIK
    self.status = status
    self.search = search
  }
}

/// The order of the client list; equal values follow the client's number.
public struct ClientSort: Hashable, Sendable {
  public enum Column: String, CaseIterable, Sendable {
    case nama
    case umur
    case jk
    case desa
    case rtRw = "rt-rw"
    /// By the lowest type number.
    case jenis
  }
  public var column: Column
  public var ascending: Bool

  public init(_ column: Column = .nama, ascending: Bool = true) {
    self.column = column
    self.ascending = ascending
  }
}

/// Which rows of an ordered list are wanted.
///
/// Rows are named by ordinal, counted from 0. `near` is a row whose ordinal is known, which lets
/// the store step from there by key instead of counting from the start.
public struct RowWindow: Hashable, Sendable {
  public var first: Int
  public var count: Int
  public var near: Anchor?
  /// The length of the whole list where it is known; rows near its end are then read backwards.
  public var total: Int?
  /// Whether the rows must be the right ones, however long that takes; otherwise a search may
  /// answer with some that match before.
  public var waitsForOrder = false

  public struct Anchor: Hashable, Sendable {
    public var ordinal: Int
    public var position: ClientPosition

    public init(ordinal: Int, position: ClientPosition) {
      self.ordinal = ordinal
      self.position = position
    }
  }

  public init(first: Int, count: Int, near: Anchor? = nil, total: Int? = nil) {
    self.first = first
    self.count = count
    self.near = near
    self.total = total
  }
}

/// How many clients and entries a filter means.
public struct ClientCount: Hashable, Sendable {
  public var orang: Int
  public var keluarga: Int
  public var komunitas: Int
  /// Entries in force behind the rows, of any unit (client × type).
  ///
  /// With types in the filter, only entries of those types.
  public var entri: Int
  /// The check code of those entries; nil where it would betray a restricted type.
  public var checkCode: CheckCode?

  /// Rows of the list.
  public var rows: Int { orang + keluarga + komunitas }

  public init(
    orang: Int = 0, keluarga: Int = 0, komunitas: Int = 0, entri: Int = 0,
    checkCode: CheckCode? = nil
  ) {
    self.orang = orang
    self.keluarga = keluarga
    self.komunitas = komunitas
    self.entri = entri
    self.checkCode = checkCode
  }
}

/// The *kode cek* of a figure: the same set of entries shows the same code everywhere.
///
/// Built from a 64-bit sum of the entries' hashes, folded to 24 bits (DESIGN 12).
public struct CheckCode: Hashable, Sendable {
  public let sum: UInt64

  public init(sum: UInt64) { self.sum = sum }

  /// Six hexadecimal digits, for example `7F3A-91`.
  public var text: String {
    let folded = (sum ^ (sum >> 24) ^ (sum >> 48)) & 0xFF_FFFF
    let digits = String(folded, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: 6 - digits.utf8.count) + digits
    return padded.prefix(4) + "-" + padded.suffix(2)
  }
}
