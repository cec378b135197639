import CaseDomain
import TerminalUI

/// The board of one selection: candidates by rank, with the mean of each criterion and the total.
struct PapanSeleksiScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    /// A form about the candidate under the cursor.
    case candidateFormPressed(FormID)
    /// A form about the selection.
    case formPressed(FormID)
    case documentPressed
    case championsPressed
    case reloadPressed
  }

  let selection: Int64
  var context: ScreenContext
  var tickets: TicketSequence
  private(set) var asking = ListAsking()
  private(set) var sheet: SelectionSheet?
  var list = VirtualList<ListedCandidate>()

  init(selection: Int64, context: ScreenContext, tickets: TicketSequence) {
    self.selection = selection
    self.context = context
    self.tickets = tickets
  }

  var crumbs: [SafeText] {
    [SafeText(SeleksiText.title)]
      + (sheet.map { [SafeText($0.edition.name), SafeText($0.edition.kind)] } ?? [])
  }

  var status: SafeText { sheet.map { SafeText(PapanSeleksiText.status($0)) } ?? "" }
  var isWaiting: Bool { asking.isWaiting }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.appeared), .reloadPressed: return load()
    case .event(.answered(let ticket, let answer)): return take(answer, ticket)
    case .event(.resized(let size)):
      list.setHeight(size.rows - Self.headRows)
      fill()
    case .event: break
    case .moved(let move):
      list.move(move)
      fill()
    case .candidateFormPressed(let form):
      guard let row = list.currentRow else { return [] }
      return [.open(.isian(FormRequest(form, about: .row("calon", row.id))))]
    case .formPressed(let form):
      return [.open(.isian(FormRequest(form, about: .row("seleksi", selection))))]
    case .documentPressed: return preview(.minutes(selection))
    case .championsPressed: return preview(.champions(selection))
    }
    return []
  }

  private mutating func preview(_ question: SelectionQuestion) -> [ScreenEffect] {
    asking.preview(.bimtek(.selection(question)), &tickets)
  }

  static let headRows = 3

  private mutating func load() -> [ScreenEffect] {
    asking.ask(.bimtek(.selection(.sheet(selection))), &tickets)
  }

  private mutating func take(
    _ answer: Result<Answer, StorageError>, _ ticket: Ticket
  ) -> [ScreenEffect] {
    switch asking.take(answer, ticket) {
    case .content(.bimtek(.selection(.sheet(let sheet)))):
      self.sheet = sheet
      list.refresh()
      fill()
      showFirstRanks()
      return []
    case .content: return []
    case .effects(let effects): return effects
    }
  }

  /// Scores move candidates: the first ranks are shown as long as the cursor's own is with them.
  private mutating func showFirstRanks() {
    let place = list.cursor
    guard place < list.height, list.top > 0 else { return }
    list.move(.first)
    for _ in 0..<place { list.move(.down) }
    fill()
  }

  private mutating func fill() {
    guard let sheet else { return }
    list.fill(with: SelectionRanking(of: sheet).lines.map(ListedCandidate.init))
  }

  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    let text = body.part(fromColumn: 3)
    if let sheet {
      surface.write(
        SafeText(PapanSeleksiText.rubric(sheet)), in: text.part(fromRow: 0, rows: 1), theme: theme,
        style: theme[.dim])
    }
    let table = CandidateTable(criteria: sheet?.criteria ?? [], width: text.columns - 1)
    table.layout.drawHead(on: &surface, in: text.part(fromRow: 1), theme: theme)
    surface.rule(body.part(fromRow: 2), theme: theme)
    let rows = body.part(fromRow: Self.headRows)
    ListNotice(
      failure: asking.failure, isLoading: sheet == nil, isEmpty: list.isEmpty,
      loading: PapanSeleksiText.loading, empty: PapanSeleksiText.empty
    ).draw(on: &surface, in: rows, theme: theme)
    list.draw(on: &surface, in: rows, theme: theme) { surface, row, line in
      table.layout.draw(
        table.cells(row), on: &surface, in: line.rect, theme: theme, style: line.style)
      surface.write(
        row.name, in: table.layout.cell(2, in: line.rect), theme: theme, style: line.accent)
    }
  }
}

extension PapanSeleksiScreen {
  var actions: [Action<Message>] {
    [
      action(
        "nilai", PapanSeleksiText.score, hint: "nilai", keys: [.enter, .character("v")],
        availability: scoring, message: .candidateFormPressed(CandidateForms.scores)),
      action(
        "calon", PapanSeleksiText.candidate, short: "Baru", hint: "calon",
        keys: [.character("n"), .function(7)], availability: managing,
        message: .formPressed(CandidateForms.candidate)),
      action(
        "ubah", PapanSeleksiText.change, short: "Ubah", keys: [.character("u"), .function(4)],
        availability: atRow, message: .candidateFormPressed(CandidateForms.change)),
      action(
        "keluar", PapanSeleksiText.remove, keys: [.character("x")],
        availability: atRow, message: .candidateFormPressed(CandidateForms.remove)),
      action(
        "juri", PapanSeleksiText.jury, hint: "juri", keys: [.character("i")],
        availability: managing, message: .formPressed(JuryForm.id)),
      action(
        "bobot", PapanSeleksiText.rubric, hint: "bobot", keys: [.character("b")],
        availability: managing, message: .formPressed(RubricForm.id)),
      action(
        "sah", PapanSeleksiText.sign, hint: "tanda tangan", keys: [.character("s")],
        availability: signing, message: .formPressed(MinutesForm.id)),
      action(
        "naskah", PapanSeleksiText.document, hint: "berita acara", keys: [.character("d")],
        availability: .enabled, message: .documentPressed),
      action(
        "juara", PapanSeleksiText.champions, hint: "juara umum", keys: [.character("J")],
        availability: .enabled, message: .championsPressed),
      action(
        "muat", PapanSeleksiText.reload, short: "Muat", keys: [.function(5), .character("R")],
        availability: .enabled, message: .reloadPressed),
    ] + MoveActions.all(in: PapanSeleksiText.group) { .moved($0) }
  }

  private var managing: ActionAvailability {
    guard context.actor.may(.manageBimtek) else {
      return .disabled(reason: SeleksiText.mayNotManage)
    }
    return sheet?.edition.isSigned == true
      ? .disabled(reason: PapanSeleksiText.locked) : .enabled
  }

  private var atRow: ActionAvailability {
    managing == .enabled && list.currentRow == nil
      ? .disabled(reason: PapanSeleksiText.nothingHere) : managing
  }

  private var scoring: ActionAvailability {
    guard atRow == .enabled, let sheet else { return atRow }
    return sheet.criteria.isEmpty || sheet.judges.isEmpty
      ? .disabled(reason: PapanSeleksiText.nothingToScore) : .enabled
  }

  private var signing: ActionAvailability {
    guard managing == .enabled, let reason = sheet.flatMap(PapanSeleksiText.unready) else {
      return managing
    }
    return .disabled(reason: PapanSeleksiText.mayNotSign(reason))
  }

  private func action(
    _ id: String, _ title: String, short: String = "", hint: String = "", keys: [Key],
    availability: ActionAvailability, message: Message
  ) -> Action<Message> {
    Action(
      "papan-seleksi." + id, group: PapanSeleksiText.group, title: title, short: short, hint: hint,
      keys: keys, availability: availability, message: message)
  }
}
