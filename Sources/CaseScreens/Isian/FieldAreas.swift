import CaseDomain

/// The places that the area field under the cursor takes, folded once.
struct FieldAreas: Equatable, Sendable {
  private let level: WilayahLevel
  private let area: WilayahCode
  private let choices: AreaChoices

  /// nil for a field that takes no place; `old` is used again when it is about the same places.
  init?(_ field: FormField, in area: WilayahCode, keeping old: FieldAreas?) {
    guard case .area(let level) = field.kind else { return nil }
    if let old, old.level == level, old.area == area {
      self = old
      return
    }
    self.level = level
    self.area = area
    choices = AreaChoices(at: level, in: area)
  }

  func candidates(for typed: String) -> [WilayahCode] { choices.candidates(for: typed) }

  static func == (left: FieldAreas, right: FieldAreas) -> Bool {
    left.level == right.level && left.area == right.area
  }
}
