import CaseDomain

/// A list that a command prints, as a table for eyes or as JSON for programs.
struct Listing {
  /// The head of a column in the table, and its key in JSON.
  struct Column {
    let head: String
    let key: String

    init(_ head: String, _ key: String) {
      self.head = head
      self.key = key
    }
  }

  /// One cell; days and areas look different in the two forms.
  enum Cell {
    case text(String)
    case number(Int)
    /// So many units of the last of its decimals; nil for none.
    case decimal(Int?, places: Int)
    case day(Day?)
    case area(WilayahCode)
    case truth(Bool)

    var isNumber: Bool {
      switch self {
      case .number, .decimal: true
      case .text, .day, .area, .truth: false
      }
    }
  }

  let columns: [Column]
  let rows: [[Cell]]

  /// The table, numbers to the right.
  var text: String {
    let numbers = columns.indices.filter { index in
      rows.contains { $0[index].isNumber }
    }
    return TextTable(
      heads: columns.map(\.head), rows: rows.map { $0.map(Self.text) },
      rightAligned: Set(numbers)
    ).text
  }

  /// `{"jumlah":n,"baris":[{…},…]}`.
  var json: String {
    JSONText.object([
      ("jumlah", JSONText.number(rows.count)), ("baris", JSONText.array(rows.map(object))),
    ])
  }

  /// Writes the list in one of the two forms.
  func write(to output: any TextOutput, asJSON: Bool) throws(CommandFailure) {
    if asJSON { try output.writeLine(json) } else { try output.write(text) }
  }

  private func object(_ row: [Cell]) -> String {
    JSONText.object(zip(columns, row).map { (key: $0.key, value: Self.json($1)) })
  }

  private static func text(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): text
    case .number(let number): IndonesianNumber.grouped(number)
    case .decimal(let units, let places):
      units.map { DecimalText.full($0, places: places) } ?? "–"
    case .day(let day): day.map(IndonesianDate.numeric) ?? "–"
    case .area(let area): Wilayah.title(of: area)
    case .truth(let truth): truth ? "ya" : "tidak"
    }
  }

  private static func json(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): JSONText.string(text)
    case .number(let number): JSONText.number(number)
    case .decimal(let units, let places):
      units.map { DecimalText.full($0, places: places).replacing(",", with: ".") } ?? "null"
    case .day(let day): JSONText.string(day?.iso8601)
    case .area(let area): JSONText.string(area.dotted)
    case .truth(let truth): JSONText.bool(truth)
    }
  }
}
