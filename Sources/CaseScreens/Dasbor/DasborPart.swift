import CaseDomain
import TerminalUI

/// One area below the dashboard's, in words.
struct DasborPart: Identifiable, Equatable, Sendable {
  let part: Dashboard.Part
  let name: SafeText

  var id: WilayahCode { part.area }

  init(_ part: Dashboard.Part) {
    self.part = part
    name = PlaceText.name(part.area)
  }
}

/// The orders of the lines for areas below.
enum DasborPartOrder: String, CaseIterable, Hashable, Sendable {
  case kode
  case nama
  case orang
  case entri
  case tanpaNIK
  /// Longest without any change first.
  case umurData

  func sorted(_ parts: [DasborPart]) -> [DasborPart] {
    switch self {
    case .kode: parts.sorted { $0.id < $1.id }
    case .nama: parts.sorted { ($0.name.string, $0.id) < ($1.name.string, $1.id) }
    case .orang: descending(parts, by: \.orang)
    case .entri: descending(parts, by: \.entri)
    case .tanpaNIK: descending(parts, by: \.withoutNIK)
    case .umurData:
      parts.sorted {
        ($0.part.lastChange?.number ?? .min, $0.id) < ($1.part.lastChange?.number ?? .min, $1.id)
      }
    }
  }

  private func descending(
    _ parts: [DasborPart], by value: (Dashboard.Part) -> Int
  ) -> [DasborPart] {
    parts.sorted { (-value($0.part), $0.id) < (-value($1.part), $1.id) }
  }
}
