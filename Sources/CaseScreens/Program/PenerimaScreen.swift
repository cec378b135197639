import CaseDomain
import TerminalUI

/// The beneficiary list of a round, desa by desa or all of it.
struct PenerimaScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case openPressed
    /// To the next place with beneficiaries, or the one before.
    case placeStepped(by: Int)
    /// Between one place and all.
    case wholePressed
    case addPressed
    case changePressed
    case reloadPressed
  }

  var context: ScreenContext
  var tickets: TicketSequence
  let round: Int64
  /// The place whose beneficiaries are shown; nil for all.
  var place: WilayahCode?
  private(set) var asking = ListAsking()
  var found: BeneficiaryList?
  var rows: [ListedBeneficiary] = []
  var list = VirtualList<ListedBeneficiary>()

  init(round: Int64, place: WilayahCode?, context: ScreenContext, tickets: TicketSequence) {
    self.round = round
    self.place = place
    self.context = context
    self.tickets = tickets
  }

  var crumbs: [SafeText] {
    let round = found.map { SafeText("\($0.round.programme) \($0.round.name)") }
    return [SafeText(ProgramText.title), round ?? SafeText(ProgramText.board)]
      + [SafeText(PenerimaText.title)]
  }

  var status: SafeText {
    list.currentRow.map { SafeText(PenerimaText.detail($0.beneficiary)) } ?? ""
  }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(let event): return take(event)
    case .moved(let move):
      list.move(move)
      list.fill(with: rows)
    case .openPressed: return open()
    case .placeStepped(let step): return goToPlace(by: step)
    case .wholePressed: return show(place == nil ? list.currentRow?.beneficiary.area : nil)
    case .addPressed: return [.open(.isian(newBeneficiary))]
    case .changePressed:
      guard let row = list.currentRow else { return [.bell] }
      return [.open(.isian(FormRequest(BeneficiaryForm.id, about: .row("penerima", row.id))))]
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
    case .content(.programme(.beneficiaries(let found))):
      self.found = found
      rows = found.rows.map(ListedBeneficiary.init)
      list.refresh()
      list.fill(with: rows)
      return []
    case .content: return []
    case .effects(let effects): return effects
    }
  }

  private mutating func ask() -> [ScreenEffect] {
    asking.ask(.programme(.beneficiaries(round: round, place)), &tickets)
  }

  private mutating func show(_ place: WilayahCode?) -> [ScreenEffect] {
    self.place = place
    list.restart()
    return ask()
  }

  private mutating func goToPlace(by step: Int) -> [ScreenEffect] {
    guard let places = found?.places.map(\.area), !places.isEmpty else { return [.bell] }
    let target =
      if let place {
        step > 0 ? places.first { $0 > place } : places.last { $0 < place }
      } else {
        step > 0 ? places.first : places.last
      }
    return target.map { show($0) } ?? [.bell]
  }

  private func open() -> [ScreenEffect] {
    guard let row = list.currentRow else { return [.bell] }
    guard let client = row.beneficiary.client else {
      return [.toast(Toast(.info, PenerimaText.notRegistered))]
    }
    return [.open(.berkas(client))]
  }

  private var newBeneficiary: FormRequest {
    let desa = place.flatMap { $0.level == .desa ? $0.dotted : nil }
    return FormRequest(
      BeneficiaryForm.id, about: .row("putaran", round),
      prefilled: desa.map { FormValues([BeneficiaryForm.desa: $0]) } ?? FormValues())
  }

  /// Where and how many, the table's head and its rule.
  static let headRows = 4
}

/// A beneficiary of the list, put into words once.
struct ListedBeneficiary: WordedRow {
  let beneficiary: Beneficiary
  let cells: [SafeText]

  var id: Int64 { beneficiary.id }

  init(_ beneficiary: Beneficiary) {
    self.beneficiary = beneficiary
    cells = [
      beneficiary.name, beneficiary.nik.isEmpty ? "–" : beneficiary.nik,
      Wilayah.title(of: beneficiary.area), PenerimaText.received(beneficiary),
      PenerimaText.registered(beneficiary),
    ].map { SafeText($0) }
  }

  static let namingColumn = 0

  static func layout(width: Int) -> TableLayout {
    let widths: [TableColumn.Width] = [
      .flexible(minimum: 14, maximum: 34), .fixed(16), .flexible(minimum: 10, maximum: 28),
      .fixed(6), .fixed(8),
    ]
    return TableLayout(
      zip(PenerimaText.columns, widths).map { TableColumn(SafeText($0.0), $0.1) }, width: width,
      gap: 1)
  }
}
