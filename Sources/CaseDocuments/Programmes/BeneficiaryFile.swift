public import CaseDomain

/// A beneficiary list handed in as CSV or as text with bars between the cells (FACTS 6.4).
///
/// The header is looked for among the first 20 records; columns are found by their meaning.
public struct BeneficiaryFile {
  /// Every record under the header, in the order of the file.
  public let rows: [BeneficiaryRow]

  /// Reads the whole file: the old list is replaced only by one that was read to its end.
  public init(path: String) throws(ReadingError) {
    let source = try ByteSource(path: path)
    let sample = try source.peek(FileKind.sample)
    guard !sample.isEmpty else { throw .empty }
    guard try FileKind(of: sample) == .csv else { throw .binary }
    let reader = CSVReader(source: source, separator: Self.separator(of: sample))
    rows = try Self.read(reader)
  }

  private static func read(_ reader: CSVReader) throws(ReadingError) -> [BeneficiaryRow] {
    var columns: [Column: Int]?
    var rows: [BeneficiaryRow] = []
    var record = 0
    while try reader.advance() {
      record += 1
      let texts = reader.texts
      guard let columns else {
        columns = Column.find(in: texts)
        if columns == nil, record >= searchedRecords { throw .noHeader }
        continue
      }
      guard texts.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { continue }
      rows.append(row(texts, columns, record: record))
    }
    guard columns != nil else { throw .noHeader }
    return rows
  }

  private static func row(
    _ texts: [String], _ columns: [Column: Int], record: Int
  ) -> BeneficiaryRow {
    func cell(_ column: Column) -> String {
      guard let index = columns[column], texts.indices.contains(index) else { return "" }
      return texts[index]
    }
    return BeneficiaryRow(
      record: record, name: cell(.name), nik: cell(.nik), kk: cell(.kk),
      kabupaten: cell(.kabupaten), kecamatan: cell(.kecamatan), desa: cell(.desa),
      status: cell(.status))
  }

  /// The separator that one of the first lines has most of.
  private static func separator(of sample: ArraySlice<UInt8>) -> UInt8 {
    let lines = sample.split(separator: UInt8(ascii: "\n"), maxSplits: searchedRecords)
      .prefix(searchedRecords)
    func most(_ byte: UInt8) -> Int { lines.map { $0.count { $0 == byte } }.max() ?? 0 }
    return "|;\t,".utf8.max { most($0) < most($1) } ?? UInt8(ascii: ",")
  }

  /// Records among which the header is looked for.
  private static let searchedRecords = 20

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
