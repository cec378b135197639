/// How much of something is done, over the whole width given.
public struct ProgressBar: Hashable, Sendable {
  public let done: Int
  public let total: Int

  public init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }

  /// Whole percents, rounded down, so that 100 means all; 0 of 0 is 0.
  public var percent: Int {
    guard total > 0 else { return 0 }
    let percent = Int(Double(min(max(0, done), total)) / Double(total) * 100)
    return done < total ? min(percent, 99) : 100
  }

  /// Draws into the first row of `rect`; what is left to do is drawn as dots.
  public func draw(
    on surface: inout Surface, in rect: Rect, theme: Theme, role: StyleRole = .series1
  ) {
    surface.fill(rect.firstRow, with: theme[.empty], style: theme[.emptyChart])
    Bar(done, of: total).draw(on: &surface, in: rect, theme: theme, role: role)
  }
}
