/// Tells a paste by its speed where the terminal does not mark pastes.
///
/// One read with more than eight characters, four of them different, was not typed by a hand:
/// a held key and a slow line bring repeats of few keys.
enum BurstRule {
  private static let mostTyped = 8
  private static let leastDifferent = 4

  /// The events of one read, with every run that no hand types made one paste.
  static func apply(to events: [InputEvent]) -> [InputEvent] {
    guard events.count > mostTyped else { return events }
    var result: [InputEvent] = []
    var run: [InputEvent] = []
    for event in events {
      if text(of: event) != nil {
        run.append(event)
      } else {
        result += finished(run)
        run.removeAll()
        result.append(event)
      }
    }
    return result + finished(run)
  }

  private static func finished(_ run: [InputEvent]) -> [InputEvent] {
    let typed = run.compactMap(character)
    guard typed.count > mostTyped, Set(typed).count >= leastDifferent else { return run }
    return [.paste(run.compactMap(text).joined())]
  }

  private static func character(of event: InputEvent) -> Character? {
    guard case .key(.character(let character)) = event else { return nil }
    return character
  }

  private static func text(of event: InputEvent) -> String? {
    switch event {
    case .key(.character(let character)): String(character)
    case .key(.enter): "\n"
    case .key(.tab): "\t"
    default: nil
    }
  }
}
