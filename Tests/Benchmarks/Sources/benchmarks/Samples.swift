import Measuring

/// Something a user does and waits for.
enum Probe {
  case start
  case cursorMove
  case scroll
  case pageDown
  case ends
  case jump
  case searchFirstRows
  case searchSettled
  case dashboard
  /// What case work came to, of the whole province.
  case performance
  case agenda
  /// The file of a client.
  case openClient
  case openForm
  case typedLetter
  case acceptedAnswer
}

/// What one program took, over all runs.
struct Samples {
  private(set) var milliseconds: [Probe: [Double]] = [:]
  private(set) var bytes: [Probe: [Double]] = [:]
  /// Keys that brought nothing at all.
  private(set) var silent: [Probe: Int] = [:]

  /// Adds an answer; `time` says which of its moments counts.
  mutating func add(
    _ answer: Answer, to probe: Probe, until time: KeyPath<Answer, Double?> = \.last
  ) {
    guard let elapsed = answer[keyPath: time] else {
      silent[probe, default: 0] += 1
      return
    }
    milliseconds[probe, default: []].append(elapsed)
    bytes[probe, default: []].append(Double(answer.bytes))
  }

  func median(_ probe: Probe) -> Double? { Measuring.median(milliseconds[probe] ?? []) }
  func p99(_ probe: Probe) -> Double? { quantile(0.99, of: milliseconds[probe] ?? []) }
  func medianBytes(_ probe: Probe) -> Int? { Measuring.median(bytes[probe] ?? []).map { Int($0) } }

  /// For example `0.42 ms · p99 1.9 ms · 58 B · n 640`.
  func summary(of probe: Probe, showsTail: Bool = true) -> String {
    var parts = [written(milliseconds: median(probe))]
    if showsTail { parts.append("p99 " + written(milliseconds: p99(probe))) }
    if let count = medianBytes(probe) { parts.append("\(count) B") }
    parts.append("n \(milliseconds[probe]?.count ?? 0)")
    if let count = silent[probe] { parts.append("\(count) silent") }
    return parts.joined(separator: " · ")
  }
}
