import TerminalUI
import Testing

struct VirtualListTests {
  struct Item: Identifiable, Equatable, Sendable {
    let id: Int
  }

  /// A list of `count` rows whose ids are their ordinals, with every ask answered.
  func list(of count: Int, height: Int = 5) -> VirtualList<Item> {
    var list = VirtualList<Item>()
    list.setHeight(height)
    list.setTotal(.exact(count))
    answer(&list, from: Array(0..<count))
    return list
  }

  /// Answers asks from `ids` until nothing more is wanted.
  func answer(_ list: inout VirtualList<Item>, from ids: [Int]) {
    while let ask = list.nextAsk() {
      let first = min(ask.first, ids.count)
      list.load(
        ids[first..<min(first + ask.count, ids.count)].map(Item.init), answering: ask)
    }
  }

  func next(_ list: inout VirtualList<Item>) throws -> ListAsk<Item> {
    let ask = list.nextAsk()
    return try #require(ask)
  }

  func expectNoAsk(_ list: inout VirtualList<Item>) {
    let ask = list.nextAsk()
    #expect(ask == nil)
  }

  @Test func provisionalRowsShowAtOnceAndAreAskedForAgain() throws {
    var list = VirtualList<Item>()
    list.setHeight(5)
    let first = try next(&list)
    list.loadProvisionally([Item(id: 70), Item(id: 90)], answering: first)
    #expect(list.currentRow == Item(id: 70))
    #expect(!list.isStale)
    #expect(list.total == .unknown)
    let second = try next(&list)
    #expect(second.first == 0 && second.near == nil)
    list.load([Item(id: 1)], answering: second)
    #expect(list.rows == [0: Item(id: 1)])
    expectNoAsk(&list)
  }

  @Test func asksForItsPageAndTwoMoreBelow() throws {
    var list = VirtualList<Item>()
    list.setHeight(5)
    let ask = try next(&list)
    #expect(ask.first == 0)
    #expect(ask.count == 15)
    #expect(ask.near == nil)
    expectNoAsk(&list)
  }

  @Test func asksForTheMissingRowsOnlyAndNamesANeighbour() throws {
    var list = list(of: 1000)
    for _ in 0..<2 { list.move(.pageDown) }
    let ask = try next(&list)
    #expect(ask.first == 15)
    #expect(ask.count == 10)
    #expect(ask.near?.ordinal == 14)
  }

  @Test func asksUpwardsWhenTheUserGoesUp() throws {
    var list = list(of: 1000)
    list.move(.last)
    answer(&list, from: Array(0..<1000))
    list.move(.pageUp)
    list.move(.pageUp)
    list.move(.pageUp)
    let ask = try next(&list)
    #expect(ask.first + ask.count == 985)
    #expect(ask.near?.ordinal == 995)
  }

  @Test func ignoresAnAnswerToAnOlderAsk() throws {
    var list = VirtualList<Item>()
    list.setHeight(5)
    let old = try next(&list)
    list.restart()
    let new = try next(&list)
    #expect(old == new)
    list.setTotal(.exact(1000))
    list.jump(to: .row(500))
    _ = list.nextAsk()
    let taken = list.load([Item(id: 1)], answering: old)
    #expect(!taken)
    #expect(list.rows.isEmpty)
  }

  @Test func learnsItsEndFromAShortAnswer() throws {
    var list = VirtualList<Item>()
    list.setHeight(5)
    let ask = try next(&list)
    list.load([Item(id: 0), Item(id: 1)], answering: ask)
    #expect(list.total == .exact(2))
    list.move(.pageDown)
    #expect(list.cursor == 1)
    expectNoAsk(&list)
  }

  static let moves: [([ListMove], cursor: Int, top: Int)] = [
    ([.up], 0, 0), ([.down, .down], 2, 0), ([.pageDown], 5, 5), ([.pageDown, .pageUp], 0, 0),
    ([.last], 99, 95), ([.last, .down], 99, 95), ([.last, .up], 98, 95),
    ([.halfPageDown], 2, 2), ([.last, .first], 0, 0), ([.last, .pageUp], 94, 90),
  ]

  @Test(arguments: moves)
  func movesAndScrolls(moves: [ListMove], cursor: Int, top: Int) {
    var list = list(of: 100)
    for move in moves { list.move(move) }
    #expect(list.cursor == cursor)
    #expect(list.top == top)
  }

  static let jumps: [(String, ListJump?)] = [
    ("512000", .row(512_000)), ("512.000", .row(512_000)), ("50%", .percent(50)),
    ("0", nil), ("101%", nil), ("-3", nil), ("siti", nil), ("", nil), ("%", nil),
    ("99999999999999999999", nil), ("9223372036854775807", nil),
  ]

