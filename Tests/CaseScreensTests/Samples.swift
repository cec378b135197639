import CaseDomain
import CaseScreens
import TerminalUI

/// Invented contexts, clients and figures that the screen tests share.
enum Samples {
  static let today = Day(iso8601: "2026-11-22") ?? Day(number: 0)
  static let banjar = WilayahCode("63.03") ?? .province
  static let martapura = WilayahCode("63.03.05") ?? .province
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
  static let forTests = Theme.plain
}

extension Samples {
  /// Invented people of Kecamatan Martapura, in the order of their names.
  static func rows(_ count: Int, from first: Int = 0) -> [ClientRow] {
    (first..<first + count).map { row($0) }
  }

  static func row(_ ordinal: Int) -> ClientRow {
    let name = names[ordinal % names.count]
    return ClientRow(
      id: ClientID(rawValue: Int64(ordinal + 1)), unit: .orang, name: name,
      birthDate: Day(year: 1950 + ordinal % 50, month: 7, day: 5),
      sex: ordinal.isMultiple(of: 3) ? .male : .female,
      area: WilayahCode(number: 6_303_051_001 + Int64(ordinal % 5)) ?? martapura, rt: "003",
      rw: "002",
      types: VisibleTypes(
        known: ordinal.isMultiple(of: 4) ? [8, 24] : [8], hasRestricted: ordinal == 2),
      status: .aktif, nik: "990305••••••••••", kk: "990305••••••••••", address: "Jl. Pramuka 18",
      stage: stages[ordinal % stages.count],
      nextDue: ordinal < 2 ? today.adding(days: ordinal * 4 - 3) : nil,
      position: ClientPosition(value: .text(name), id: ClientID(rawValue: Int64(ordinal + 1))))
  }

  private static let stages: [CaseStage?] = [.intervensi, .asesmen, .laporan, nil, .rencana]

  private static let names = [
    "Siti Aminah", "Hj. Siti Aminah", "Siti Aminatun", "Aminah binti Siti", "St. Aminah",
    "Siti Amini", "Siti Nur Aminah",
  ]
}
