/// What a form says of new PPKS entries, read and typed.
public struct EntryDetails: Hashable, Sendable {
  public var types: TypeSet
  /// The ticked criteria of each type as they are stored, `a,c`.
  public var criteria: [Int: String]
  public var abhRole: ABHRole?
  /// Why a type holds although age or sex do not fit; empty where all fit.
  public var bandReason: String
  public var from: Day
  public var source: String
  public var inPanti: Bool

  /// Reads the fields of ``EntryFields``.
  ///
  /// - Throws: The ``FieldFault`` of a field without which there is no entry.
  public init(_ values: FormValues, on today: Day) throws(FieldFault) {
    types = values.types(EntryFields.types)
    guard !types.isEmpty else { throw FieldFault(EntryFields.types, .required) }
    abhRole = ABHRole(rawValue: values[EntryFields.abhRole])
    bandReason = values[EntryFields.bandReason]
    from = values.day(EntryFields.from) ?? today
    source = values[EntryFields.source]
    inPanti = values.isYes(EntryFields.inPanti)
    criteria = Self.criteria(values.codes(EntryFields.criteria), of: types)
    if types.contains(3), abhRole == nil { throw FieldFault(EntryFields.abhRole, .required) }
  }

  /// Refuses types that do not fit the person unless a reason is given.
  ///
  /// - Throws: The ``FieldFault`` of the reason's field, or of the day before the birth.
  public func demandFit(birthDate: Day, sex: Sex) throws(FieldFault) {
    guard from >= birthDate else { throw FieldFault(EntryFields.from, .before(birthDate)) }
    guard bandReason.isEmpty else { return }
    let age = birthDate.completedYears(on: from)
    for number in types.numbers {
      guard let type = PPKSTypeList.type(number), type.unit == .orang else { continue }
      let role = number == 3 ? abhRole : nil
      if !type.band.fits(age: age, sex: sex, role: role) {
        throw FieldFault(EntryFields.bandReason, .rule(.client(.outsideBand(number))))
      }
    }
  }

  private static func criteria(_ codes: [String], of types: TypeSet) -> [Int: String] {
    var letters: [Int: [String]] = [:]
    for code in codes {
      guard let letter = code.last, let number = Int(code.dropLast()), types.contains(number)
      else { continue }
      letters[number, default: []].append(String(letter))
    }
    return letters.mapValues { $0.sorted().joined(separator: ",") }
  }
}
