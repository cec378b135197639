import TerminalUI
import Testing

struct ThemeCheckTests {
  func findings(_ text: String) -> [ThemeFinding] { ThemeCheck(ThemeFile(text)).findings }

  @Test func missesRolesThatNothingCovers() {
    let found = findings("[gaya]\nui = 252 / 234\nstatus.baik = 75")
    #expect(found.contains(.missingRole(.danger)))
    #expect(found.contains(.missingRole(.field)))
    #expect(!found.contains(.missingRole(.good)))
    #expect(!found.contains(.missingRole(.title)))
  }

  @Test func findsTextThatCannotBeRead() {
    let weak = findings("[gaya]\nui = 252 / 234\nui.redup = 238").compactMap { finding in
      if case .weakContrast(.dim, let tier, let ratio, let needed) = finding {
        (tier, ratio, needed)
      } else {
        nil
      }
    }
    #expect(weak.first?.0 == .palette256)
    #expect(weak.first.map { $0.1 < 2 } == true)
    #expect(weak.first?.2 == 4.5)
  }

  /// Black in bold is grey on most terminals.
  @Test func takesBoldForBrightOnPoorTerminals() {
    let found = findings("[gaya]\nui = 16 / 75 + bold @8=0 / 6 + bold")
    #expect(
      found.contains { if case .weakContrast(.ui, .eight, _, _) = $0 { true } else { false } })
    #expect(
      !found.contains { if case .weakContrast(.ui, .palette256, _, _) = $0 { true } else { false } }
    )
  }

  @Test func asksMoreOfAHighContrastTheme() {
    let text = "[gaya]\nui = 252 / 18"
    let high = "[meta]\nkontras = tinggi\n" + "[gaya]\nui = 67 / 16 @16=7 / 0 @8=7 / 0"
    #expect(!findings(text).contains { isWeak($0, .ui, .palette256) })
    #expect(findings(high).contains { isWeak($0, .ui, .palette256) })
  }

  @Test func findsRolesThatLookTheSame() {
    let found = findings("[gaya]\nui = 252 / 234\nui.pilih = 16 / 75")
    #expect(found.contains(.indistinct(.selection, .ui, .mono)))
    #expect(!found.contains(.indistinct(.selection, .ui, .palette256)))
  }

  @Test func findsUnusualAndEqualGlyphs() {
    let found = findings("[lambang]\nbaik = ✔ | +\nawas = ✔ | +")
    #expect(found.contains(.unusualGlyph(.good, "✔")))
    #expect(found.contains(.sameGlyph(.good, .warning, .ascii)))
  }

  @Test func leavesTheUsersOwnColoursAlone() {
    #expect(findings("[gaya]\nui = 7 / 0").contains(.userColor(.ui, 7)))
    #expect(
      !findings("[meta]\nbutuh = 16\n[gaya]\nui = 7 / 0").contains(.userColor(.ui, 7)))
  }

  @Test func showsAPageOfEveryRole() {
    let file = ThemeFile(
      "[meta]\nnama = Uji\n[gaya]\nui = 252 / 234\nui.pilih = 16 / 75 @mono=- + reverse")
    let lines = ThemePreview(file).lines
    #expect(lines.first == "Uji")
    #expect(lines.contains("kursor > >"))
    #expect(
      lines.contains("ui.pilih             16/75 9.0         0/6 6.1           0/6 6.1           r")
    )
    #expect(lines.count == StyleRole.allCases.count + Glyph.allCases.count + 4)
  }

  private func isWeak(_ finding: ThemeFinding, _ role: StyleRole, _ tier: ColorTier) -> Bool {
    if case .weakContrast(role, tier, _, _) = finding { true } else { false }
  }
}
