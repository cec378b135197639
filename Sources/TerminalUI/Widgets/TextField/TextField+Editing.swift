extension TextField {
  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .character(let character): type(character)
    case .backspace: delete(from: cursor - 1, to: cursor)
    case .delete: delete(from: cursor, to: cursor + 1)
    case .control("w"): delete(from: startOfWord, to: cursor)
    case .control("u"): delete(from: 0, to: characters.count)
    case .control("k"): delete(from: cursor, to: characters.count)
    case .control("z"): undo()
    case .left: moveCursor(to: cursor - 1)
    case .right: moveCursor(to: cursor + 1)
    case .home: moveCursor(to: 0)
    case .end: moveCursor(to: characters.count)
    case .insert: toggleOverwriting()
    default: .ignored
    }
  }

  /// Puts pasted text in at the cursor; what does not fit is cut, what is not accepted dropped.
  mutating func paste(_ text: String) -> Outcome {
    let clean = text.compactMap(Self.pasted).filter(takes)
    let room = maxLength - characters.count
    guard !clean.isEmpty, room > 0 else { return text.isEmpty ? .handled : .refused }
    remember(.other)
    let added = clean.prefix(room)
    characters.insert(contentsOf: added, at: cursor)
    cursor += added.count
    return .changed
  }

  private mutating func type(_ character: Character) -> Outcome {
    let replaces = isOverwriting && cursor < characters.count
    guard takes(character), replaces || !isFull else { return .refused }
    remember(.typing)
    if replaces {
      characters[cursor] = character
    } else {
      characters.insert(character, at: cursor)
    }
    cursor += 1
    history.typedUpTo = cursor
    return .changed
  }

  private mutating func delete(from start: Int, to end: Int) -> Outcome {
    let range = max(0, start)..<min(max(end, 0), characters.count)
    guard start < end, !range.isEmpty else { return .handled }
    remember(.other)
    characters.removeSubrange(range)
    cursor = range.lowerBound
    return .changed
  }

  private mutating func undo() -> Outcome {
    guard let before = history.steps.popLast() else { return .ignored }
    history.typedUpTo = nil
    characters = before.characters
    cursor = before.cursor
    return .changed
  }

  private mutating func moveCursor(to position: Int) -> Outcome {
    cursor = min(max(0, position), characters.count)
    return .handled
  }

  private mutating func toggleOverwriting() -> Outcome {
    isOverwriting.toggle()
    return .handled
  }

  /// Where the word before the cursor begins, blanks after it included.
  private var startOfWord: Int {
    var start = cursor
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    return start
  }

  private func takes(_ character: Character) -> Bool {
    guard !Self.isControl(character) else { return false }
    return switch accepts {
    case .anything: true
    case .digits: character.isASCII && character.isNumber
    }
  }

  private static func pasted(_ character: Character) -> Character? {
    if character.isNewline || character == "\t" { return " " }
    return isControl(character) ? nil : character
  }

  private static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
  }
}
