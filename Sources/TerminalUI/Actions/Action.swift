/// One thing that the user can do on a screen now: the single source for dispatch, F-bar,
/// hints, help, palette and the key table (TUI 1.3).
public struct Action<Message: Equatable & Sendable>: Equatable, Sendable {
  /// Stable and dotted, `klien.tandai`; what a user's key file names.
  public let id: String
  /// The heading that help lists it under.
  public let group: String
  /// A short sentence for help and palette.
  public let title: String
  /// At most six cells, for the F-bar; empty when it has no F-key.
  public let short: String
  /// At most eight cells, for the F-bar of a wide terminal; empty means ``short``.
  public let long: String
  /// Two or three words for the hint row; empty keeps it out of there.
  public let hint: String
  /// Every key that does it, the one to show first.
  public let keys: [Key]
  public let availability: ActionAvailability
  /// Other words that the palette finds it by.
  public let synonyms: [String]
  public let message: Message

  public init(
    _ id: String, group: String, title: String, short: String = "", long: String = "",
    hint: String = "", keys: [Key], availability: ActionAvailability = .enabled,
    synonyms: [String] = [],
    message: Message
  ) {
    self.id = id
    self.group = group
    self.title = title
    self.short = short
    self.long = long
    self.hint = hint
    self.keys = keys
    self.availability = availability
    self.synonyms = synonyms
    self.message = message
  }
}

/// Whether an action can be done now.
public enum ActionAvailability: Equatable, Sendable {
  case enabled
  /// Listed, but its key does nothing; the reason is shown.
  case disabled(reason: String)
  /// Not listed at all.
  case hidden
}
