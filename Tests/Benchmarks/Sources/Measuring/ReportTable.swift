/// One row of the report.
public struct ReportRow: Sendable {
  /// What the figures say about the budget.
  public enum Verdict: String, Sendable {
    case holds = "ok"
    case missed = "!"
    /// There is no budget, or nothing was measured.
    case open = "-"
  }

  public let what: String
  public let budget: String
  public let measured: String
  /// The same work done by the public program that stands beside it.
  public let beside: String
  public let verdict: Verdict

  public init(
    _ what: String, budget: String, measured: String, beside: String = "", verdict: Verdict
  ) {
    self.what = what
    self.budget = budget
    self.measured = measured
    self.beside = beside
    self.verdict = verdict
  }

  var cells: [String] { [what, budget, measured, beside, verdict.rawValue] }
}

/// The rows as text, for a terminal or for a README.
public struct ReportTable: Sendable {
  private static let heads = ["what", "budget", "measured", "beside", ""]
  private let rows: [ReportRow]

  public init(_ rows: [ReportRow]) { self.rows = rows }

  /// Aligned columns, two blanks between them.
  public var text: String {
    let lines = [Self.heads] + rows.map(\.cells)
    let widths = Self.heads.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { line in
      let cells = zip(line, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      let joined = cells.joined(separator: "  ")
      return String(joined.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  /// A Markdown table.
  public var markdown: String {
    let rule = Self.heads.map { _ in "---" }
    return ([Self.heads, rule] + rows.map(\.cells))
      .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}
