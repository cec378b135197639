/// What stands in an unanswered field because other answers tell it.
///
/// It is offered when the field is reached, and may be overtyped like any other answer.
public enum FieldDefault: Hashable, Sendable {
  /// The birth date that a NIK states, in the latest century that is not after today (FACTS 6.1).
  case birthDate(ofNIK: FieldID)
  /// The sex that a NIK states.
  case sex(ofNIK: FieldID)

  /// The canonical text; empty when the answers tell nothing.
  public func value(given values: FormValues, on today: Day) -> String {
    switch self {
    case .birthDate(let field): values.nik(field)?.birthDate(notAfter: today)?.iso8601 ?? ""
    case .sex(let field): values.nik(field)?.sex.rawValue ?? ""
    }
  }
}
