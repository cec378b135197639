import TerminalUI
import Testing

struct ThemeFileTests {
  static let wrongLines: [(String, Int, ThemeProblem.Fact)] = [
    ("[warna]", 1, .unknownSection("warna")),
    ("[meta]\numur = 3", 2, .unknownKey("umur")),
    ("[meta]\nvarian = ungu", 2, .unknownValue(key: "varian", value: "ungu")),
    ("[gaya]\nui.judul.besar = 3", 2, .unknownRole("ui.judul.besar")),
    ("[gaya]\nui = hijau / 3", 2, .unknownColor("hijau")),
    ("[gaya]\nui = #12 / 3", 2, .unknownColor("#12")),
    ("[gaya]\nui = 300", 2, .unknownColor("300")),
    ("[gaya]\nui = 3 + kedip", 2, .unknownAttribute("kedip")),
    ("[gaya]\nui = 3 @24=5", 2, .unknownTier("24")),
    ("[gaya]\nui = 1 / 2 / 3", 2, .malformed),
    ("[gaya]\n\nui", 3, .malformed),
    ("nama = x", 1, .malformed),
    ("[gaya]\nui = 1\nui = 2", 3, .repeated("ui")),
    ("[lambang]\nbunga = ● | +", 2, .unknownGlyph("bunga")),
    ("[lambang]\nbaik = ● | ●", 2, .badGlyph("baik")),
    ("[lambang]\nbaik = ab | +", 2, .badGlyph("baik")),
  ]

  @Test(arguments: wrongLines)
  func namesTheLineAndTheProblem(text: String, line: Int, fact: ThemeProblem.Fact) {
    let problems = ThemeFile(text).problems
    #expect(problems == [ThemeProblem(line: line, fact)])
    #expect(problems.first?.sentence.hasPrefix("Baris \(line): ") == true)
  }

  @Test func loadsWhatItUnderstands() {
    let theme = ThemeFile("[gaya]\nui = 252 / 234\nui.pilih = 16 / 75 + gerak\n")
      .resolved(colors: .palette256, glyphs: .full)
    #expect(theme[.ui] == style(252, 234))
    #expect(theme[.selection] == style(16, 75))
  }

  @Test func readsCommentsAndHexColours() {
    let file = ThemeFile(
      """
      # seluruh baris
      [palet]
      biru = #5fafff   # komentar
      [gaya]
      ui = #d0d0d0 / #1c1c1c
      ui.judul = biru + bold
      """)
    #expect(file.problems.isEmpty)
    let theme = file.resolved(colors: .palette256, glyphs: .full)
    #expect(theme[.ui] == style(252, 234))
    #expect(theme[.title] == style(75, 234, .bold))
  }

  @Test func fallsBackPartByPart() {
    let theme = ThemeFile(
      """
      [gaya]
      ui = 252 / 234
      ui.pilih = 16 / 75 + bold
      ui.pilih.pasif = / 238
      grafik.1 = 80
      """
    ).resolved(colors: .palette256, glyphs: .full)
    #expect(theme[.passiveSelection] == style(16, 238, .bold))
    #expect(theme[.series1] == style(80, 234))
    #expect(theme[.absent] == style(252, 234))
  }

  static let tiers: [(ColorTier, Style)] = [
    (.palette256, style(203, 234)), (.sixteen, style(9, 0)), (.eight, style(1, 0, .bold)),
    (.mono, Style(attributes: .reverse)),
  ]

  @Test(arguments: tiers)
  func takesTheValueOfTheTier(tier: ColorTier, expected: Style) {
    let theme = ThemeFile(
      """
      [palet]
      merah = 203 @16=9 @8=1+bold
      [gaya]
      ui = 252 / 234
      status.bahaya = merah @mono=- / - + reverse
      """
    ).resolved(colors: tier, glyphs: .full)
    #expect(theme[.danger] == expected)
  }

  @Test func takesTheNearestColourWhenATierSaysNothing() {
    let file = ThemeFile("[gaya]\nui = 231 / 16\nui.tanda = 227")
    #expect(file.resolved(colors: .sixteen, glyphs: .full)[.mark] == style(11, 0))
    #expect(file.resolved(colors: .eight, glyphs: .full)[.ui] == style(7, 0, .bold))
    #expect(file.resolved(colors: .eight, glyphs: .full)[.mark] == style(3, 0, .bold))
  }

  @Test func choosesGlyphsByTier() {
    let file = ThemeFile("[lambang]\nbaik = ■ | #\ntegak = ║ | |")
    #expect(file.resolved(colors: .mono, glyphs: .full)[.good] == "■")
    #expect(file.resolved(colors: .mono, glyphs: .half)[.vertical] == "║")
    #expect(file.resolved(colors: .mono, glyphs: .ascii)[.vertical] == "|")
    #expect(file.resolved(colors: .mono, glyphs: .ascii)[.cursor] == ">")
  }

  static let library = [
    "induk": "[palet]\nbiru = 75\n[gaya]\nui = 252 / 234\nui.judul = biru",
    "anak": "[meta]\nturunan = induk\n[palet]\nbiru = 24\n[gaya]\nui.pilih = biru / kuning",
    "cucu": "[meta]\nturunan = anak",
    "satu": "[meta]\nturunan = dua", "dua": "[meta]\nturunan = satu",
    "yatim": "[meta]\nturunan = tiada", "hampa": "[meta]\nnama = Hampa",
  ]

  @Test func inheritsWhatItLeavesOut() throws {
    let file = try ThemeFile.load(named: "cucu") { Self.library[$0] }
    let theme = file.resolved(colors: .palette256, glyphs: .full)
    #expect(theme[.title] == style(24, 234))
  }

  @Test func namesColoursThatNobodyDefines() throws {
    let file = try ThemeFile.load(named: "anak") { Self.library[$0] }
    #expect(file.problems == [ThemeProblem(line: 6, .unknownColor("kuning"))])
  }

  static let failures: [(String, ThemeError)] = [
    ("tiada", .missing("tiada")), ("yatim", .missing("tiada")),
    ("satu", .cycle(["satu", "dua", "satu"])), ("hampa", .empty("hampa")),
  ]

  @Test(arguments: failures)
  func cannotUseSomeThemes(name: String, error: ThemeError) {
    #expect(throws: error) { try ThemeFile.load(named: name) { Self.library[$0] } }
    #expect(!error.sentence.isEmpty)
  }

  /// Rubbish must never trap: users edit these files by hand.
  @Test(arguments: 1...50)
  func survivesRubbish(seed: Int) {
    var state = UInt64(seed)
    let pieces = [
      "[", "]", "=", "@", "/", "+", "#", "|", "\n", " ", "ui", "16", "mono", "-", "●", "gaya",
      "palet", "lambang", "meta", "8", "\r", "\u{1B}", "256", "turunan",
    ]
    var text = "[gaya]\n"
    for _ in 0..<300 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(state >> 33) % pieces.count]
    }
    let theme = ThemeFile(text).resolved(colors: .eight, glyphs: .ascii)
    #expect(theme[.cursor].isASCII, "benih \(seed)")
  }

  private static func style(
    _ foreground: UInt8, _ background: UInt8, _ attributes: Attributes = []
  ) -> Style {
    Style(
      foreground: TerminalColor(index: foreground), background: TerminalColor(index: background),
      attributes: attributes)
  }

  private func style(
    _ foreground: UInt8, _ background: UInt8, _ attributes: Attributes = []
  ) -> Style {
    Self.style(foreground, background, attributes)
  }
}
