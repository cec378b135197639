/// A form that records one step of a case.
public protocol StepForm: Sendable {
  static var id: FormID { get }
  /// Whether it is about the case that was closed last, not the open one.
  static var isAboutClosedCase: Bool { get }

  static func description(_ setting: StepFormSetting) -> FormDescription
  /// The step that the answers tell.
  ///
  /// - Throws: the field whose answer is none of its choices.
  static func action(_ values: FormValues) throws(FieldFault) -> NewStep.Action
}

extension StepForm {
  public static var isAboutClosedCase: Bool { false }
}

/// What the description of a step's form depends on.
public struct StepFormSetting: Hashable, Sendable {
  /// The account's name, which stands in the officer's field at first.
  public let officer: String
  public let stage: CaseStage

  public init(officer: String, stage: CaseStage) {
    self.officer = officer
    self.stage = stage
  }
}

/// The fields that every step has.
public enum StepFields {
  public static let day: FieldID = "tanggal"
  public static let officer: FieldID = "petugas"
  public static let place: FieldID = "tempat"
  public static let met: FieldID = "ditemui"
  public static let note: FieldID = "catatan"
  public static let reason: FieldID = "alasan"

  /// The longest note, in characters.
  public static let noteLimit = 500
}

extension StepDetails {
  /// What the common fields hold; a day that is missing is `today`.
  public init(_ values: FormValues, today: Day, officer: String) {
    self.init(
      day: values.day(StepFields.day) ?? today,
      officer: values.isEmpty(StepFields.officer) ? officer : values[StepFields.officer],
      place: values[StepFields.place], met: values[StepFields.met],
      note: values[StepFields.note])
  }
}

extension FormValues {
  /// The choice of a field as the enum whose raw values are its codes.
  ///
  /// - Throws: ``FieldProblem/noSuchChoice`` for the field.
  func choice<Choice: RawRepresentable<String>>(
    _ field: FieldID
  ) throws(FieldFault) -> Choice {
    guard let choice = Choice(rawValue: self[field]) else {
      throw FieldFault(field, .noSuchChoice)
    }
    return choice
  }
}
