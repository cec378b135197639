/// What became of one row.
public enum RowOutcome: Hashable, Sendable {
  /// A person that was not known.
  case baru(ImportWarnings)
  /// A known person with a new type or a stored change.
  case ditambah(ImportWarnings)
  /// Nothing new.
  case sama
  case ditolak(RejectReason)
}

/// What became of a file: every row is counted once.
public struct ImportSummary: Hashable, Sendable {
  /// The number of the stored batch; nil for a trial run.
  public var batch: Int64?
  public var baris = 0
  public var baru = 0
  public var ditambah = 0
  public var sama = 0
  public var ditolak = 0
  /// Codes with 0 are left out.
  public var alasan: [RejectReason: Int] = [:]
  /// Counted on rows that bring something new; codes with 0 are left out.
  public var peringatan: [ImportWarning: Int] = [:]

  public init() {}
}

/// Counts the outcomes of a file's rows.
///
/// The store counts every row as it is settled, in any order, and asks for the summary at the end.
public struct ImportTally: Hashable, Sendable {
  private var summary = ImportSummary()
  private var nikCount = 0
  private var nikEndingInZero = 0
  private var newRowsEndingInZero = 0

  public init() {}

  /// Counts one row.
  public mutating func count(_ outcome: RowOutcome, of row: JudgedRow) {
    summary.baris += 1
    let endsInZero = countNIK(of: row)
    switch outcome {
    case .baru(let warnings):
      summary.baru += 1
      countNew(warnings, endsInZero: endsInZero)
    case .ditambah(let warnings):
      summary.ditambah += 1
      countNew(warnings, endsInZero: endsInZero)
    case .sama: summary.sama += 1
    case .ditolak(let reason):
      summary.ditolak += 1
      summary.alasan[reason, default: 0] += 1
    }
  }

  /// The counts so far, with the warnings that only a whole file shows.
  public func finished(batch: Int64? = nil) -> ImportSummary {
    var result = summary
    result.batch = batch
    if nikEndingInZero > 1, nikEndingInZero * 10 > nikCount * 3, newRowsEndingInZero > 0 {
      result.peringatan[.nikPossiblyRounded] = newRowsEndingInZero
    }
    return result
  }

  /// Whether the row has a NIK that ends in 0.
  private mutating func countNIK(of row: JudgedRow) -> Bool {
    guard case .accepted(let record) = row.verdict, let nik = record.nik else { return false }
    nikCount += 1
    guard nik.digits.utf8.last == UInt8(ascii: "0") else { return false }
    nikEndingInZero += 1
    return true
  }

  private mutating func countNew(_ warnings: ImportWarnings, endsInZero: Bool) {
    if endsInZero { newRowsEndingInZero += 1 }
    guard !warnings.isEmpty else { return }
    for warning in warnings.all { summary.peringatan[warning, default: 0] += 1 }
  }
}
