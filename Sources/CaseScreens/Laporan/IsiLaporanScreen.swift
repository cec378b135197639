import CaseDomain
import TerminalUI

/// One report of duty: how far it has come, and what it says on paper.
struct IsiLaporanScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case editPressed
    case handInPressed
    case reviewPressed
    case documentPressed
    case reloadPressed
  }

  /// A line of the page with its look.
  struct Line: Equatable, Sendable {
    let text: SafeText
    let role: StyleRole
  }

  var context: ScreenContext
  let address: ReportAddress
  var tickets: TicketSequence
  var asked: Ticket?
  private(set) var page: DutyReportPage?
  private(set) var preview: Preview?
  private(set) var failure: StorageError?
  private(set) var lines: [Line] = []
  private(set) var scroll = LineScroll()

  init(_ address: ReportAddress, context: ScreenContext, tickets: TicketSequence) {
    self.address = address
    self.context = context
    self.tickets = tickets
  }

  static let headRows = 2

  var crumbs: [SafeText] { [SafeText(LaporanText.title)] + (page.map { [Self.crumb($0)] } ?? []) }

  private static func crumb(_ page: DutyReportPage) -> SafeText {
    SafeText(page.kind.period(of: page.day))
  }

  var status: SafeText {
    guard !lines.isEmpty else { return "" }
    return SafeText(
      LaporanText.status(scroll.top + 1, scroll.end(of: lines.count), of: lines.count))
  }

  var isWaiting: Bool { asked != nil }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.appeared), .reloadPressed:
      let ticket = tickets.next()
      asked = ticket
      return [.ask(.tksk(.report(address)), ticket, lane: .interactive)]
    case .event(.answered(asked, .success(.tksk(.report(let page, let preview))))):
      take(page, preview)
    case .event(.answered(asked, .failure(let error))):
      asked = nil
      if error != .interrupted { failure = error }
    case .event(.resized(let size)):
      scroll.setHeight(size.rows - Self.headRows, of: lines.count)
    case .event: break
    case .moved(let move): scroll.move(move, of: lines.count)
    case .editPressed: return page.map { [.open(.isian(Self.writing($0)))] } ?? []
    case .handInPressed: return form(HandInForm.id)
    case .reviewPressed: return form(ReviewForm.id)
    case .documentPressed: return preview.map { [.open(.pratinjau($0))] } ?? []
    }
    return []
  }

  private mutating func take(_ page: DutyReportPage, _ preview: Preview) {
    asked = nil
    failure = nil
    self.page = page
    self.preview = preview
    lines = Self.lines(of: page, preview)
    scroll.keep(in: lines.count)
  }

  /// The history over the paper.
  private static func lines(of page: DutyReportPage, _ preview: Preview) -> [Line] {
    var lines = [Line(text: SafeText(LaporanText.history), role: .tableHead)]
    let steps = page.steps.isEmpty ? [LaporanText.noHistory] : page.steps.map(LaporanText.step)
    lines += steps.map { Line(text: SafeText("  " + $0), role: .ui) }
    if page.hasChanged { lines.append(Line(text: SafeText(LaporanText.changed), role: .warning)) }
    lines.append(Line(text: "", role: .ui))
    return lines + preview.pages.joined().map { Line(text: SafeText($0), role: .ui) }
  }

  private static func writing(_ page: DutyReportPage) -> FormRequest {
    let form = page.kind == .bulanan ? MonthlyReportForm.id : DailyReportForm.id
    if let report = page.report {
      return FormRequest(form, about: .row("laporan-tugas", report.id))
    }
    return .monthlyReport(of: page.area, MonthOfYear(of: page.day))
  }

  private func form(_ id: FormID) -> [ScreenEffect] {
    guard let report = page?.report else { return [] }
    return [.open(.isian(FormRequest(id, about: .row("laporan-tugas", report.id))))]
  }

  var actions: [Action<Message>] {
    [
      action(
        "ubah", LaporanText.edit, short: "Ubah", hint: "isi",
        keys: [.character("e"), .character("n"), .function(4)],
        availability: may([.edit, .create], LaporanText.notEditable), message: .editPressed),
      action(
        "kirim", LaporanText.handIn, short: "Kirim", hint: "kirim", keys: [.character("s")],
        availability: may([.handIn], LaporanText.notToHandIn), message: .handInPressed),
      action(
        "tinjau", LaporanText.review, short: "Tinjau", hint: "tinjau", keys: [.character("t")],
        availability: may([.approve], LaporanText.notToReview), message: .reviewPressed),
      action(
        "dokumen", LaporanText.document, short: "Tulis", hint: "dokumen",
        keys: [.character("x"), .function(2)],
        availability: preview == nil ? .disabled(reason: LaporanText.notLoaded) : .enabled,
        message: .documentPressed),
      action(
        "muat", LaporanText.reload, short: "Muat", keys: [.function(5), .character("R")],
        availability: .enabled, message: .reloadPressed),
    ] + MoveActions.all(in: LaporanText.pageGroup) { .moved($0) }
  }

  private func may(_ wanted: Set<DutyReportAction>, _ reason: String) -> ActionAvailability {
    guard let page else { return .disabled(reason: LaporanText.notLoaded) }
    return page.actions.isDisjoint(with: wanted) ? .disabled(reason: reason) : .enabled
  }

  private func action(
    _ id: String, _ title: String, short: String, hint: String = "", keys: [Key],
    availability: ActionAvailability, message: Message
  ) -> Action<Message> {
    Action(
      "isi-laporan." + id, group: LaporanText.pageGroup, title: title, short: short, hint: hint,
      keys: keys, availability: availability, message: message)
  }

  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    let rows = body.part(fromRow: Self.headRows)
    ListNotice(
      failure: failure, isLoading: page == nil, isEmpty: false,
      loading: LaporanText.loading, empty: []
    ).draw(on: &surface, in: rows, theme: theme)
    guard failure == nil, let page else { return }
    let mark = ListedReports.Mark(page.standing)
    surface[body.column + 1, body.row] = Cell(
      character: theme[mark.glyph], style: theme[mark.role])
    let end = surface.write(
      SafeText(LaporanText.state(page)), column: body.column + 3, row: body.row,
      style: theme[.title], limit: body.columns - 4, cut: theme[.cut])
    surface.write(
      PlaceText.title(page.area), column: end + 2, row: body.row, style: theme[.dim],
      limit: body.endColumn - end - 3, cut: theme[.cut])
    surface.rule(body.part(fromRow: 1), theme: theme)
    for (offset, line) in lines.dropFirst(scroll.top).prefix(rows.rows).enumerated() {
      surface.write(
        line.text, column: rows.column, row: rows.row + offset, style: theme[line.role],
        limit: rows.columns, cut: theme[.cut])
    }
    surface.cursor = Point(column: body.column, row: body.row)
  }
}
