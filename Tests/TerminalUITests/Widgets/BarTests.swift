import TerminalUI
import Testing

struct BarTests {
  func line(
    _ value: Int, of maximum: Int, _ tier: GlyphTier, _ direction: Bar.Direction = .rightwards
  ) -> String {
    drawn(columns: 8, rows: 1) { surface, rect in
      Bar(value, of: maximum).draw(
        on: &surface, in: rect, theme: .plain(glyphs: tier), direction: direction)
    }[0]
  }

  static let bars: [(Int, Int, GlyphTier, String)] = [
    (100, 100, .full, "████████"), (50, 100, .full, "████"), (1, 1000, .full, "▏"),
    (999, 1000, .full, "███████▉"), (0, 100, .full, ""), (0, 0, .full, ""),
    (-5, 100, .full, ""), (500, 100, .full, "████████"), (30, 100, .full, "██▍"),
    (30, 100, .half, "██▌"), (1, 1000, .half, "▌"), (999, 1000, .half, "███████▌"),
    (30, 100, .ascii, "##"), (1, 1000, .ascii, "#"), (999, 1000, .ascii, "#######"),
  ]

  @Test(arguments: bars)
  func isNeverEmptyAboveZeroNorFullBelowAll(
    value: Int, maximum: Int, tier: GlyphTier, expected: String
  ) {
    #expect(line(value, of: maximum, tier) == expected)
  }

  @Test func growsToTheLeftToo() {
    #expect(line(45, of: 100, .full, .leftwards) == "    ▐███")
    #expect(line(45, of: 100, .ascii, .leftwards) == "    ####")
  }

  @Test func knowsHowMuchIsDone() {
    #expect(ProgressBar(done: 155, total: 156).percent == 99)
    #expect(ProgressBar(done: 156, total: 156).percent == 100)
    #expect(ProgressBar(done: 0, total: 0).percent == 0)
    let lines = drawn(columns: 10, rows: 1) { surface, rect in
      ProgressBar(done: 1, total: 4).draw(on: &surface, in: rect, theme: .plain)
    }
    #expect(lines == ["██▌·······"])
  }

  static let heats: [([Double], Double, Int)] = [
    ([20, 30, 40], 10.4, 1), ([20, 30, 40], 20, 2), ([20, 30, 40], 47, 4),
    ([1, 2, 3, 4], 0, 0), ([1, 2, 3, 4], 4, 4), ([], 5, 4),
  ]

  @Test(arguments: heats)
  func gradesHeatByItsBounds(bounds: [Double], value: Double, level: Int) {
    #expect(HeatScale(bounds: bounds).cell(for: value).level == level)
  }
}
