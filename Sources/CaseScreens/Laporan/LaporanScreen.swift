import CaseDomain
import TerminalUI

/// Which reports of duty came, late or in time, and which are missing.
///
/// A province shows its kabupaten/kota, these their kecamatan, by months; a kecamatan its months,
/// or its daily reports.
struct LaporanScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case monthPassed(Int)
    case openPressed
    case writePressed
    case dailyPressed
    case kindPressed
    case deadlinePressed
    case reloadPressed
  }

  var context: ScreenContext
  let area: WilayahCode
  var tickets: TicketSequence
  var asked: Ticket?
  private(set) var board: DutyReportBoard?
  private(set) var daily: [DutyReport]?
  private(set) var failure: StorageError?
  /// Whether a kecamatan's daily reports are shown.
  private(set) var isDaily = false
  /// The month that Enter opens, by its place in ``months``.
  private(set) var chosen: Int
  var list = VirtualList<ListedReports>()
  private var rows: [ListedReports] = []

  init(of area: WilayahCode, context: ScreenContext, tickets: TicketSequence) {
    self.area = area
    self.context = context
    self.tickets = tickets
    chosen = Self.gridMonths - 1
  }

  static let gridMonths = 6
  static let headRows = 2
  /// The daily reports of so many days are shown.
  private static let dailyDays = 62

  var isKecamatan: Bool { area.level == .kecamatan }

  /// The earliest first; a kecamatan has its present month too.
  var months: [MonthOfYear] {
    isKecamatan
      ? MonthOfYear.months(
        MonthlyReportForm.monthsBack + 1, to: MonthOfYear.lastOver(on: context.today).adding(1))
      : MonthOfYear.months(Self.gridMonths, to: .lastOver(on: context.today))
  }

  var month: MonthOfYear { months[min(chosen, months.count - 1)] }

  var crumbs: [SafeText] { [SafeText(LaporanText.title)] + PlaceText.crumbs(to: area) }

  var status: SafeText {
    if isDaily { return SafeText(daily.map { LaporanText.status(daily: $0) } ?? "") }
    guard let board else { return "" }
    return SafeText(
      isKecamatan ? LaporanText.status(months: board) : LaporanText.status(board, month))
  }

  var isWaiting: Bool { asked != nil }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.appeared), .reloadPressed: return ask()
    case .event(.answered(asked, .success(.tksk(let answer)))): take(answer)
    case .event(.answered(asked, .failure(let error))):
      asked = nil
      if error != .interrupted { failure = error }
    case .event(.resized(let size)):
      list.setHeight(size.rows - Self.headRows)
      list.fill(with: rows)
    case .event: break
    case .moved(let move):
      list.move(move)
      list.fill(with: rows)
    case .monthPassed(let months):
      chosen = max(0, min(Self.gridMonths - 1, chosen + months))
    case .openPressed: return open()
    case .writePressed: return [.open(.isian(writing))]
    case .dailyPressed: return [.open(.isian(FormRequest(DailyReportForm.id)))]
    case .kindPressed:
      isDaily.toggle()
      list.restart()
      return ask()
    case .deadlinePressed: return [.open(.isian(FormRequest(ReportDeadlineForm.id)))]
    }
    return []
  }

  private mutating func ask() -> [ScreenEffect] {
    let ticket = tickets.next()
    asked = ticket
    let days = context.today.adding(days: -Self.dailyDays)...context.today
    let question: TKSKQuestion =
      isDaily ? .dailyReports(of: area, days) : .reportBoard(of: area, months)
    return [.ask(.tksk(question), ticket, lane: .interactive)]
  }

  private mutating func take(_ answer: TKSKAnswer) {
    asked = nil
    failure = nil
    switch answer {
    case .reportBoard(let board):
      self.board = board
      rows = ListedReports.rows(of: board)
    case .dailyReports(let reports):
      daily = reports
      rows = reports.reversed().map { ListedReports($0, on: context.today) }
    case .report, .board, .history, .preview: return
    }
    list.refresh()
    list.fill(with: rows)
  }

  /// The form of a month's report: the one under the cursor in a kecamatan.
  private var writing: FormRequest {
    guard isKecamatan, case .month(let month) = list.currentRow?.id else {
      return FormRequest(MonthlyReportForm.id)
    }
    if let report = list.currentRow?.report {
      return FormRequest(MonthlyReportForm.id, about: .row("laporan-tugas", report))
    }
    return .monthlyReport(of: area, month)
  }

  private func open() -> [ScreenEffect] {
    switch list.currentRow?.id {
    case .area(let code) where code.level == .kecamatan:
      [.open(.isiLaporan(.period(.bulanan, code, month.firstDay)))]
    case .area(let code): [.open(.laporan(code))]
    case .month(let month): [.open(.isiLaporan(.period(.bulanan, area, month.firstDay)))]
    case .report(let id): [.open(.isiLaporan(.report(id)))]
    case nil: []
    }
  }
}

extension FormRequest {
  /// The form that begins the report of a kecamatan and month.
  static func monthlyReport(of area: WilayahCode, _ month: MonthOfYear) -> FormRequest {
    FormRequest(
      MonthlyReportForm.id,
      prefilled: FormValues([
        MonthlyReportForm.kecamatan: area.dotted, MonthlyReportForm.month: month.iso,
      ]))
  }
}
