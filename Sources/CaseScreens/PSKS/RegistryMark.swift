import CaseDomain
import TerminalUI

/// How fresh an entry of the registry is, as glyph and colour.
enum RegistryMark: Equatable, Sendable {
  case verified
  case fresh
  case stale
  case ended

  /// Days after which a confirmation is called old on the lists.
  static let staleDays = 365

  init(verified: Day?, confirmed: Day?, hasEnded: Bool, on today: Day) {
    let age = confirmed.map { today.number - $0.number }
    if hasEnded {
      self = .ended
    } else if age.map({ $0 > Self.staleDays }) ?? true {
      self = .stale
    } else {
      self = verified == nil ? .fresh : .verified
    }
  }

  var glyph: (Glyph, StyleRole) {
    switch self {
    case .verified: (.done, .good)
    case .fresh: (.neutral, .ui)
    case .stale: (.warning, .warning)
    case .ended: (.danger, .dim)
    }
  }

  /// `41 hr` since the confirmation, behind the room of the glyph.
  static func age(_ confirmed: Day?, on today: Day) -> String {
    guard let confirmed else { return "  " + PSKSText.never }
    return "  " + PSKSText.days(max(0, today.number - confirmed.number))
  }
}
