import Foundation
import TerminalUI
import Testing

/// Every file in `themes/`, as users get it.
struct ShippedThemesTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "themes")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".theme") }.map { String($0.dropLast(6)) }.sorted()
  }()

  static func text(_ name: String) -> String? {
    // A theme that cannot be read is reported as missing by the loader.
    try? String(contentsOf: folder.appending(path: name + ".theme"), encoding: .utf8)
  }

  @Test func areThere() {
    #expect(
      Self.names == [
        "16-warna", "ascii", "bawaan-gelap", "bawaan-terang", "buta-warna", "klasik-biru",
        "kontras-tinggi-gelap", "kontras-tinggi-terang", "latihan", "mono", "polos",
      ])
  }

  @Test(arguments: names)
  func loadWithoutProblems(name: String) throws {
    let file = try ThemeFile.load(named: name, from: Self.text)
    #expect(file.problems.map(\.sentence) == [])
    #expect(!file.name.isEmpty)
    #expect(file.license == "CC0-1.0")
  }

  @Test(arguments: names)
  func passTheCheck(name: String) throws {
    let file = try ThemeFile.load(named: name, from: Self.text)
    #expect(ThemeCheck(file).findings == [])
  }

  @Test(arguments: names)
  func areListedInTheReadme(name: String) throws {
    let readme = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
    #expect(readme.contains("`\(name)`"))
  }

  @Test func explainEveryRoleAndGlyphInTheReadme() throws {
    let readme = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
    let names = StyleRole.allCases.map(\.rawValue) + Glyph.allCases.map(\.rawValue)
    #expect(names.filter { !readme.contains("`\($0)`") } == [])
  }

  /// The bytes of a key press depend on it: the look of a list row must not change with the tier.
  @Test(arguments: names, ColorTier.allCases)
  func resolveInEveryTier(name: String, tier: ColorTier) throws {
    let file = try ThemeFile.load(named: name, from: Self.text)
    let theme = file.resolved(colors: tier, glyphs: .ascii)
    #expect(Glyph.allCases.allSatisfy { theme[$0].isASCII })
    let styles = StyleRole.allCases.map { theme[$0] }
    let limit = [.mono: -1, .eight: 7, .sixteen: 15][tier] ?? 255
    #expect(styles.allSatisfy { $0.foreground.index <= limit && $0.background.index <= limit })
  }
}
