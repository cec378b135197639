public import CaseDomain

/// A list of clients or of their entri, written line by line as CSV or JSON.
///
/// Call ``begin(_:)``, ``add(_:)`` for each line, and ``finish()``. NIK and KK are masked unless
/// full numbers are asked for and the rows have them.
public struct ClientListDocument {
  /// What a line stands for.
  public enum Lines: Sendable {
    /// A client and one of its types: `ekspor ppks`.
    case entri
    /// A client: `cari` and `ekspor ppks --per orang`.
    case klien
  }

  public enum Format: String, CaseIterable, Sendable {
    case csv
    case json
  }

  public enum Numbers: Sendable {
    case masked
    case full
  }

  let lines: Lines
  let format: Format
  let numbers: Numbers
  /// The day of the ages.
  let today: Day
  let stream: DocumentStream
  var json: JSONWriter
  private let csv: CSVWriter
  private var areas = AreaTitles()

  public init(
    _ lines: Lines, as format: Format, numbers: Numbers = .masked, on today: Day,
    to stream: DocumentStream
  ) {
    self.lines = lines
    self.format = format
    self.numbers = numbers
    self.today = today
    self.stream = stream
    json = JSONWriter(stream)
    csv = CSVWriter(stream)
  }

  /// Writes what stands before the lines; `count` is that of the same filter.
  public mutating func begin(_ count: ClientCount) throws {
    switch format {
    case .csv: try csv.write(ClientListText.headings(lines))
    case .json:
      try json.begin("{")
      try json.member("jumlah", lines == .entri ? count.entri : count.rows)
      try json.member("kodeCek", count.checkCode?.text)
      try json.key("baris")
      try json.begin("[")
    }
  }

  /// Writes a line of ``Lines/entri``.
  public mutating func add(_ entry: ExportedEntry) throws {
    let line = ClientLine(entry.row, areas.titles(of: entry.row.area), numbers: numbers, on: today)
    switch format {
    case .csv: try csv.write(line.cells + entry.cells)
    case .json:
      try json.object { json in
        try line.writeMembers(&json)
        try entry.writeMembers(&json)
      }
    }
  }

  /// Writes a line of ``Lines/klien``.
  public mutating func add(_ row: ClientRow) throws {
    let line = ClientLine(row, areas.titles(of: row.area), numbers: numbers, on: today)
    switch format {
    case .csv: try csv.write(line.cells + row.typeCells)
    case .json:
      try json.object { json in
        try line.writeMembers(&json)
        try row.writeTypeMembers(&json)
      }
    }
  }

  /// Writes what stands behind the lines and hands everything on.
  public mutating func finish() throws {
    if format == .json {
      try json.end("]")
      try json.end("}")
      try stream.write("\n")
    }
    try stream.flush()
  }
}

/// The names of areas, looked up once each.
private struct AreaTitles {
  private var known: [WilayahCode: ClientLine.AreaNames] = [:]

  mutating func titles(of code: WilayahCode) -> ClientLine.AreaNames {
    if let titles = known[code] { return titles }
    let titles = ClientLine.AreaNames(
      desa: code.level == .desa ? Wilayah.name(of: code) ?? "" : "",
      kecamatan: code.ancestor(at: .kecamatan).flatMap(Wilayah.name) ?? "",
      kabupaten: code.ancestor(at: .kabupaten).map(Wilayah.title) ?? "")
    known[code] = titles
    return titles
  }
}
