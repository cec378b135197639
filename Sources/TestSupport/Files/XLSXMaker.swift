/// Makes small XLSX workbooks for tests, in the ways that spreadsheets write cells.
public struct XLSXMaker {
  /// One cell.
  public enum Cell {
    case shared(String)
    case inline(String)
    /// As written, for example `9.90305450755001E+15`.
    case number(String)
    /// A serial number with a date format.
    case date(Int)
    case boolean(Bool)
    case empty
  }

  private var sharedStrings: [String] = []
  private var sheetRows = ""
  private var rowNumber = 0

  public init() {}

  /// A workbook whose cells are all shared strings, as one gets by saving text.
  public init(records: [[String]]) {
    for record in records { add(record.map { $0.isEmpty ? .empty : .shared($0) }) }
  }

  /// Adds a row; `gap` rows are left out before it.
  public mutating func add(_ cells: [Cell], gap: Int = 0) {
    rowNumber += gap + 1
    sheetRows += "<row r=\"\(rowNumber)\">"
    for (index, cell) in cells.enumerated() { append(cell, at: Self.column(index)) }
    sheetRows += "</row>"
  }

  /// The file's bytes.
  public var workbook: [UInt8] { workbook(sheet: sheet) }

  /// The file's bytes with another sheet in it.
  public func workbook(sheet: String) -> [UInt8] {
    var zip = StoredZip()
    zip.add("[Content_Types].xml", Self.contentTypes.utf8)
    zip.add("xl/workbook.xml", Self.workbookPart.utf8)
    zip.add("xl/_rels/workbook.xml.rels", Self.relations.utf8)
    zip.add("xl/styles.xml", Self.styles.utf8)
    zip.add("xl/sharedStrings.xml", strings.utf8)
    zip.add("xl/worksheets/first.xml", sheet.utf8)
    return zip.archive
  }

  private var sheet: String {
    "\(Self.head)<worksheet><sheetData>\(sheetRows)</sheetData></worksheet>"
  }

  private var strings: String {
    "\(Self.head)<sst>" + sharedStrings.map { "<si><t>\(Self.escaped($0))</t></si>" }.joined()
      + "</sst>"
  }

  private mutating func append(_ cell: Cell, at column: String) {
    let place = "r=\"\(column)\(rowNumber)\""
    switch cell {
    case .shared(let text):
      sheetRows += "<c \(place) t=\"s\"><v>\(sharedStrings.count)</v></c>"
      sharedStrings.append(text)
    case .inline(let text):
      sheetRows += "<c \(place) t=\"inlineStr\"><is><t>\(Self.escaped(text))</t></is></c>"
    case .number(let text): sheetRows += "<c \(place)><v>\(text)</v></c>"
    case .date(let serial): sheetRows += "<c \(place) s=\"1\"><v>\(serial)</v></c>"
    case .boolean(let value): sheetRows += "<c \(place) t=\"b\"><v>\(value ? 1 : 0)</v></c>"
    case .empty: break
    }
  }

  private static func column(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26)))
    return index < 26 ? letter : column(index / 26 - 1) + letter
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"

  private static let contentTypes = "\(head)<Types></Types>"

  private static let workbookPart = """
    \(head)<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
    <sheets><sheet name="Data" sheetId="1" r:id="rId7"/><sheet name="Lain" r:id="rId8"/></sheets>\
    </workbook>
    """

  private static let relations = """
    \(head)<Relationships><Relationship Id="rId8" Target="worksheets/other.xml"/>\
    <Relationship Id="rId7" Target="worksheets/first.xml"/></Relationships>
    """

  private static let styles = """
    \(head)<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts>\
    <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>
    """
}
