/// Asks of a form which chosen PPKS types do not fit the person's age or sex (FACTS 1.2).
///
/// Age is taken in completed years on the day from which the entry holds.
public struct BandQuestion: Hashable, Sendable {
  /// The field with the chosen types.
  public let types: FieldID
  /// The field with the day from which they hold; today while it is empty.
  public let from: FieldID
  /// The field with the part of a child in a criminal matter; nil when the form has none.
  public let abhRole: FieldID?
  public let person: Person

  /// Where age and sex come from.
  public enum Person: Hashable, Sendable {
    case fields(birthDate: FieldID, sex: FieldID)
    /// A person on record.
    case known(birthDate: Day, sex: Sex)
  }

  public init(types: FieldID, from: FieldID, abhRole: FieldID?, person: Person) {
    self.types = types
    self.from = from
    self.abhRole = abhRole
    self.person = person
  }

  /// The numbers of the chosen types that do not fit, ascending.
  ///
  /// What is not answered yet, the birth date or the sex, is not judged.
  public func misfits(in values: FormValues, on today: Day) -> [Int] {
    let (birthDate, sex) = facts(in: values)
    let age = birthDate.map { $0.completedYears(on: max(values.day(from) ?? today, $0)) }
    let role = abhRole.flatMap { ABHRole(rawValue: values[$0]) }
    return values.types(types).numbers.filter { number in
      guard let band = PPKSTypeList.type(number)?.band else { return false }
      return age.map { !band.fits(age: $0, role: role) } ?? false
        || sex.map { !band.fits(sex: $0) } ?? false
    }
  }

  private func facts(in values: FormValues) -> (birthDate: Day?, sex: Sex?) {
    switch person {
    case .known(let birthDate, let sex): (birthDate, sex)
    case .fields(let birthDate, let sex): (values.day(birthDate), values.sex(sex))
    }
  }
}
