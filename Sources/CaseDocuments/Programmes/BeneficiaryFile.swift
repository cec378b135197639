public import CaseDomain

/// A beneficiary list handed in as XLSX, CSV or text with bars between the cells (FACTS 6.4).
///
/// The header is looked for among the first records; columns are found by their meaning. Blank
/// records, a row that numbers the columns and the foot of a table are passed over.
public struct BeneficiaryFile {
  /// Every record under the header, in the order of the file; the header is record 1.
  public let rows: [BeneficiaryRow]

  /// Reads the whole file: the old list is replaced only by one that was read to its end.
  public init(path: String) throws(ReadingError) {
    let table = try OpenedTable(path: path) { BeneficiaryHeader.find(in: $0) }
    guard let header = table.header else { throw .noHeader }
    try table.goToHeader()
    var rows: [BeneficiaryRow] = []
    var record = 1
    while try table.reader.advance() {
      record += 1
      let texts = table.reader.texts
      let row = header.row(texts, record: record)
      if !Self.isSkipped(texts, row, isFirst: record == 2) { rows.append(row) }
    }
    self.rows = rows
  }

  private static func isSkipped(
    _ texts: [String], _ row: BeneficiaryRow, isFirst: Bool
  ) -> Bool {
    guard let first = texts.first(where: { !$0.allSatisfy(\.isWhitespace) }) else { return true }
    if isFirst, ImportHeader.isNumbering(texts) { return true }
    var probe = ImportRow(record: row.record)
    probe[.nik] = row.nik
    return probe.isFoot(firstCell: first)
  }
}

/// Which columns of a beneficiary list mean what.
private struct BeneficiaryHeader: TableHeader {
  let recordsBefore: Int
  private let columns: [Column: Int]

  var knownColumns: Int { columns.count }

  /// The first record that names a person and a place.
  static func find(in records: [[String]]) -> BeneficiaryHeader? {
    for (index, texts) in records.prefix(ImportHeader.searchedRecords).enumerated() {
      guard let columns = Column.find(in: texts) else { continue }
      return BeneficiaryHeader(recordsBefore: index, columns: columns)
    }
    return nil
  }

  func row(_ texts: [String], record: Int) -> BeneficiaryRow {
    func cell(_ column: Column) -> String {
      guard let index = columns[column], texts.indices.contains(index) else { return "" }
      return texts[index]
    }
    return BeneficiaryRow(
      record: record, name: cell(.name), nik: cell(.nik), kk: cell(.kk),
      kabupaten: cell(.kabupaten), kecamatan: cell(.kecamatan), desa: cell(.desa),
      status: cell(.status))
  }

  /// What a column means.
  private enum Column: CaseIterable {
    case name
    case nik
    case kk
    case kabupaten
    case kecamatan
    case desa
    case status

    /// Headings as lists write them, letters and digits only.
    private var headings: Set<String> {
      switch self {
      case .name: ["nama", "namapenerima", "namapengurus", "namakpm", "namalengkap"]
      case .nik: ["nik", "nonik", "nomornik", "nikpengurus"]
      case .kk: ["kk", "nokk", "nomorkk", "nokartukeluarga"]
      case .kabupaten: ["kabupaten", "kab", "kabkota", "kabupatenkota", "kota"]
      case .kecamatan: ["kecamatan", "kec", "namakecamatan"]
      case .desa: ["desa", "kelurahan", "desakel", "desakelurahan", "namadesa", "kel"]
      case .status: ["status", "statussalur", "keterangansalur", "sudahterima"]
      }
    }

    /// The columns of a header; nil for a record that names neither a person nor a place.
    static func find(in texts: [String]) -> [Column: Int]? {
      let keys = texts.map { text in
        String(text.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
      }
      var found: [Column: Int] = [:]
      for column in allCases {
        found[column] = keys.firstIndex { column.headings.contains($0) }
      }
      return found[.name] != nil && (found[.desa] ?? found[.kecamatan]) != nil ? found : nil
    }
  }
}
