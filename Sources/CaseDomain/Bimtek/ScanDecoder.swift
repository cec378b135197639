/// Puts what a desk's keyboard and scanner type together to codes: a pure function of characters
/// and times.
///
/// Enter and Tab end a code; a scanner may send neither, then the code ends with a moment of
/// silence, if it came in a scanner's rhythm and is a whole badge code or NIK. What fingers type
/// waits for its Enter. A badge scanned behind a few digits that somebody left standing is still
/// the badge.
public struct ScanDecoder: Equatable, Sendable {
  /// One code that is complete.
  public struct Code: Hashable, Sendable {
    public let text: String
    /// Came in a scanner's rhythm.
    public let isScan: Bool
  }

  /// How long nothing may come before a scan without suffix is over.
  public static let pause: Int64 = 90
  /// A suffix that the line held up still belongs to the code before.
  static let lateSuffix: Int64 = 600
  /// What goes on beyond is no code.
  public static let longest = 60

  /// What stands there of a code that is not complete.
  public private(set) var text = ""
  private var detector = ScanDetector()
  private var last: Int64 = 0
  private var finishedBySilence: Int64?

  public init() {}

  /// Takes what one read brought; gives the codes that it completed.
  public mutating func take(_ input: String, at milliseconds: Int64) -> [Code] {
    var codes: [Code] = []
    let parts = input.split(omittingEmptySubsequences: false, whereSeparator: Self.isEnd)
    for (index, part) in parts.enumerated() {
      add(part, at: milliseconds)
      if index < parts.count - 1 { codes += finish() }
    }
    last = milliseconds
    return codes
  }

  /// When ``rest(at:)`` is due; nil while nothing of a scanner waits for its end.
  public var deadline: Int64? { scanThatStands == nil ? nil : last + Self.pause }

  /// Takes note that nothing came until now; gives the scan that is complete by that.
  public mutating func rest(at milliseconds: Int64) -> [Code] {
    guard let deadline, milliseconds >= deadline else { return [] }
    finishedBySilence = last
    return finish()
  }

  /// Whether an end that comes now belongs to the scan before, which silence has ended already.
  public func isLateSuffix(at milliseconds: Int64) -> Bool {
    guard text.isEmpty, let finishedBySilence else { return false }
    return milliseconds - finishedBySilence <= Self.lateSuffix
  }

  /// Takes the last character back.
  public mutating func removeLast() {
    guard !text.isEmpty else { return }
    text.removeLast()
    // What is corrected by hand is no longer a scanner's.
    detector.reset()
  }

  /// Forgets what stands there.
  public mutating func clear() {
    text = ""
    detector.reset()
  }

  private static func isEnd(_ character: Character) -> Bool {
    character.isNewline || character == "\t"
  }

  private mutating func add(_ part: Substring, at milliseconds: Int64) {
    let kept = part.prefix(Self.longest - text.count)
    guard !kept.isEmpty else { return }
    finishedBySilence = nil
    text += kept
    detector.take(kept.count, at: milliseconds)
  }

  private mutating func finish() -> [Code] {
    defer { clear() }
    guard text.contains(where: { !$0.isWhitespace }) else { return [] }
    let isScan = detector.isScan
    if ScannedCode(text) != .unknown { return [Code(text: text, isScan: isScan)] }
    if let several = Self.badges(in: text) {
      return several.map { Code(text: $0, isScan: isScan) }
    }
    return [scanThatStands ?? Code(text: text, isScan: isScan)]
  }

  /// The badge code or NIK that a scanner has typed at the end of what stands there.
  private var scanThatStands: Code? {
    for length in [BadgeCode.length, Self.nikLength] where text.count >= length {
      let tail = String(text.suffix(length))
      guard detector.isScan(last: length), Self.isWhole(tail) else { continue }
      // The last ten digits of a NIK are no badge: that begins with a letter.
      return Code(text: tail, isScan: true)
    }
    return nil
  }

  private static let nikLength = 16

  private static func isWhole(_ text: String) -> Bool {
    switch ScannedCode(text) {
    case .badge, .nik: true
    case .number, .unknown: false
    }
  }

  /// Several badges without anything between them; nil for any other text.
  private static func badges(in text: String) -> [String]? {
    guard text.count > BadgeCode.length, text.count.isMultiple(of: BadgeCode.length) else {
      return nil
    }
    var badges: [String] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      let badge = String(rest.prefix(BadgeCode.length))
      guard BadgeCode(reading: badge) != nil else { return nil }
      badges.append(badge)
      rest = rest.dropFirst(BadgeCode.length)
    }
    return badges
  }
}
