import Testing

@testable import TerminalUI

struct ContrastTests {
  /// Ratios that are published for these pairs.
  static let pairs: [(String, String, Double)] = [
    ("000000", "ffffff", 21), ("ffffff", "ffffff", 1), ("767676", "ffffff", 4.54),
    ("0000ff", "ffffff", 8.59), ("ff0000", "000000", 5.25),
  ]

  @Test(arguments: pairs)
  func agreesWithPublishedRatios(text: String, background: String, ratio: Double) throws {
    let found = try #require(RGB(hex: text)).contrast(with: #require(RGB(hex: background)))
    #expect(abs(found - ratio) < 0.01)
  }

  @Test(arguments: ["12345", "1234567", "12345g", "", "é12345"])
  func readsOnlySixHexadecimalDigits(text: String) { #expect(RGB(hex: text) == nil) }

  @Test func takesTheNearestPaletteColour() throws {
    let blue = try #require(RGB(hex: "5fafff"))
    #expect(TerminalPalette.nearest256(to: blue) == 75)
    #expect(TerminalPalette.rgb(75) == blue)
    #expect(TerminalPalette.nearest16(to: blue) == 6)
    #expect(TerminalPalette.nearest16(to: TerminalPalette.rgb(234)) == 0)
  }
}
