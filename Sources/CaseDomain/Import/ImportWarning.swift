/// What is odd about a row that is taken all the same; the raw value is the code in reports.
public enum ImportWarning: String, CaseIterable, Sendable {
  case withoutNIK = "tanpa-nik"
  case nikDiffersFromBirthDate = "nik-beda-tanggal-lahir"
  case nikDiffersFromSex = "nik-beda-jenis-kelamin"
  case ageOutsideCriteria = "usia-di-luar-kriteria"
  case sexOutsideCriteria = "jenis-kelamin-di-luar-kriteria"
  /// Two or more persons could be meant; the store finds this.
  case possiblyDouble = "mungkin-ganda"
  /// Control, bidirectional or zero-width characters were left out of a cell.
  case charactersDropped = "karakter-dibuang"
  /// More than 30 % of the file's NIK end in 0: a spreadsheet kept 15 digits.
  case nikPossiblyRounded = "nik-mungkin-dibulatkan"
  /// The KK number is no 16 digits; the row is taken without it.
  case kkLeftOut = "kk-tak-terbaca"
  /// A TKSK who lives in another kecamatan than that of duty (FACTS 3.3).
  case homeIsNotDuty = "rumah-beda-tugas"
  /// The person holds another role at the same time; the store finds this.
  case severalRoles = "peran-rangkap"
}

/// The warnings of one row.
public struct ImportWarnings: Hashable, Sendable {
  private var bits: UInt16 = 0

  public init() {}

  public var isEmpty: Bool { bits == 0 }

  /// In the order of the cases.
  public var all: [ImportWarning] { ImportWarning.allCases.filter(contains) }

  public func contains(_ warning: ImportWarning) -> Bool { bits & mask(warning) != 0 }

  public mutating func insert(_ warning: ImportWarning) { bits |= mask(warning) }

  private func mask(_ warning: ImportWarning) -> UInt16 {
    switch warning {
    case .withoutNIK: 1
    case .nikDiffersFromBirthDate: 2
    case .nikDiffersFromSex: 4
    case .ageOutsideCriteria: 8
    case .sexOutsideCriteria: 16
    case .possiblyDouble: 32
    case .charactersDropped: 64
    case .nikPossiblyRounded: 128
    case .kkLeftOut: 256
    case .homeIsNotDuty: 512
    case .severalRoles: 1024
    }
  }
}

extension ImportWarnings: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: ImportWarning...) {
    for warning in elements { insert(warning) }
  }
}
