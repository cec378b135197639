/// What pre-test and post-test of an event tell together.
///
/// Means and gain are of those who wrote both, so that they are of the same people.
public struct TestGain: Hashable, Sendable {
  /// Who wrote the pre-test, the post-test, both.
  public let pre: Int
  public let post: Int
  public let both: Int
  /// Tenths of a point, rounded to the nearest; nil where nobody wrote both.
  public let meanPre: Int?
  public let meanPost: Int?
  public let meanGain: Int?
  public let better: Int
  public let same: Int
  public let worse: Int

  public init(of lines: [EventResult.Line]) {
    let pairs = lines.compactMap { line in
      line.pre.flatMap { pre in line.post.map { (pre: pre, post: $0) } }
    }
    pre = lines.count { $0.pre != nil }
    post = lines.count { $0.post != nil }
    both = pairs.count
    meanPre = DecimalText.mean(pairs.reduce(0) { $0 + $1.pre }, of: pairs.count)
    meanPost = DecimalText.mean(pairs.reduce(0) { $0 + $1.post }, of: pairs.count)
    // The gain is rounded by itself: the difference of two rounded means may be off by a tenth.
    meanGain = DecimalText.mean(pairs.reduce(0) { $0 + $1.post - $1.pre }, of: pairs.count)
    better = pairs.count { $0.post > $0.pre }
    same = pairs.count { $0.post == $0.pre }
    worse = pairs.count { $0.post < $0.pre }
  }
}
