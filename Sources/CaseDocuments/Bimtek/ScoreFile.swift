import CaseDomain

/// A list of scores handed in as CSV or XLSX: named columns, one row each.
///
/// The header is looked for among the first records; columns are found by their headings, letters
/// and digits alone. Blank rows are passed over.
public struct ScoreFile {
  /// Every row's cells in the order of the wanted columns; a column that is not there is empty.
  public let rows: [Row]

  public struct Row: Hashable, Sendable {
    /// In the file; the header is 1.
    public let record: Int
    public let cells: [String]
  }

  /// Reads the whole file.
  ///
  /// `columns` are the headings that each wanted column may have; all of the first `needed` must
  /// be there.
  public init(
    path: String, columns: [Set<String>], needed: Int
  ) throws(ReadingError) {
    let table = try OpenedTable(path: path) {
      ScoreHeader.find(in: $0, columns: columns, needed: needed)
    }
    guard let header = table.header else { throw .noHeader }
    try table.goToHeader()
    var rows: [Row] = []
    var record = 1
    while try table.reader.advance() {
      record += 1
      let texts = table.reader.texts
      let cells = header.places.map { place in
        place.flatMap { texts.indices.contains($0) ? Self.trimmed(texts[$0]) : nil } ?? ""
      }
      if cells.contains(where: { !$0.isEmpty }) { rows.append(Row(record: record, cells: cells)) }
    }
    self.rows = rows
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}

private struct ScoreHeader: TableHeader {
  let recordsBefore: Int
  /// Where each wanted column stands; nil where it does not.
  let places: [Int?]

  var knownColumns: Int { places.count { $0 != nil } }

  static func find(
    in records: [[String]], columns: [Set<String>], needed: Int
  ) -> ScoreHeader? {
    for (index, texts) in records.prefix(ImportHeader.searchedRecords).enumerated() {
      let keys = texts.map { text in
        String(text.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
      }
      let places = columns.map { wanted in keys.firstIndex { wanted.contains($0) } }
      guard places.prefix(needed).allSatisfy({ $0 != nil }) else { continue }
      return ScoreHeader(recordsBefore: index, places: places)
    }
    return nil
  }
}
