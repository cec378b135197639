/// An action without its message: what F-bar, hints, help and palette need to know of it.
///
/// Values that hold entries need not know which screen they came from; the one who chose an
/// entry names it by ``id``, and the registry finds the message.
public struct ActionEntry: Equatable, Sendable, Identifiable {
  public let id: String
  public let group: SafeText
  public let title: SafeText
  public let short: SafeText
  public let long: SafeText
  public let hint: SafeText
  /// Every key, the one to show first; empty when only the palette does it.
  public let keys: [Key]
  public let availability: ActionAvailability
  public let synonyms: [String]

  /// Forgets the message of `action`.
  public init<Message>(_ action: Action<Message>) {
    id = action.id
    group = SafeText(action.group)
    title = SafeText(action.title)
    short = SafeText(action.short)
    long = SafeText(action.long.isEmpty ? action.short : action.long)
    hint = SafeText(action.hint)
    keys = action.keys
    availability = action.availability
    synonyms = action.synonyms
  }

  public var isEnabled: Bool { availability == .enabled }

  /// Why it cannot be done now; nil when it can.
  public var reason: String? {
    if case .disabled(let reason) = availability { reason } else { nil }
  }
}
