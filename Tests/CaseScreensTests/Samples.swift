import CaseDomain
import CaseScreens
import TerminalUI

/// Invented contexts, clients and figures that the screen tests share.
enum Samples {
  static let today = Day(iso8601: "2026-11-22") ?? Day(number: 0)
  static let martapura = WilayahCode("63.03.05") ?? Actor.fallbackArea
}

extension Actor {
  static let fallbackArea = WilayahCode.province
}

extension WilayahCode {
  /// Kalimantan Selatan.
  static let province: WilayahCode = {
    guard let code = WilayahCode("63") else { preconditionFailure("63 is a code") }
    return code
  }()
}

extension ScreenContext {
  /// A verifikator of the province on an ordinary Sunday.
  static func sample(role: Role = .verifikator, area: WilayahCode = .province) -> ScreenContext {
    ScreenContext(
      actor: Actor(accountID: 1, name: "rina", role: role, area: area), today: Samples.today,
      zone: .wita, isTraining: true)
  }
}

extension Theme {
  /// Every role plain; glyphs as in the built-in themes.
  static let forTests = Theme(name: "uji", glyphTier: .full, styles: [:], glyphs: [:])
}
