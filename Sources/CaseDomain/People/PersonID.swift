/// The number of a person, client or not.
public struct PersonID: Hashable, Sendable, Comparable {
  public let rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }

  public static func < (one: PersonID, other: PersonID) -> Bool { one.rawValue < other.rawValue }
}
