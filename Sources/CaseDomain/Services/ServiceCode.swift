/// One form of intervention in the code list of UU 11/2009 (FACTS 4.4).
public struct ServiceCode: Hashable, Sendable, Identifiable {
  /// `RS-01`: two letters and two digits; stored, never used again.
  public let code: String
  /// The form as officers call it, short enough for a list.
  public let label: String
  public let pillar: InterventionPillar

  public var id: String { code }

  /// The service of this code; nil for a code that the list does not have.
  public static func find(_ code: String) -> ServiceCode? { byCode[code] }

  private static let byCode = Dictionary(
    all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
}
