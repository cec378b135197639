/// Tells a scanner from fingers by the gaps between characters.
///
/// A scanner types its code in one burst: six characters or more with a median gap of at most
/// 35 ms (DESIGN 12). Feed it every character of one line, then ask; reset for the next line.
public struct ScanDetector: Sendable {
  public static let longestGap: Int64 = 35
  public static let fewestCharacters = 6

  private var last: Int64?
  private var gaps: [Int64] = []

  public init() {}

  /// Takes a character that came at an instant in milliseconds of any rising clock.
  public mutating func take(at milliseconds: Int64) {
    if let last { gaps.append(max(0, milliseconds - last)) }
    last = milliseconds
  }

  /// Forgets the line.
  public mutating func reset() {
    last = nil
    gaps.removeAll(keepingCapacity: true)
  }

  /// Whether the characters so far came from a scanner.
  public var isScan: Bool {
    guard gaps.count + 1 >= Self.fewestCharacters else { return false }
    return gaps.sorted()[gaps.count / 2] <= Self.longestGap
  }
}
