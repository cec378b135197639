import CaseDomain
import TerminalUI

extension PengaduanScreen {
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    surface.write(
      SafeText(PengaduanText.head(state, count: rows?.count ?? 0, on: context.today)),
      column: body.column + 1, row: body.row, style: theme[.dim], limit: body.columns - 2,
      cut: theme[.cut])
    list.drawTable(
      in: body.part(fromRow: 1), on: &surface, theme: theme,
      missing: .of(
        failure, isLoaded: rows != nil, loading: PengaduanText.loading,
        empty: PengaduanText.empty), isFocused: !hasDialog)
    gate.dialog?.draw(on: &surface, theme: theme)
  }

  var actions: [Action<Message>] {
    let mayRecord = ProgramActions.availability(
      .recordCases, of: context.actor, reason: ProgramText.mayNotRecord)
    return [
      action(
        "teruskan", PengaduanText.forward, hint: "teruskan", keys: [.enter, .character("t")],
        availability: mayRecord, message: .forwardPressed),
      action(
        "selesaikan", PengaduanText.resolve, hint: "selesaikan", keys: [.character("s")],
        availability: mayRecord, message: .resolvePressed),
      action(
        "terima", PengaduanText.receive, hint: "baru", keys: [.character("n")],
        availability: mayRecord, message: .receivePressed),
      action(
        "saring", PengaduanText.filter, hint: "saring", keys: [.character("f")],
        message: .filterPressed),
      action(
        "muat", PengaduanText.reload, short: "Muat", keys: [.function(5), .character("R")],
        message: .reloadPressed),
    ] + MoveActions.all(in: PengaduanText.group) { .moved($0) }
  }

  private func action(
    _ id: String, _ title: String, short: String = "", hint: String = "", keys: [Key],
    availability: ActionAvailability = .enabled, message: Message
  ) -> Action<Message> {
    Action(
      "pengaduan." + id, group: PengaduanText.group, title: title, short: short, hint: hint,
      keys: keys, availability: availability, message: message)
  }
}

/// A complaint of the list, put into words once.
struct ListedComplaint: WordedRow {
  let complaint: Complaint
  let cells: [SafeText]

  var id: Int64 { complaint.id }

  init(_ complaint: Complaint, on today: Day) {
    self.complaint = complaint
    cells = [
      complaint.number, IndonesianDate.short(complaint.day), "\(complaint.age(on: today)) hr",
      complaint.programme.isEmpty ? "–" : complaint.programme, Wilayah.title(of: complaint.area),
      complaint.state.rawValue, complaint.matter,
    ].map { SafeText($0) }
  }

  static let namingColumn = 0

  static func layout(width: Int) -> TableLayout {
    let widths: [TableColumn.Width] = [
      .fixed(11), .fixed(11), .fixed(7), .fixed(10), .flexible(minimum: 10, maximum: 22),
      .fixed(10), .flexible(minimum: 0),
    ]
    let columns = zip(PengaduanText.columns, widths).enumerated().map { index, column in
      TableColumn(SafeText(column.0), column.1, alignment: index == 2 ? .right : .left)
    }
    return TableLayout(columns, width: width, gap: 1)
  }
}
