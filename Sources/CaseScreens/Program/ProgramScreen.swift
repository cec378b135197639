import CaseDomain
import TerminalUI

/// The programmes in force and the rounds of every programme, the latest first.
struct ProgramScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case openPressed
    case formPressed(FormID)
    case endPressed
    case complaintsPressed
    case dutiesPressed
    case reloadPressed
  }

  var context: ScreenContext
  var tickets: TicketSequence
  private(set) var asking = ListAsking()
  var overview: ProgrammeOverview?
  var rows: [ListedRound] = []
  var list = VirtualList<ListedRound>()

  init(context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
  }

  var crumbs: [SafeText] { [SafeText(ProgramText.title)] }

  var status: SafeText {
    guard let round = list.currentRow?.round,
      let programme = overview?.programmes.first(where: { $0.code == round.programme })
    else { return "" }
    return SafeText(ProgramText.basis(programme))
  }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(let event): return take(event)
    case .moved(let move):
      list.move(move)
      list.fill(with: rows)
    case .openPressed: return list.currentRow.map { [.open(.putaran($0.id))] } ?? []
    case .formPressed(let form): return [.open(.isian(FormRequest(form)))]
    case .endPressed:
      let programme = list.currentRow?.round.programme ?? ""
      let request = FormRequest(
        ProgrammeEndForm.id, prefilled: FormValues([ProgrammeEndForm.programme: programme]))
      return [.open(.isian(request))]
    case .complaintsPressed: return [.open(.pengaduan)]
    case .dutiesPressed: return [.open(.batasTugas)]
    case .reloadPressed: return ask()
    }
    return []
  }

  private mutating func take(_ event: ScreenEvent) -> [ScreenEffect] {
    switch event {
    case .appeared: return ask()
    case .answered(let ticket, let result): return take(result, ticket)
    case .tick: break
    case .resized(let size):
      list.setHeight(size.rows - Self.headRows)
      list.fill(with: rows)
    }
    return []
  }

  private mutating func take(
    _ result: Result<Answer, StorageError>, _ ticket: Ticket
  ) -> [ScreenEffect] {
    switch asking.take(result, ticket) {
    case .content(.programme(.overview(let overview))):
      self.overview = overview
      rows = overview.rounds.map(ListedRound.init)
      list.refresh()
      list.fill(with: rows)
      return []
    case .content: return []
    case .effects(let effects): return effects
    }
  }

  private mutating func ask() -> [ScreenEffect] {
    asking.ask(.programme(.overview), &tickets)
  }

  /// Programmes in force, waiting complaints, a blank, the table's head and its rule.
  static let headRows = 5

  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    guard let overview else {
      let lines = asking.failure.map {
        [StorageErrorText.sentence(for: $0), StorageErrorText.retry]
      }
      surface.notice(
        lines ?? [ProgramText.loading], in: body.part(fromRow: Self.headRows),
        role: asking.failure == nil ? .dim : .danger, theme: theme)
      return
    }
    drawHead(overview, in: body, on: &surface, theme: theme)
    list.drawTable(
      in: body.part(fromRow: 3), on: &surface, theme: theme, missing: .empty(ProgramText.noRounds))
  }

  private func drawHead(
    _ overview: ProgrammeOverview, in body: Rect, on surface: inout Surface, theme: Theme
  ) {
    let inForce = overview.programmes.filter { $0.isInForce(on: context.today) }
    let waiting = overview.waitingComplaints
    let lines: [(String, StyleRole)] = [
      (ProgramText.inForce(inForce, on: context.today), .ui),
      (ProgramText.waiting(waiting), waiting == 0 ? .dim : .warning),
    ]
    for (row, line) in lines.enumerated() where row < body.rows {
      surface.write(
        SafeText(line.0), column: body.column + 1, row: body.row + row, style: theme[line.1],
        limit: body.columns - 2, cut: theme[.cut])
    }
  }
}

/// A round of the list, put into words once.
struct ListedRound: WordedRow {
  let round: ProgrammeRound
  let cells: [SafeText]

  var id: Int64 { round.id }

  init(_ round: ProgrammeRound) {
    self.round = round
    cells = [
      round.programme, round.name, Wilayah.title(of: round.area),
      IndonesianDate.range(round.from, round.to), IndonesianNumber.grouped(round.counts.visits),
      IndonesianNumber.grouped(round.counts.beneficiaries),
      IndonesianNumber.grouped(round.counts.replacements),
    ].map { SafeText($0) }
  }

  static let namingColumn = 1

  /// The columns that fit; dates stay, counts go first in a narrow window.
  static func layout(width: Int) -> TableLayout {
    let widths: [TableColumn.Width] = [
      .fixed(13), .flexible(minimum: 10, maximum: 30), .flexible(minimum: 14, maximum: 26),
      .fixed(17), .fixed(4), .fixed(6), .fixed(5),
    ]
    let shown = width >= 74 ? 7 : 4
    return TableLayout(
      zip(ProgramText.roundColumns, widths).prefix(shown).enumerated().map { index, column in
        TableColumn(SafeText(column.0), column.1, alignment: index > 3 ? .right : .left)
      }, width: width, gap: 1)
  }
}
