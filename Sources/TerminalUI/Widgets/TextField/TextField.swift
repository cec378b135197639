/// One line of text that the user edits: search box, filter line, form field, jump box alike.
///
/// The field keeps exactly what was typed; it is made safe only when drawn, one run per
/// character. Control characters never get in: from a paste, line breaks and tabs become spaces
/// and the rest is dropped.
public struct TextField: Equatable, Sendable {
  /// What may be typed.
  public enum Accepted: Equatable, Sendable {
    case anything
    /// ASCII digits only; anything else is refused.
    case digits
  }

  /// What an event did to the field.
  public enum Outcome: Equatable, Sendable {
    /// The text is another one.
    case changed
    /// Only the cursor or the mode is another one, or there was nothing to do.
    case handled
    /// The field is full or does not take this character: ring the bell.
    case refused
    /// Not the field's business: Enter, Tab, Esc, arrows up and down, F-keys.
    case ignored
  }

  public internal(set) var characters: [Character]
  /// Between characters, 0 to their number.
  public internal(set) var cursor: Int
  public var isOverwriting = false
  public let maxLength: Int
  public let accepts: Accepted

  var history = EditHistory()

  /// Creates a field with the cursor at the end; a text that is too long is cut.
  ///
  /// - Parameters:
  ///   - text: What stands there at first.
  ///   - maxLength: The most characters that it takes.
  ///   - accepts: What may be typed.
  public init(_ text: String = "", maxLength: Int = 200, accepts: Accepted = .anything) {
    self.maxLength = maxLength
    self.accepts = accepts
    characters = Array(text.prefix(maxLength))
    cursor = characters.count
  }

  public var text: String { String(characters) }

  public var isEmpty: Bool { characters.isEmpty }

  public var isFull: Bool { characters.count >= maxLength }

  /// Replaces everything as one step that can be undone; the cursor goes to the end.
  public mutating func replaceAll(with text: String) {
    remember(.other)
    characters = Array(text.prefix(maxLength))
    cursor = characters.count
  }

  /// Does what a key or a paste means here.
  public mutating func handle(_ event: InputEvent) -> Outcome {
    switch event {
    case .key(let key): handle(key)
    case .paste(let text): paste(text)
    case .unknown: .ignored
    }
  }
}
