import CaseDomain
import TerminalUI

extension VerifikasiScreen {
  var actions: [Action<Message>] {
    [
      Action(
        "verifikasi.buka", group: VerifikasiText.group,
        title: opened == nil ? VerifikasiText.openLine : VerifikasiText.openFile,
        hint: opened == nil ? "daftar entri" : "berkas",
        keys: [.enter, .right, .character("l")], availability: hasRow, message: .openPressed),
      Action(
        "verifikasi.ajukan", group: VerifikasiText.group, title: VerifikasiText.propose,
        hint: "ajukan", keys: [.character("a")], availability: mayPropose,
        message: .proposePressed),
      Action(
        "verifikasi.putuskan", group: VerifikasiText.group, title: VerifikasiText.decide,
        hint: "putuskan", keys: [.character("p")], availability: mayDecide,
        message: .decidePressed),
      Action(
        "verifikasi.muat", group: VerifikasiText.group, title: VerifikasiText.reload,
        short: "Muat", keys: [.function(5), .character("R")], message: .reloadPressed),
    ] + MoveActions.all(in: VerifikasiText.group) { .moved($0) }
  }

  private var state: EntryState? { (opened?.line ?? list.currentRow?.line)?.state }

  private var hasRow: ActionAvailability {
    let isEmpty = opened.map { $0.list.currentRow == nil } ?? (list.currentRow == nil)
    return isEmpty ? .disabled(reason: VerifikasiText.nothingHere) : .enabled
  }

  private var mayPropose: ActionAvailability {
    guard context.actor.may(.recordCases) else {
      return .disabled(reason: VerifikasiText.mayNotPropose)
    }
    return state?.next.contains(.diajukan) == true
      ? .enabled : .disabled(reason: VerifikasiText.nothingToPropose)
  }

  private var mayDecide: ActionAvailability {
    guard context.actor.may(.verifyEntries) else {
      return .disabled(reason: VerifikasiText.mayNotDecide)
    }
    return state == .diajukan || state == .terverifikasi
      ? .enabled : .disabled(reason: VerifikasiText.nothingToDecide)
  }

  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    let text = body.part(fromColumn: 3)
    let rows = body.part(fromRow: Self.headRows)
    let layout =
      opened == nil
      ? ListedLine.layout(width: text.columns - 1) : ListedEntry.layout(width: text.columns - 1)
    layout.drawHead(on: &surface, in: text, theme: theme)
    surface.rule(body.part(fromRow: 1), theme: theme)
    if let failure {
      let lines = [StorageErrorText.sentence(for: failure), VerifikasiText.retry]
      surface.notice(lines, in: rows, role: .danger, theme: theme)
    } else if let opened {
      if opened.entries?.isEmpty == true {
        surface.notice([VerifikasiText.noEntries], in: rows, role: .ui, theme: theme)
      }
      draw(opened.list, layout, accent: 0, in: rows, on: &surface, theme: theme)
    } else {
      if lines?.isEmpty == true {
        surface.notice(VerifikasiText.empty, in: rows, role: .ui, theme: theme)
      }
      draw(list, layout, accent: 0, in: rows, on: &surface, theme: theme)
    }
  }

  private func draw<Row: VerifikasiRow>(
    _ list: VirtualList<Row>, _ layout: TableLayout, accent: Int, in rows: Rect,
    on surface: inout Surface, theme: Theme
  ) {
    list.draw(on: &surface, in: rows, theme: theme) { surface, row, line in
      layout.draw(row.cells, on: &surface, in: line.rect, theme: theme, style: line.style)
      surface.write(
        row.cells[accent], in: layout.cell(accent, in: line.rect), theme: theme,
        style: line.accent)
    }
  }
}

/// A row of one of the two lists, put into words once.
protocol VerifikasiRow: Identifiable, Equatable, Sendable {
  var cells: [SafeText] { get }
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
      VerifikasiText.state(line.state), IndonesianNumber.grouped(line.entries),
      line.minuteNumber.isEmpty ? "–" : line.minuteNumber,
      line.lastStep.map { IndonesianDate.short($0.at.clock(in: zone).day) } ?? "–",
      line.lastStep?.account ?? "–",
    ].map { SafeText($0) }
  }

  static func layout(width: Int) -> TableLayout {
    var columns = [
      TableColumn(SafeText(VerifikasiText.desa), .flexible(minimum: 12, maximum: 30)),
      TableColumn(SafeText(VerifikasiText.year), .fixed(5)),
      TableColumn(SafeText(VerifikasiText.stateHead), .fixed(15)),
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
