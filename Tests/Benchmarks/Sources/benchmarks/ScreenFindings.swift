import Measuring

/// The rows of the report that a user feels at the keyboard.
struct ScreenFindings {
  var pilar = Samples()
  var less = Samples()
  var figures: [ProcessFigures] = []
  var lessFigures: [ProcessFigures] = []
  var idle: (bytes: Int, wakeUps: Int) = (0, 0)
  var idleSeconds = 0

  var rows: [ReportRow] {
    [start] + keys + [idleRow, memory]
  }

  private var start: ReportRow {
    let ratio = (pilar.median(.start) ?? .infinity) / (less.median(.start) ?? .infinity)
    let measured = pilar.summary(of: .start, showsTail: false)
    return ReportRow(
      "start to first useful frame", budget: "≤ 40 ms, ≤ 6 × less",
      measured: measured + " · \(ratio.isFinite ? rounded(ratio, places: 1) : "?") ×",
      beside: "less " + less.summary(of: .start, showsTail: false),
      verdict: ratio <= 6 ? .holds : .missed)
  }

  private var keys: [ReportRow] {
    [
      row("cursor move", .cursorMove, Limits(median: 1, p99: 6, bytes: 200)),
      row("scroll by one row", .scroll, Limits()),
      row("page down", .pageDown, Limits(median: 3, bytes: 1843)),
      row("first / last row", .ends, Limits(median: 15)),
      row("jump to 50 %", .jump, Limits(median: 15)),
      row("search, any key: first rows", .searchFirstRows, Limits(median: 10, p99: 50)),
      row("search, any key: order and count", .searchSettled, Limits(median: 300)),
      row("dashboard, province", .dashboard, Limits(median: 15)),
      row("kinerja, province", .performance, Limits(median: 15)),
      row("agenda, province", .agenda, Limits(median: 15)),
      row("open a client's file", .openClient, Limits(median: 5, bytes: 2048)),
      row("open a form", .openForm, Limits(bytes: 2048)),
      row("typed letter in a form", .typedLetter, Limits(median: 1, bytes: 60)),
      row("accepted answer, on disk", .acceptedAnswer, Limits(median: 20)),
    ]
  }

  /// The budget of one probe, in milliseconds and bytes; nil where there is none.
  private struct Limits {
    var median: Double?
    var p99: Double?
    var bytes: Int?

    var text: String {
      var parts: [String] = []
      if let median { parts.append("≤ \(Int(median)) ms") }
      if let p99 { parts.append("p99 ≤ \(Int(p99)) ms") }
      if let bytes { parts.append("≤ \(bytes) B") }
      return parts.joined(separator: ", ")
    }

    func verdict(on samples: Samples, _ probe: Probe) -> ReportRow.Verdict {
      guard !text.isEmpty else { return .open }
      let holds =
        (samples.median(probe) ?? .infinity) <= median ?? .infinity
        && (samples.p99(probe) ?? .infinity) <= p99 ?? .infinity
        && (samples.medianBytes(probe) ?? .max) <= bytes ?? .max
        && samples.silent[probe] == nil && samples.median(probe) != nil
      return holds ? .holds : .missed
    }
  }

  private func row(_ what: String, _ probe: Probe, _ limits: Limits) -> ReportRow {
    let hasPeer = less.median(probe) != nil
    return ReportRow(
      what, budget: limits.text, measured: pilar.summary(of: probe),
      beside: hasPeer ? "less " + less.summary(of: probe) : "",
      verdict: limits.verdict(on: pilar, probe))
  }

  private var idleRow: ReportRow {
    ReportRow(
      "idle for \(idleSeconds) s", budget: "0 B",
      measured: "\(idle.bytes) B · \(idle.wakeUps) wake-ups",
      verdict: idle.bytes == 0 ? .holds : .missed)
  }

  private var memory: ReportRow {
    let resident = figures.map(\.resident).max() ?? 0
    let peak = figures.map(\.peakResident).max() ?? 0
    let own = figures.map(\.anonymous).max() ?? 0
    return ReportRow(
      "resident memory after all this", budget: "≤ 60 MB",
      measured:
        "\(written(megabytes: resident)) · peak \(written(megabytes: peak)) · "
        + "of its own \(written(megabytes: own))",
      beside: "less \(written(megabytes: lessFigures.map(\.peakResident).max() ?? 0))",
      verdict: peak <= 60 * 1_048_576 ? .holds : .missed)
  }
}
