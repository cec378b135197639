/// What a program sent after one cause: a start or a key.
public struct Answer: Sendable {
  /// One read: when it ended, and what the rows that matter showed after it.
  public struct Piece: Sendable {
    public let at: Duration
    public let bytes: Int
    public let body: String

    public init(at: Duration, bytes: Int, body: String) {
      self.at = at
      self.bytes = bytes
      self.body = body
    }
  }

  /// The rows that matter, before the cause.
  public let before: String
  public let pieces: [Piece]

  public init(before: String, pieces: [Piece]) {
    self.before = before
    self.pieces = pieces
  }

  public var bytes: Int { pieces.reduce(0) { $0 + $1.bytes } }

  /// Milliseconds to the last byte; nil when nothing came.
  public var last: Double? { pieces.last?.at.milliseconds }

  /// Milliseconds until the rows that matter stood as they stood in the end.
  ///
  /// A figure or a clock elsewhere on the screen may still have come later.
  public var settled: Double? {
    guard let final = pieces.last?.body else { return nil }
    return pieces.first { $0.body == final }?.at.milliseconds
  }

  /// Milliseconds to the end of the first frame that changed the rows that matter; of the
  /// first frame at all when none did, because they were right already.
  ///
  /// Reads that follow within 1.5 ms belong to the same frame.
  public var firstChange: Double? {
    guard !pieces.isEmpty else { return nil }
    var index = pieces.firstIndex { $0.body != before } ?? 0
    while index + 1 < pieces.count,
      pieces[index + 1].at - pieces[index].at < .microseconds(1_500)
    { index += 1 }
    return pieces[index].at.milliseconds
  }
}
