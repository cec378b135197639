/// A rule about letters, numbers and the desk that forbids something.
public enum OfficeProblem: Error, Hashable, Sendable {
  /// Nobody holds the office that signs on that day.
  case noOfficial(Day)
  /// The number is given already.
  case numberTaken(Int)
  /// The letter has its number; it cannot change.
  case hasNumber
  /// Somebody else holds the same office on that day.
  case officeHeld(Day)
  /// The visitor was served already.
  case intakeDone
  /// A letter of this kind tells about a client or visitor, and none is named.
  case subjectMissing
  /// The full identity of the client needs a stated purpose.
  case purposeMissing
  /// No fact has this placeholder's name.
  case unknownPlaceholder(String)
  /// The pattern of numbers must hold `{nomor}` once.
  case patternWithoutSerial
}
