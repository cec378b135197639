/// Judges the rows of one list by every rule that needs no store.
///
/// It remembers places and kinds it has seen, so one judge serves one file.
public struct ImportJudge {
  let list: ImportList
  let options: ImportOptions
  var people: PersonJudge
  var types: [String: TypeSet?] = [:]
  var kinds: [String: [PSKSKind]?] = [:]

  public init(_ options: ImportOptions, list: ImportList = .ppks) {
    self.list = list
    self.options = options
    people = PersonJudge(options, readsNIK: list != .ppks)
  }

  /// The row's accepted values, or the first reason against it in the order of ``RejectReason``.
  public mutating func judge(_ row: ImportRow) -> JudgedRow {
    do {
      return JudgedRow(record: row.record, verdict: .accepted(try record(in: row)))
    } catch {
      return JudgedRow(record: row.record, verdict: .rejected(error))
    }
  }

  private mutating func record(in row: ImportRow) throws(RejectReason) -> ImportedRecord {
    switch list {
    case .ppks: .client(try client(in: row))
    case .psks: try resource(in: row)
    case .tksk: .volunteer(try appointed(in: row))
    }
  }

  /// The day of the list: its own day or year, else today; never later.
  func listDay(of row: ImportRow) -> Day {
    let day =
      DateReading.day(in: CellText(row[.recordedOn]).text)
      ?? YearCell.first(in: CellText(row[.year]).text)
    return min(day ?? options.today, options.today)
  }
}

/// A cell that may hold a year alone.
enum YearCell {
  /// The first day of the year; nil for anything but four digits.
  static func first(in text: String) -> Day? {
    (text.utf8.count == 4 ? Int(text) : nil).flatMap { Day(year: $0, month: 1, day: 1) }
  }

  /// The last day of the year.
  static func last(in text: String) -> Day? {
    first(in: text).flatMap { Day(year: $0.year, month: 12, day: 31) }
  }

  /// A day, or a year's first.
  static func dayOrFirst(in text: String) -> Day? { DateReading.day(in: text) ?? first(in: text) }

  /// A day, or a year's last.
  static func dayOrLast(in text: String) -> Day? { DateReading.day(in: text) ?? last(in: text) }
}
