import CaseDomain
import TerminalUI

/// The PPKS types of a client in words.
enum TypeText {
  /// `LUT`, `LUT FM`, `LUT FM +2`, `LUT terbatas`: for a narrow column.
  static func short(_ types: VisibleTypes) -> String {
    let names = types.known.numbers.map(abbreviation)
    let shown = names.prefix(2).joined(separator: " ")
    let more = names.count > 2 ? " +\(names.count - 2)" : ""
    guard types.hasRestricted else { return shown + more }
    return shown.isEmpty ? restricted : shown + more + " +" + restrictedShort
  }

  /// `8 Lanjut Usia Telantar`.
  static func full(_ number: Int) -> String { "\(number) \(name(number))" }

  /// `LUT`; the bare number of a type that no list has.
  static func abbreviation(_ number: Int) -> String {
    PPKSTypeList.type(number)?.abbreviation ?? String(number)
  }

  /// The neutral name for screens.
  static func name(_ number: Int) -> String {
    PPKSTypeList.type(number)?.label ?? "Jenis \(number)"
  }

  /// What entries of a type count.
  static func unit(_ number: Int) -> ClientUnit { PPKSTypeList.type(number)?.unit ?? .orang }

  static let restricted = "terbatas"
  static let restrictedShort = "terb."
  static let restrictedLong = "Jenis terbatas"
}
