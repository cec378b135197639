/// The answers of a form: canonical texts by field, see ``FieldKind``.
///
/// A field without entry was not answered; one with an empty text was left empty on purpose.
public struct FormValues: Hashable, Sendable {
  public var texts: [FieldID: String]

  public init(_ texts: [FieldID: String] = [:]) { self.texts = texts }

  /// The canonical text; empty when unanswered.
  ///
  /// Setting an empty text keeps it as an answer.
  public subscript(field: FieldID) -> String {
    get { texts[field] ?? "" }
    set { texts[field] = newValue }
  }

  public func isEmpty(_ field: FieldID) -> Bool { self[field].isEmpty }

  /// The codes chosen in a field of one or several choices.
  public func codes(_ field: FieldID) -> [String] {
    self[field].split(separator: ",").map(String.init)
  }

  public func day(_ field: FieldID) -> Day? { DateReading.day(in: self[field]) }
  public func int(_ field: FieldID) -> Int? { Int(self[field]) }
  /// What stands in a field of decimals, in units of its last place; nil when it is empty.
  public func units(_ field: FieldID, places: Int) -> Int? {
    DecimalText.units(in: self[field], places: places)
  }
  public func isYes(_ field: FieldID) -> Bool { self[field] == "ya" }
  public func area(_ field: FieldID) -> WilayahCode? { WilayahCode(self[field]) }
  /// nil for an empty field; an answer that is no NIK was refused when it was typed.
  public func nik(_ field: FieldID) -> NIK? { try? NIK(parsing: self[field]) }
  public func sex(_ field: FieldID) -> Sex? { Sex(rawValue: self[field]) }

  /// The numbers of the PPKS types chosen in a field.
  public func types(_ field: FieldID) -> TypeSet { TypeSet(codes(field).compactMap { Int($0) }) }
}

extension FormValues: CustomStringConvertible, CustomDebugStringConvertible {
  /// The names of the answered fields: what they hold may be personal data.
  public var description: String {
    "FormValues(\(texts.keys.map(\.rawValue).sorted().joined(separator: " ")))"
  }
  /// As ``description``, so that a test failure never shows a person.
  public var debugDescription: String { description }
}
