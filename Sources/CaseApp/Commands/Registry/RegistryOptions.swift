public import CaseDomain

/// What chooses lines of the registry on the command line.
public struct RegistryOptions: Equatable, Sendable {
  /// Short forms of kinds, any case.
  public var kinds: [String]
  /// A code; nil for the account's own area.
  public var area: String?
  public var status: PSKSFilter.Status
  /// A day as people write it; nil for today.
  public var position: String?
  /// Only those not confirmed for so many days.
  public var unconfirmedDays: Int?
  /// Only those that nobody verified.
  public var onlyUnverified: Bool
  /// Words of the name.
  public var text: String

  public init(
    kinds: [String] = [], area: String? = nil, status: PSKSFilter.Status = .berlaku,
    position: String? = nil, unconfirmedDays: Int? = nil, onlyUnverified: Bool = false,
    text: String = ""
  ) {
    self.kinds = kinds
    self.area = area
    self.status = status
    self.position = position
    self.unconfirmedDays = unconfirmedDays
    self.onlyUnverified = onlyUnverified
    self.text = text
  }

  /// The filter that is meant.
  func filter(_ session: Session) throws(CommandFailure) -> PSKSFilter {
    let area = try self.area.map(WilayahOption.read) ?? session.actor.area
    var filter = PSKSFilter(area: area, on: session.today, status: status)
    if let position {
      filter.position = try Self.day(position)
    }
    filter.kinds = Set(try kinds.map(Self.kind))
    filter.unconfirmedDays = unconfirmedDays
    filter.isVerified = onlyUnverified ? false : nil
    filter.text = text
    return filter
  }

  /// The kind of this short form.
  static func kind(_ text: String) throws(CommandFailure) -> String {
    guard let kind = PSKSKind.find(text) else {
      throw CommandFailure(.usage, RegistryCommandText.unknownKind(text))
    }
    return kind.abbreviation
  }

  static func day(_ text: String) throws(CommandFailure) -> Day {
    guard let day = DateReading.day(in: text) else {
      throw CommandFailure(.usage, CommonText.unreadableDay(text))
    }
    return day
  }
}

/// How `psks daftar` prints.
public enum RegistryFormat: String, CaseIterable, Sendable {
  case teks
  case csv
  case json
}
