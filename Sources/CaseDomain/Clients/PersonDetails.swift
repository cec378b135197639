/// What a form says of a person, read and typed.
public struct PersonDetails: Hashable, Sendable {
  public var nik: NIK?
  /// A code of ``ClientCodes/reasonsWithoutNIK``; empty with a NIK.
  public var nikReason: String
  public var nikChecked: Bool
  public var kk: KKNumber?
  public var name: String
  public var birthDate: Day
  public var birthDateIsEstimated: Bool
  public var birthPlace: String
  public var sex: Sex
  public var address: String
  public var rt: String
  public var rw: String
  public var phone: String
  public var religion: String
  public var education: String
  public var occupation: String
  public var marital: String
  /// Bits in the order of ``ClientCodes/disabilities``.
  public var disability: Int
  public var visitWarning: String

  /// Reads the fields of ``PersonFields``.
  ///
  /// - Throws: The ``FieldFault`` of a field without which there is no person, or of a NIK that
  ///   differs from what is stated and was not looked at.
  public init(_ values: FormValues) throws(FieldFault) {
    typealias Field = PersonFields
    name = values[Field.name]
    guard !name.isEmpty else { throw FieldFault(Field.name, .required) }
    guard let birthDate = values.day(Field.birthDate) else {
      throw FieldFault(Field.birthDate, .required)
    }
    guard let sex = values.sex(Field.sex) else { throw FieldFault(Field.sex, .required) }
    (self.birthDate, self.sex) = (birthDate, sex)
    nik = values.nik(Field.nik)
    nikReason = nik == nil ? values[Field.nikReason] : ""
    nikChecked = values.isYes(Field.nikChecked)
    kk = KKNumber(parsing: values[Field.kk])
    birthDateIsEstimated = values.isYes(Field.birthEstimated)
    birthPlace = values[Field.birthPlace]
    (address, rt, rw) = (values[Field.address], values[Field.rt], values[Field.rw])
    phone = values[Field.phone]
    (religion, education) = (values[Field.religion], values[Field.education])
    (occupation, marital) = (values[Field.occupation], values[Field.marital])
    disability = Self.disabilityBits(of: values.codes(Field.disability))
    visitWarning = values[Field.visitWarning]
    try demandLookAtNIK()
  }

  /// A difference between NIK and stated birth date or sex is taken only after somebody looked.
  private func demandLookAtNIK() throws(FieldFault) {
    guard let nik, !nikChecked else { return }
    guard nik.matches(birthDate: birthDate), nik.sex == sex else {
      throw FieldFault(PersonFields.nikChecked, .required)
    }
  }

  /// The bits under which kinds of disability are stored.
  public static func disabilityBits(of codes: [String]) -> Int {
    var bits = 0
    for (place, kind) in ClientCodes.disabilities.enumerated() where codes.contains(kind.code) {
      bits |= 1 << place
    }
    return bits
  }

  /// The codes of stored bits, in the order of the list.
  public static func disabilityCodes(of bits: Int) -> [String] {
    ClientCodes.disabilities.enumerated().filter { bits & 1 << $0.offset != 0 }.map(\.element.code)
  }
}

extension PersonDetails: CustomStringConvertible, CustomDebugStringConvertible {
  /// Nothing of the person.
  public var description: String { "PersonDetails" }
  /// As ``description``, so that a test failure never shows a person.
  public var debugDescription: String { description }
}
