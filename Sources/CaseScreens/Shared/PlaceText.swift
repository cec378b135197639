import CaseDomain
import TerminalUI

/// Names of areas as the screens write them.
enum PlaceText {
  /// `Kec. Martapura`.
  static func title(_ code: WilayahCode) -> SafeText { SafeText(Wilayah.title(of: code)) }

  /// `Martapura`; the digits of a code that no table has.
  static func name(_ code: WilayahCode) -> SafeText {
    SafeText(Wilayah.name(of: code) ?? Wilayah.title(of: code))
  }

  /// The name of the desa, or a dash where only the kecamatan is known.
  static func desa(_ code: WilayahCode) -> SafeText {
    code.level == .desa ? name(code) : ListedClient.unknown
  }

  /// The name of the kecamatan around `code`, or a dash above it.
  static func kecamatan(_ code: WilayahCode) -> SafeText {
    code.ancestor(at: .kecamatan).map(name) ?? ListedClient.unknown
  }

  /// From the outermost area that the account sees down to `code`.
  static func crumbs(to code: WilayahCode) -> [SafeText] { Wilayah.path(of: code).map(name) }
}