  @Test(arguments: jumps)
  func readsJumps(text: String, jump: ListJump?) { #expect(ListJump(text) == jump) }

  @Test func jumpsToAShareOfTheList() {
    var list = VirtualList<Item>()
    list.setHeight(20)
    list.setTotal(.exact(1_000_000))
    list.jump(to: .percent(50))
    #expect(list.cursor == 499_999)
    #expect(list.visible.contains(list.cursor))
  }

  @Test func waitsWithTheEndUntilTheLengthIsKnown() {
    var list = VirtualList<Item>()
    list.setHeight(5)
    list.move(.last)
    #expect(list.cursor == 0)
    list.setTotal(.exact(300))
    #expect(list.cursor == 299)
  }

  @Test func stopsAJumpAtTheEnd() {
    var list = list(of: 100)
    list.jump(to: .row(5000))
    #expect(list.cursor == 99)
    list.jump(to: .row(7))
    #expect(list.cursor == 6)
  }

  @Test func waitsWithAFarJumpUntilTheLengthIsKnown() throws {
    var list = VirtualList<Item>()
    list.setHeight(5)
    let ask = try next(&list)
    list.load((0..<15).map(Item.init), answering: ask)
    list.jump(to: .row(10))
    #expect(list.cursor == 9)
    list.jump(to: .row(1_000_000_000))
    #expect(list.cursor == 9)
    list.setTotal(.exact(200))
    #expect(list.cursor == 199)
  }

  @Test func keepsTheCursorOnItsRowAfterARefresh() {
    var list = list(of: 100)
    for _ in 0..<3 { list.move(.down) }
    list.refresh()
    answer(&list, from: [-2, -1] + Array(0..<100))
    #expect(list.currentRow?.id == 3)
    #expect(list.cursor == 5)
    #expect(list.top == 2)
  }

  @Test func keepsItsPlaceWhenTheRowIsGone() {
    var list = list(of: 100)
    for _ in 0..<3 { list.move(.down) }
    list.refresh()
    answer(&list, from: Array(0..<3) + Array(4..<100))
    #expect(list.cursor == 3)
    #expect(list.currentRow?.id == 4)
  }

  @Test func marksRowsAllRowsAndRanges() {
    var list = list(of: 100)
    list.markAndAdvance()
    #expect(list.marks.contains(0))
    #expect(list.cursor == 1)
    list.markRange()
    list.move(.down)
    list.move(.down)
    let skipped = list.markRange()
    #expect(skipped == 0)
    #expect(list.marks.count(of: 100) == 4)
    list.marks.markAll()
    list.marks.toggle(7)
    #expect(list.marks.count(of: 100) == 99)
    #expect(!list.marks.contains(7))
    list.marks.invert()
    #expect(list.marks.count(of: nil) == 1)
  }

  @Test func keepsOnlyTheRowsAroundWhileScrollingFar() {
    var list = VirtualList<Item>()
    list.setHeight(5)
    list.setTotal(.exact(2000))
    for _ in 0..<300 {
      list.move(.pageDown)
      answer(&list, from: Array(0..<2000))
    }
    #expect(list.rows.count <= 22 * 5)
    #expect(list.currentRow?.id == 1500)
  }

  @Test func drawsCursorMarksAndPlaceholders() {
    var list = VirtualList<Item>()
    list.setHeight(5)
    list.setTotal(.exact(4))
    let ask = list.nextAsk()
    if let ask { list.load([Item(id: 10), Item(id: 20), Item(id: 30)], answering: ask) }
    list.setTotal(.exact(4))
    list.marks.mark(10)
    list.marks.mark(20)
    list.move(.down)
    var surface = Surface(size: Size(columns: 12, rows: 5))
    list.draw(on: &surface, in: surface.size.rect, theme: .plain) { surface, item, line in
      surface.write(
        SafeText("nomor \(item.id)"), column: line.rect.column, row: line.rect.row,
        style: line.accent)
    }
    #expect(surface.lines == ["*  nomor 10", ">* nomor 20", "   nomor 30", "   ···", ""])
    #expect(surface.cursor == Point(column: 0, row: 1))
  }

  /// Whatever is pressed and however answers come, cursor and page stay inside the list.
  @Test(arguments: 1...20)
  func staysInsideTheListUnderRandomKeys(seed: Int) {
    var state = UInt64(seed)
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let count = random(60)
    var list = list(of: count, height: 1 + random(9))
    let moves: [ListMove] = [.up, .down, .pageUp, .pageDown, .halfPageUp, .halfPageDown, .last]
    for _ in 0..<200 {
      switch random(10) {
      case 0: list.refresh()
      case 1: list.setHeight(random(12))
      case 2: list.jump(to: .percent(random(101)))
      case 3: answer(&list, from: Array(0..<count))
      default: list.move(moves[random(moves.count)])
      }
      #expect(list.cursor >= 0 && list.cursor < max(1, count), "benih \(seed)")
      #expect(list.visible.contains(list.cursor) || count == 0, "benih \(seed)")
    }
  }
}
