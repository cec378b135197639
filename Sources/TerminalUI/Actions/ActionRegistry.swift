/// Everything that can be done now, innermost context first.
///
/// One registry answers keys, feeds the F-bar, the hint row, help, palette and the key table of
/// the README, so that they cannot disagree. Hidden actions are left out when it is made. Where
/// two actions have the same key, the first enabled one gets it.
public struct ActionRegistry<Message: Equatable & Sendable>: Equatable, Sendable {
  /// Every action that is not hidden, in the order given.
  public let actions: [Action<Message>]

  /// Creates a registry; put the focused thing's actions before the screen's and global ones.
  public init(_ actions: [Action<Message>]) {
    self.actions = actions.filter { $0.availability != .hidden }
  }

  /// The same actions without their messages, in the same order.
  public var entries: [ActionEntry] { actions.map(ActionEntry.init) }

  /// What a key does now.
  public func outcome(of key: Key) -> KeyOutcome<Message> {
    var refusal: String?
    for action in actions where action.keys.contains(key) {
      switch action.availability {
      case .enabled: return .message(action.message)
      case .disabled(let reason): refusal = refusal ?? reason
      case .hidden: continue
      }
    }
    return refusal.map { .refused(reason: $0) } ?? .unbound
  }

  /// What choosing an entry by its id does; the palette's answer goes through here.
  public func outcome(ofActionNamed id: String) -> KeyOutcome<Message> {
    guard let action = actions.first(where: { $0.id == id }) else { return .unbound }
    if case .disabled(let reason) = action.availability { return .refused(reason: reason) }
    return .message(action.message)
  }

  /// Keys that more than one enabled action claims; empty in a sound registry.
  public var sharedKeys: Set<Key> {
    var seen: Set<Key> = []
    var shared: Set<Key> = []
    for action in actions where action.availability == .enabled {
      for key in Set(action.keys) where !seen.insert(key).inserted { shared.insert(key) }
    }
    return shared
  }

  /// The actions of another context behind these ones, for instance the global ones.
  public func followed(by outer: ActionRegistry) -> ActionRegistry {
    ActionRegistry(actions + outer.actions)
  }
}

/// What a key means to a registry.
public enum KeyOutcome<Message: Equatable & Sendable>: Equatable, Sendable {
  case message(Message)
  /// Known but not possible now; show the reason.
  case refused(reason: String)
  case unbound
}
