import CaseDomain
import GRDB

/// A report's content as the database keeps it; SQLite writes and reads the JSON.
///
/// `{"bagian":[{"kode":"ppks","baris":[["8","Lanjut Usia",[3,null,4]]]}]}`
struct ReportContentJSON {
  let db: Database

  func text(of content: ReportContent) throws -> String {
    let sections = try ReportSection.allCases.filter { !content[$0].isEmpty }.map { section in
      let lines = try content[section].map(line)
      return try
        "{\"kode\":\(quoted(section.rawValue)),\"baris\":[\(lines.joined(separator: ","))]}"
    }
    return "{\"bagian\":[\(sections.joined(separator: ","))]}"
  }

  private func line(_ line: ReportLine) throws -> String {
    let figures = line.figures.map { $0.map { String($0) } ?? "null" }.joined(separator: ",")
    return try "[\(quoted(line.code)),\(quoted(line.label)),[\(figures)]]"
  }

  private func quoted(_ text: String) throws -> String {
    try db.query("SELECT json_quote(?)", [.text(text)]).first { $0.text(0) } ?? "\"\""
  }

  private static let sql = """
    SELECT json_extract(s.value, '$.kode'), s.key, l.key, json_extract(l.value, '$[0]'),
      json_extract(l.value, '$[1]'), f.key, f.value
    FROM json_each(?1, '$.bagian') s JOIN json_each(s.value, '$.baris') l
      LEFT JOIN json_each(l.value, '$[2]') f
    ORDER BY s.key, l.key, f.key
    """

  /// Reads what ``text(of:)`` wrote.
  ///
  /// - Throws: ``StorageError/damaged(table:rowID:column:)`` for a section of no name.
  func content(in text: String, of report: Int64) throws -> ReportContent {
    var content = ReportContent()
    var place: (Int64, Int64)?
    try db.query(Self.sql, [.text(text)]).eachRow { row in
      guard let section = ReportSection(rawValue: row.text(0)) else {
        throw StorageError.damaged(table: "dutyReport", rowID: report, column: "content")
      }
      let here = (row.int(1), row.int(2))
      var lines = content[section]
      if place.map({ $0 != here }) ?? true {
        lines.append(ReportLine(row.text(3), row.text(4)))
      }
      if !row.isNull(5), let last = lines.popLast() {
        let figure = row.optionalInt(6).map(Int.init)
        lines.append(ReportLine(last.code, last.label, last.figures + [figure]))
      }
      content.sections[section] = lines
      place = here
    }
    return content
  }
}
