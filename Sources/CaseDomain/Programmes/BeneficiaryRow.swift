/// One record of a beneficiary list as the file has it.
public struct BeneficiaryRow: Hashable, Sendable {
  /// Where it stands in the file; the header is 1.
  public var record: Int
  public var name: String
  public var nik: String
  public var kk: String
  public var kabupaten: String
  public var kecamatan: String
  public var desa: String
  /// What the list says of the payment, `transaksi` or the like.
  public var status: String

  public init(
    record: Int, name: String, nik: String = "", kk: String = "", kabupaten: String = "",
    kecamatan: String = "", desa: String = "", status: String = ""
  ) {
    self.record = record
    self.name = name
    self.nik = nik
    self.kk = kk
    self.kabupaten = kabupaten
    self.kecamatan = kecamatan
    self.desa = desa
    self.status = status
  }
}

/// A record that was understood.
public struct JudgedBeneficiary: Hashable, Sendable {
  public var name: String
  /// A desa, or a kecamatan where the list names none.
  public var area: WilayahCode
  public var nik: NIKShown
  public var kk: KKNumber?
  public var hasReceived: Bool

  /// How much of a NIK the list shows.
  public enum NIKShown: Hashable, Sendable {
    case none
    case whole(NIK)
    /// The first twelve digits; the last four are masked (FACTS 6.1).
    case start(Int64)
  }

  public init(
    name: String, area: WilayahCode, nik: NIKShown, kk: KKNumber?, hasReceived: Bool
  ) {
    self.name = name
    self.area = area
    self.nik = nik
    self.kk = kk
    self.hasReceived = hasReceived
  }
}

/// Why a record of a beneficiary list cannot be taken; the raw value is printed.
public enum BeneficiaryFault: String, CaseIterable, Error, Hashable, Sendable {
  case nameMissing = "nama-kosong"
  case nikUnreadable = "nik-tak-terbaca"
  case kkUnreadable = "kk-tak-terbaca"
  case areaUnknown = "wilayah-tak-dikenal"
  case outsideRound = "di-luar-wilayah-putaran"
  case repeated = "tercatat-dua-kali"
}

/// A faulty record, by its place in the file; never with what it says.
public struct FaultyRecord: Hashable, Sendable {
  public var record: Int
  public var fault: BeneficiaryFault

  public init(record: Int, fault: BeneficiaryFault) {
    self.record = record
    self.fault = fault
  }
}

/// What an import of a beneficiary list did, or would do.
public struct BeneficiaryImport: Hashable, Sendable {
  public var rows: Int
  /// Not on the old list, on both, only on the old one.
  public var added: Int
  public var kept: Int
  public var gone: Int
  /// Clients of the registry found for rows; the others are not registered here.
  public var matched: Int
  /// With one faulty record nothing is taken and the old list stays.
  public var faults: [FaultyRecord]

  public init(
    rows: Int = 0, added: Int = 0, kept: Int = 0, gone: Int = 0, matched: Int = 0,
    faults: [FaultyRecord] = []
  ) {
    self.rows = rows
    self.added = added
    self.kept = kept
    self.gone = gone
    self.matched = matched
    self.faults = faults
  }
}
