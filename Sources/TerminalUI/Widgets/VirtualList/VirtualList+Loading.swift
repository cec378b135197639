/// The rows that a list wants next.
public struct ListAsk<Row: Equatable & Sendable>: Equatable, Sendable {
  /// The ordinal of the first row wanted.
  public let first: Int
  public let count: Int
  /// A loaded row nearest to `first`, for stepping from there by key.
  public let near: Anchor?

  public struct Anchor: Equatable, Sendable {
    public let ordinal: Int
    public let row: Row

    public init(ordinal: Int, row: Row) {
      self.ordinal = ordinal
      self.row = row
    }
  }

  public init(first: Int, count: Int, near: Anchor?) {
    self.first = first
    self.count = count
    self.near = near
  }

  var range: Range<Int> { first..<(first + count) }
}

extension VirtualList {
  /// The rows to fetch now, or nil when all that is needed is here or on its way.
  ///
  /// Asks for what is visible and for two pages in the direction of travel; within those a page
  /// must be missing before it asks again. A newer ask replaces the one before: drop its answer.
  public mutating func nextAsk() -> ListAsk<Row>? {
    guard let first = firstMissing(in: needed), let range = missing(in: wished) else {
      return nil
    }
    if let asked, asked.range.contains(first), asked.range.contains(last(of: needed)) {
      return nil
    }
    let ask = ListAsk(first: range.lowerBound, count: range.count, near: anchor(near: range))
    asked = ask
    return ask
  }

  /// Takes the answer to `ask`.
  ///
  /// Fewer rows than asked for mean that the list ends there. An answer to an ask that is no
  /// longer the newest is ignored.
  ///
  /// - Returns: Whether the answer was taken.
  @discardableResult
  public mutating func load(_ newRows: [Row], answering ask: ListAsk<Row>) -> Bool {
    guard ask == asked else { return false }
    asked = nil
    if mustReload { rows = [:] }
    isStale = false
    isProvisional = false
    for (index, row) in newRows.prefix(ask.count).enumerated() { rows[ask.first + index] = row }
    if newRows.count < ask.count { endsAfter(newRows.count, of: ask) }
    findCursor(in: newRows, from: ask.first)
    forgetFarRows()
    return true
  }

  /// Shows rows at once whose order is still being worked out, as the answer to `ask`.
  ///
  /// They stay until the answer to the next ask, which ``nextAsk()`` gives out anew, replaces them;
  /// they say nothing of the list's length.
  public mutating func loadProvisionally(_ newRows: [Row], answering ask: ListAsk<Row>) {
    guard ask == asked else { return }
    asked = nil
    isStale = false
    isProvisional = true
    rows = [:]
    for (index, row) in newRows.prefix(ask.count).enumerated() { rows[ask.first + index] = row }
  }

  /// Whether what is here must be asked for again.
  private var mustReload: Bool { isStale || isProvisional }

  /// Forgets the ask on its way, so that ``nextAsk()`` gives it out again: it failed.
  public mutating func askFailed() { asked = nil }

  /// What must be here: the visible rows and a page beyond them.
  private var needed: Range<Int> { around(pages: 1) }

  /// What is fetched when something is missing.
  private var wished: Range<Int> { around(pages: 2) }

  private func around(pages: Int) -> Range<Int> {
    let first = goesUp ? max(0, top - pages * height) : max(0, top)
    let end = goesUp ? top + height : top + (pages + 1) * height
    return first..<max(first, min(end, total.limit))
  }

  private func last(of range: Range<Int>) -> Int { max(range.lowerBound, range.upperBound - 1) }

  private func firstMissing(in range: Range<Int>) -> Int? {
    mustReload ? (range.isEmpty ? nil : range.lowerBound) : range.first { rows[$0] == nil }
  }

  private func missing(in range: Range<Int>) -> Range<Int>? {
    guard !mustReload else { return range.isEmpty ? nil : range }
    guard let first = range.first(where: { rows[$0] == nil }),
      let last = range.last(where: { rows[$0] == nil })
    else { return nil }
    return first..<(last + 1)
  }

  private func anchor(near range: Range<Int>) -> ListAsk<Row>.Anchor? {
    guard !mustReload else { return nil }
    let nearest = rows.keys.min {
      (abs($0 - range.lowerBound), $0) < (abs($1 - range.lowerBound), $1)
    }
    return nearest.flatMap { ordinal in
      rows[ordinal].map { ListAsk.Anchor(ordinal: ordinal, row: $0) }
    }
  }

  private mutating func endsAfter(_ count: Int, of ask: ListAsk<Row>) {
    // An empty answer tells only that the end is not after `first`, unless that is row 0.
    guard count > 0 || ask.first == 0 else {
      setCursor(max(0, ask.first - 1))
      return
    }
    setTotal(.exact(ask.first + count))
  }

  /// After a refresh, puts the cursor on its row again and keeps its line on the screen.
  private mutating func findCursor(in newRows: [Row], from first: Int) {
    guard let id = wantedID else { return }
    wantedID = nil
    guard let index = newRows.firstIndex(where: { $0.id == id }) else { return }
    top = max(0, top + first + index - cursor)
    setCursor(first + index)
  }

  /// Keeps about ten pages on either side; all of them while a range is being marked.
  private mutating func forgetFarRows() {
    let kept = (top - 10 * height)...(top + 11 * height)
    guard rangeStart == nil, rows.count > 22 * height else { return }
    rows = rows.filter { kept.contains($0.key) }
  }
}
