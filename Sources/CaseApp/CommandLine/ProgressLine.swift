/// A bar that grows in one line of a terminal; elsewhere it writes nothing.
final class ProgressLine {
  private let label: String
  private let output: any TextOutput
  private var shown = -1

  private static let cells = 30

  init(_ label: String, on output: any TextOutput) {
    self.label = label
    self.output = output
  }

  /// Shows the share done, 0 to 1; draws only when the number in percent changes.
  func show(_ share: Double) {
    let percent = max(0, min(100, Int(share * 100)))
    guard output.isTerminal, percent != shown else { return }
    shown = percent
    let filled = percent * Self.cells / 100
    let bar =
      String(repeating: "#", count: filled) + String(repeating: ".", count: Self.cells - filled)
    write("\r\(label) [\(bar)] \(percent)%")
  }

  /// Takes the bar away, so that a message can follow.
  func clear() {
    guard shown >= 0 else { return }
    shown = -1
    write("\r" + String(repeating: " ", count: label.count + Self.cells + 8) + "\r")
  }

  private func write(_ text: String) {
    // Losing the bar must not stop the work that it is about.
    try? output.write(text)
  }
}
