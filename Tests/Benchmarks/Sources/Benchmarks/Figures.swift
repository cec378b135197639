/// Sorted figures of one measurement.
struct Figures {
  private let sorted: [Double]

  init(_ values: [Double]) { sorted = values.sorted() }

  var median: Double { at(0.5) }
  var p99: Double { at(0.99) }
  var worst: Double { sorted.last ?? 0 }

  private func at(_ share: Double) -> Double {
    guard !sorted.isEmpty else { return 0 }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }
}

/// One line of the table.
struct Row {
  var what: String
  var budget: String
  var pilar: String
  var beside: String = ""
}

/// Prints the rows as a Markdown table.
func printTable(_ rows: [Row]) {
  let cells =
    [["what", "budget", "Pilar", "beside"]]
    + rows.map { [$0.what, $0.budget, $0.pilar, $0.beside] }
  let widths = (0..<4).map { column in cells.map { $0[column].count }.max() ?? 0 }
  for (index, line) in cells.enumerated() {
    let padded = zip(line, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
    print("| " + padded.joined(separator: " | ") + " |")
    if index == 0 {
      print("|" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "|") + "|")
    }
  }
}

/// A number with one decimal, or two below 10.
func text(_ value: Double, _ unit: String = "ms") -> String {
  let factor = value < 10 ? 100.0 : 10.0
  return "\((value * factor).rounded() / factor) \(unit)"
}
