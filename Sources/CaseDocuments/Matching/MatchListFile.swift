public import CaseDomain

/// A list of people whose columns somebody names, read for matching.
///
/// Any CSV or XLSX that an import takes, with any headings. The memory does not grow with the file.
///
/// ```swift
/// let file = try MatchListFile(path: path, mapping: [.id: ["rec_id"], .nama: ["given", "surname"]])
/// var person = MatchPerson()
/// while let id = try file.next(&person) { … }
/// ```
public final class MatchListFile {
  private let reader: any TableReader
  private let columns: [(column: MatchColumn, places: [Int])]
  private var record = 1

  /// Opens a file and finds its header.
  ///
  /// A meaning that `mapping` leaves out is looked for under its own word.
  ///
  /// - Throws: ``ReadingError``; ``ReadingError/noHeader`` when no record of the first twenty has
  ///   every heading named.
  public init(path: String, mapping: [MatchColumn: [String]]) throws(ReadingError) {
    let table = try OpenedTable(path: path) { MatchHeader.find(in: $0, mapping) }
    guard let header = table.header else { throw .noHeader }
    reader = table.reader
    columns = header.columns
    try table.goToHeader()
  }

  /// How much of the file has been read, from 0 to 1.
  public var progress: Double { reader.progress }

  /// Reads the next person; blank records are passed over.
  ///
  /// - Returns: What the list calls the person, its record's number (the header is 1) where it says
  ///   nothing; nil at the end.
  public func next(_ person: inout MatchPerson) throws(ReadingError) -> String? {
    while try reader.advance() {
      record += 1
      person = MatchPerson()
      var id = ""
      var isBlank = true
      for (column, places) in columns {
        let text = cell(places)
        guard !text.isEmpty else { continue }
        isBlank = false
        if column == .id { id = text } else { person.set(column, to: text) }
      }
      if !isBlank { return id.isEmpty ? String(record) : id }
    }
    return nil
  }

  /// The cells of these places, blanks at their ends gone, with one between two.
  private func cell(_ places: [Int]) -> String {
    if places.count == 1 { return CellTrimming.trimmed(reader.text(places[0])) }
    var text = ""
    for place in places {
      let part = CellTrimming.trimmed(reader.text(place))
      guard !part.isEmpty else { continue }
      if !text.isEmpty { text += " " }
      text += part
    }
    return text
  }
}

/// Where the columns of a list stand.
private struct MatchHeader: TableHeader {
  let recordsBefore: Int
  let columns: [(column: MatchColumn, places: [Int])]

  var knownColumns: Int { columns.reduce(0) { $0 + $1.places.count } }

  /// The first record that has every heading of `mapping`, and a name, a NIK or a birth date.
  static func find(in records: [[String]], _ mapping: [MatchColumn: [String]]) -> MatchHeader? {
    for (index, record) in records.enumerated() {
      let headings = record.map { CellTrimming.trimmed($0).lowercased() }
      guard let columns = columns(in: headings, mapping) else { continue }
      return MatchHeader(recordsBefore: index, columns: columns)
    }
    return nil
  }

  private static func columns(
    in headings: [String], _ mapping: [MatchColumn: [String]]
  ) -> [(column: MatchColumn, places: [Int])]? {
    var columns: [(column: MatchColumn, places: [Int])] = []
    for column in MatchColumn.allCases {
      let names = mapping[column] ?? [column.rawValue]
      let places = names.compactMap { headings.firstIndex(of: $0.lowercased()) }
      if places.count == names.count {
        columns.append((column, places))
      } else if mapping[column] != nil {
        return nil
      }
    }
    let says: Set<MatchColumn> = [.nama, .nik, .lahir]
    return columns.contains { says.contains($0.column) } ? columns : nil
  }
}

/// Takes the blanks off both ends of a cell.
private enum CellTrimming {
  static func trimmed(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last else { return text }
    // Most cells have none: looking costs less than copying.
    guard first <= 0x20 || last <= 0x20 || first >= 0x80 || last >= 0x80 else { return text }
    let start = text.drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
