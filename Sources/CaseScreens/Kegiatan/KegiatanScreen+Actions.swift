import CaseDomain
import TerminalUI

extension KegiatanScreen {
  var actions: [Action<Message>] {
    let recording: ActionAvailability =
      context.actor.may(.recordCases) ? .enabled : .disabled(reason: KegiatanText.mayNotRecord)
    return [
      Action(
        "kegiatan.buka", group: KegiatanText.group, title: KegiatanText.open, hint: "rincian",
        keys: [.enter],
        availability: list.currentRow == nil
          ? .disabled(reason: KegiatanText.nothingHere) : .enabled,
        message: .openPressed),
      Action(
        "kegiatan.baru", group: KegiatanText.group, title: KegiatanText.new, short: "Baru",
        hint: "kegiatan", keys: [.character("n"), .function(7)], availability: recording,
        message: .formPressed("kegiatan")),
      Action(
        "kegiatan.rapat", group: KegiatanText.group, title: KegiatanText.meeting, hint: "rapat",
        keys: [.character("m")], availability: recording, synonyms: ["notulen", "camat"],
        message: .formPressed("rapat")),
      Action(
        "kegiatan.dokumen", group: KegiatanText.group, title: KegiatanText.document,
        hint: "dokumen", keys: [.character("d")], synonyms: ["cetak"],
        message: .documentPressed),
      Action(
        "kegiatan.sebelum", group: KegiatanText.group, title: KegiatanText.monthBefore,
        hint: "bulan lain", keys: [.left, .character("h")], message: .monthsPassed(-1)),
      Action(
        "kegiatan.sesudah", group: KegiatanText.group, title: KegiatanText.monthAfter,
        keys: [.right, .character("l")],
        availability: monthsAgo > 0
          ? .enabled : .disabled(reason: KegiatanText.noLaterMonth),
        message: .monthsPassed(1)),
      Action(
        "kegiatan.muat", group: KegiatanText.group, title: KegiatanText.reload, short: "Muat",
        keys: [.function(5), .character("R")], message: .reloadPressed),
    ] + MoveActions.all(in: KegiatanText.group) { .moved($0) }
  }

  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    let text = body.part(fromColumn: 3)
    let layout = ListedActivity.layout(width: text.columns - 1)
    layout.drawHead(on: &surface, in: text, theme: theme)
    surface.rule(body.part(fromRow: 1), theme: theme)
    let totalRows = Self.totalRows(in: body.rows)
    let rows = body.part(
      fromRow: Self.headRows, rows: max(0, body.rows - Self.headRows - totalRows))
    ListNotice(
      failure: asking.failure, isLoading: month == nil, isEmpty: list.isEmpty,
      loading: KegiatanText.loading, empty: KegiatanText.empty
    ).draw(on: &surface, in: rows, theme: theme)
    list.draw(on: &surface, in: rows, theme: theme) { surface, row, line in
      layout.draw(row.cells, on: &surface, in: line.rect, theme: theme, style: line.style)
      surface.write(
        row.cells[1], in: layout.cell(1, in: line.rect), theme: theme, style: line.accent)
    }
    if let month, totalRows > 0 {
      drawTotals(
        month, in: body.part(fromRow: body.rows - totalRows), on: &surface, theme: theme)
    }
  }

  /// The six tasks in two columns with their counts, the pillars under them.
  private func drawTotals(
    _ month: ActivityMonth, in rect: Rect, on surface: inout Surface, theme: Theme
  ) {
    surface.rule(rect.firstRow, theme: theme)
    let width = (rect.columns - 3) / 2
    for (index, task) in ActivityTask.allCases.enumerated() {
      let row = rect.row + 1 + index % 3
      let column = rect.column + 3 + index / 3 * width
      surface.write(
        SafeText(KegiatanText.task(task)), column: column, row: row, style: theme[.fieldLabel],
        limit: width - 6, cut: theme[.cut])
      surface.write(
        SafeText(IndonesianNumber.grouped(month.count(of: task))), endingAt: column + width - 3,
        columns: 4, row: row, style: theme[.title], cut: theme[.cut])
    }
    surface.write(
      SafeText(KegiatanText.pillars(month)), column: rect.column + 3, row: rect.row + 4,
      style: theme[.dim], limit: rect.columns - 3, cut: theme[.cut])
  }
}

/// An activity of the list, put into words once.
struct ListedActivity: Identifiable, Equatable, Sendable {
  let activity: Activity
  let cells: [SafeText]

  var id: Int64 { activity.id }

  init(_ activity: Activity) {
    self.activity = activity
    let kind = activity.kind == .kegiatan ? "" : activity.kind.label + ": "
    cells = [
      IndonesianDate.withoutYear(activity.day), kind + activity.title,
      KegiatanText.task(activity.task), activity.pillar?.rawValue ?? KegiatanText.noPillar,
      activity.worker,
    ].map { SafeText($0) }
  }

  static func layout(width: Int) -> TableLayout {
    var columns = [
      TableColumn(SafeText(KegiatanText.dayHead), .fixed(7)),
      TableColumn(SafeText(KegiatanText.titleHead), .flexible(minimum: 18, maximum: 60)),
      TableColumn(SafeText(KegiatanText.taskHead), .fixed(24)),
    ]
    if width >= Self.comfortable {
      columns.append(TableColumn(SafeText(KegiatanText.pillarHead), .fixed(5)))
    }
    if width >= Self.wide {
      columns.append(TableColumn(SafeText(KegiatanText.workerHead), .fixed(14)))
    }
    return TableLayout(columns, width: width, gap: 1)
  }

  private static let comfortable = 60
  private static let wide = 96
}
