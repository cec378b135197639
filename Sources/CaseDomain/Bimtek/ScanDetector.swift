/// Tells a scanner from fingers by the gaps between characters.
///
/// A scanner types its code in one burst: six characters or more with a median gap of at most
/// 35 ms (DESIGN 12). Feed it every character of one line, then ask; reset for the next line.
public struct ScanDetector: Equatable, Sendable {
  public static let longestGap: Int64 = 35
  public static let fewestCharacters = 6

  private var last: Int64?
  private var gaps: [Int64] = []

  public init() {}

  /// Takes the characters that one read brought, at an instant in milliseconds of any rising
  /// clock.
  ///
  /// SSH collects what is typed: the time since the read before is shared among all characters of
  /// a read, since each of them took its part of it.
  public mutating func take(_ count: Int = 1, at milliseconds: Int64) {
    guard count > 0 else { return }
    if let last {
      let share = max(0, milliseconds - last) / Int64(count)
      gaps += Array(repeating: share, count: count)
    } else {
      gaps += Array(repeating: 0, count: count - 1)
    }
    last = milliseconds
  }

  /// Forgets the line.
  public mutating func reset() {
    last = nil
    gaps.removeAll(keepingCapacity: true)
  }

  /// Whether the characters so far came from a scanner.
  public var isScan: Bool { isScan(last: gaps.count + 1) }

  /// Whether the latest `count` characters came from a scanner, whatever stood before them.
  public func isScan(last count: Int) -> Bool {
    guard count >= Self.fewestCharacters, gaps.count + 1 >= count else { return false }
    let gaps = gaps.suffix(count - 1)
    let median = gaps.sorted()[gaps.count / 2]
    // Collected bytes make even gaps uneven, 20 and 40 of 35; their mean still tells.
    let mean = gaps.reduce(0, +) / Int64(gaps.count)
    return min(median, mean) <= Self.longestGap
  }
}
