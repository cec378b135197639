/// Turns the bytes of a terminal into keys: a pure function of bytes and times.
///
/// It knows the sequences of every terminal in TUI 4.1 whatever `TERM` says, keeps what a read
/// cuts in two, and never makes a key of a part of a sequence: what it does not know is swallowed
/// whole as ``InputEvent/unknown``.
public struct KeyDecoder: Sendable {
  /// A tail that comes this long after its ESC was taken for a key is still swallowed.
  private static let lateTail: Int64 = 500
  /// The rest of a character that a read cut in two.
  private static let characterDelay: Int64 = 100
  /// A paste whose end mark got lost.
  private static let pasteDelay: Int64 = 2_000

  private let escapeDelay: Int64
  private let ownKeys: [[UInt8]: Key]
  private var waiting: [UInt8] = []
  private var paste: PasteBuffer?
  private var lastByte: Int64 = 0
  private var given = Given.nothing

  /// What the user was already told about the sequence that waits.
  private enum Given {
    case nothing
    /// Its ESC was given out as a key.
    case escape
    /// It was given out as unknown; its rest is swallowed.
    case sequence
  }

  /// Creates a decoder.
  ///
  /// - Parameters:
  ///   - escapeDelay: Milliseconds to wait after ESC for the rest of a sequence.
  ///   - ownKeys: Sequences that this terminal's description adds or overrides.
  public init(escapeDelay: Int = 50, ownKeys: [[UInt8]: Key] = [:]) {
    self.escapeDelay = Int64(escapeDelay)
    self.ownKeys = ownKeys
  }

  /// Creates the decoder for a terminal.
  public init(for capabilities: TerminalCapabilities) {
    self.init(escapeDelay: capabilities.escapeDelay, ownKeys: capabilities.ownKeys)
  }

  /// When ``flush(at:)`` is due, on the clock of ``feed(_:at:)``; nil when nothing waits.
  public var deadline: Int64? {
    if paste != nil { return lastByte + Self.pasteDelay }
    guard !waiting.isEmpty, given != .sequence, !(given == .escape && waiting.count == 1) else {
      return nil
    }
    return lastByte + (waiting[0] == 0x1B ? escapeDelay : Self.characterDelay)
  }

  /// Takes the bytes of one read; `milliseconds` is any clock that only goes forward.
  public mutating func feed(_ bytes: [UInt8], at milliseconds: Int64) -> [InputEvent] {
    guard let first = bytes.first else { return flush(at: milliseconds) }
    var events: [InputEvent] = []
    if waiting == [0x1B], !Self.opensTail(first) {
      // A program held up elsewhere reads late what was typed apart.
      events = flush(at: milliseconds)
    }
    if given != .nothing { settleLate(next: first, at: milliseconds) }
    lastByte = milliseconds
    waiting += bytes
    return events + BurstRule.apply(to: drain())
  }

  /// Gives out what has waited too long for its rest.
  public mutating func flush(at milliseconds: Int64) -> [InputEvent] {
    guard let deadline, milliseconds >= deadline else { return [] }
    if let unfinished = paste {
      paste = nil
      waiting.removeAll()
      return [.paste(unfinished.text)]
    }
    return waiting[0] == 0x1B ? giveUpSequence() : giveUpCharacter()
  }

  // MARK: Waiting

  private static func opensTail(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O")
  }

  /// Decides whether more bytes belong to an ESC that was given out as a key.
  private mutating func settleLate(next byte: UInt8, at milliseconds: Int64) {
    let inTime = milliseconds - lastByte <= Self.lateTail
    if inTime, waiting.count > 1 || Self.opensTail(byte) { return }
    forget()
  }

  private mutating func giveUpSequence() -> [InputEvent] {
    switch (waiting.count, given) {
    case (1, _):
      given = .escape
      return [.key(.escape)]
    case (2, .escape):
      // Nothing followed: the bracket was typed after all.
      return [.key(.character(takeSecond()))]
    case (2, .nothing) where !Self.opensTail(waiting[1]) && waiting[1] < 0x80:
      return [.key(.alt(takeSecond()))]
    default:
      // Its rest may still come.
      defer { given = .sequence }
      return given == .nothing ? [.unknown] : []
    }
  }

