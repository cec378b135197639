import TerminalUI
import Testing

@testable import CaseScreens

/// A page of 100 lines in a window of 20.
struct LineScrollTests {
  static let moves: [(from: Int, ListMove, to: Int)] = [
    (0, .up, 0), (0, .down, 1), (0, .pageDown, 20), (70, .pageDown, 80), (80, .down, 80),
    (30, .pageUp, 10), (10, .pageUp, 0), (30, .halfPageUp, 20), (30, .halfPageDown, 40),
    (30, .first, 0), (30, .last, 80),
  ]

  @Test(arguments: moves) func staysOnThePage(from: Int, move: ListMove, to: Int) {
    var scroll = LineScroll()
    scroll.setHeight(20, of: 100)
    for _ in 0..<from { scroll.move(.down, of: 100) }
    scroll.move(move, of: 100)
    #expect(scroll.top == to)
    #expect(scroll.end(of: 100) == to + 20)
  }

  @Test func aShorterPageIsShownFromItsBeginning() {
    var scroll = LineScroll()
    scroll.setHeight(20, of: 100)
    scroll.move(.last, of: 100)
    scroll.keep(in: 12)
    #expect(scroll.top == 0)
    #expect(scroll.end(of: 12) == 12)
  }

  @Test func aWindowWithoutRoomShowsALineAllTheSame() {
    var scroll = LineScroll()
    scroll.setHeight(0, of: 5)
    scroll.move(.pageDown, of: 5)
    #expect(scroll.top == 1)
  }
}
