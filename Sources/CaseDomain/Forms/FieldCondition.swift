/// When a field is asked for: a fact about the other answers.
///
/// A field whose condition does not hold is skipped, not drawn, and its value is not saved. This is
/// also how warnings are answered: a field such as *sudah dicek* is there only when the answers
/// disagree, and then it is required.
public indirect enum FieldCondition: Hashable, Sendable {
  case always
  case filled(FieldID)
  case empty(FieldID)
  /// The field holds at least one of these codes.
  case has(FieldID, anyOf: [String])
  /// The birth date or sex written in a NIK is not the one stated.
  case nikDiffers(nik: FieldID, birthDate: FieldID, sex: FieldID)
  /// Some chosen PPKS type does not fit the person's age or sex (FACTS 1.2).
  case outsideBand(BandQuestion)
  case all([FieldCondition])
  case any([FieldCondition])
  case not(FieldCondition)
}