  private mutating func takeSecond() -> Character {
    defer { forget() }
    return Character(Unicode.Scalar(waiting[1]))
  }

  private mutating func giveUpCharacter() -> [InputEvent] {
    forget()
    return [.unknown]
  }

  private mutating func forget() {
    waiting.removeAll()
    given = .nothing
  }

  // MARK: Decoding

  private mutating func drain() -> [InputEvent] {
    var events: [InputEvent] = []
    var position = 0
    while position < waiting.count {
      let rest = waiting[position...]
      let step = paste == nil ? decode(rest) : collect(rest)
      guard step.used > 0 else { break }
      position += step.used
      events += step.events
    }
    waiting.removeFirst(position)
    return events
  }

  private typealias Step = (used: Int, events: [InputEvent])

  private mutating func collect(_ rest: ArraySlice<UInt8>) -> Step {
    guard var current = paste else { return (0, []) }
    let (used, isOver) = current.take(rest)
    paste = isOver ? nil : current
    return (used, isOver ? [.paste(current.text)] : [])
  }

  private mutating func decode(_ rest: ArraySlice<UInt8>) -> Step {
    guard let first = rest.first else { return (0, []) }
    if first == 0x1B { return decodeEscape(rest) }
    guard first >= 0x20, first != 0x7F else { return control(first, rest) }
    switch UTF8Reader.read(rest) {
    case .scalar(let scalar, let length):
      return (length, [(0x80..<0xA0).contains(scalar.value) ? .unknown : .typed(scalar)])
    case .invalid(let length): return (length, [.unknown])
    case .incomplete: return (0, [])
    }
  }

  private mutating func decodeEscape(_ rest: ArraySlice<UInt8>) -> Step {
    if rest.count > 1, rest[rest.startIndex + 1] == 0x1B { return twoEscapes(rest) }
    guard case .complete(let sequence, let length) = SequenceScan(rest) else { return (0, []) }
    if given != .nothing {
      given = .nothing
      return (length, [])
    }
    if rest.starts(with: PasteBuffer.begin) {
      paste = PasteBuffer()
      return (length, [])
    }
    return (length, [event(for: sequence, bytes: Array(rest.prefix(length)))])
  }

  /// Two ESC are one sure Esc at once; before a sequence the first stands alone.
  private mutating func twoEscapes(_ rest: ArraySlice<UInt8>) -> Step {
    guard let next = rest.dropFirst(2).first else {
      // The second stays, so that an arrow's tail in the next read is swallowed.
      given = .escape
      return (1, [.key(.escape)])
    }
    return (Self.opensTail(next) ? 1 : 2, [.key(.escape)])
  }

  private func event(for sequence: KeySequence, bytes: [UInt8]) -> InputEvent {
    (ownKeys[bytes] ?? KeyTable.key(for: sequence)).map(InputEvent.key) ?? .unknown
  }

  private func control(_ byte: UInt8, _ rest: ArraySlice<UInt8>) -> Step {
    switch byte {
    case 0x0D where rest.dropFirst().first == 0x0A: (2, [.key(.enter)])
    case 0x0D, 0x0A: (1, [.key(.enter)])
    case 0x09: (1, [.key(.tab)])
    case 0x08, 0x7F: (1, [.key(.backspace)])
    case 0: (1, [.key(.control(" "))])
    case 1...26: (1, [.key(.control(Character(Unicode.Scalar(byte + 0x60))))])
    default: (1, [.key(.control(Character(Unicode.Scalar(byte + 0x40))))])
    }
  }
}

extension InputEvent {
  fileprivate static func typed(_ scalar: Unicode.Scalar) -> InputEvent {
    .key(.character(Character(scalar)))
  }
}
