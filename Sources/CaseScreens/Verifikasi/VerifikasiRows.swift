import CaseDomain
import TerminalUI

/// A row of one of the two lists, put into words once.
protocol VerifikasiRow: Identifiable, Equatable, Sendable {
  var cells: [SafeText] { get }
  /// Glyph and colour of the state, drawn before its word; nil where no state is shown.
  var mark: (Glyph, StyleRole)? { get }
}

/// A line of verification, put into words once.
struct ListedLine: VerifikasiRow {
  let line: VerificationLine
  let cells: [SafeText]

  /// Batches by their number, open proposals by their area.
  var id: Int64 { line.batch ?? -line.area.number }

  init(_ line: VerificationLine, zone: TimeZoneOfIndonesia) {
    self.line = line
    cells = [
      Wilayah.title(of: line.area), line.year.map(String.init) ?? "–",
      "  " + line.state.rawValue, IndonesianNumber.grouped(line.entries),
      line.minuteNumber.isEmpty ? "–" : line.minuteNumber,
      line.lastStep.map { IndonesianDate.short($0.at.clock(in: zone).day) } ?? "–",
      line.lastStep?.account ?? "–",
    ].map { SafeText($0) }
  }

  static let stateColumn = 2

  var mark: (Glyph, StyleRole)? {
    switch line.state {
    case .usulan: (.neutral, .ui)
    case .diajukan: (.warning, .warning)
    case .terverifikasi: (.good, .good)
    case .disetujui: (.done, .good)
    case .dikembalikan: (.danger, .danger)
    }
  }

  static func layout(width: Int) -> TableLayout {
    var columns = [
      TableColumn(SafeText(VerifikasiText.desa), .flexible(minimum: 12, maximum: 30)),
      TableColumn(SafeText(VerifikasiText.year), .fixed(5)),
      TableColumn(SafeText(VerifikasiText.state), .fixed(15)),
      TableColumn(SafeText(VerifikasiText.entries), .fixed(6), alignment: .right),
    ]
    if width >= 70 {
      columns.append(
        TableColumn(SafeText(VerifikasiText.minute), .flexible(minimum: 8, maximum: 30)))
      columns.append(TableColumn(SafeText(VerifikasiText.lastStep), .fixed(11)))
    }
    if width >= 96 {
      columns.append(TableColumn(SafeText(VerifikasiText.by), .flexible(minimum: 8, maximum: 16)))
    }
    return TableLayout(columns, width: width, gap: 1)
  }
}

/// An entry of a line, put into words once.
struct ListedEntry: VerifikasiRow {
  let entry: VerificationEntry
  let cells: [SafeText]

  var id: Int64 { entry.entry }

  init(_ entry: VerificationEntry, on today: Day) {
    self.entry = entry
    cells = [
      entry.name, entry.birthDate.map { "\($0.completedYears(on: today))" } ?? "–",
      entry.type.map(TypeText.full) ?? TypeText.restrictedLong,
      IndonesianDate.short(entry.from), entry.proposedBy,
    ].map { SafeText($0) }
  }

  var mark: (Glyph, StyleRole)? { nil }

  static func layout(width: Int) -> TableLayout {
    var columns = [
      TableColumn(SafeText(VerifikasiText.name), .flexible(minimum: 12, maximum: 40)),
      TableColumn(SafeText(VerifikasiText.age), .fixed(4), alignment: .right),
      TableColumn(SafeText(VerifikasiText.type), .flexible(minimum: 12, maximum: 40)),
      TableColumn(SafeText(VerifikasiText.from), .fixed(11)),
    ]
    if width >= 70 {
      columns.append(TableColumn(SafeText(VerifikasiText.by), .fixed(12)))
    }
    return TableLayout(columns, width: width, gap: 1)
  }
}
