/// What a user feels at the screens, beside `less` on a file of as many lines.
struct Screens {
  let setting: Setting
  /// A text file with a line per client; for `less`.
  let list: String
  let less = program("less")

  func measure() throws -> [Row] {
    let list = try openList()
    var rows = [try startRow()]
    rows += try moveRows(list)
    rows += searchRows(list)
    rows += try pageRows()
    rows.append(restRow(list))
    rows.append(
      Row(
        what: "memory, after all of this", budget: "≤ 60 MB", pilar: text(list.peakMegabytes, "MB"))
    )
    return rows
  }

  /// The client list with real rows.
  private func openList() throws -> TerminalRun {
    let run = try TerminalRun(
      setting.pilar, ["buka", "--layar", "klien", "--basisdata", setting.database])
    _ = try run.waitFor("the list", Self.hasRows)
    run.settle()
    return run
  }

  private func openLess() throws -> TerminalRun? {
    guard let less else { return nil }
    let run = try TerminalRun(less, [list])
    _ = try run.waitFor("less") { !$0[0].allSatisfy { $0 == " " } }
    run.settle()
    return run
  }

  /// Row 5 of the list is its first: it has a name when it is real.
  private static func hasRows(_ lines: [String]) -> Bool {
    lines[4].first == ">" && lines[4].contains { $0.isLetter }
  }

  private func startRow() throws -> Row {
    var (own, other): ([Double], [Double]) = ([], [])
    for _ in 0..<setting.starts {
      let run = try TerminalRun(
        setting.pilar, ["buka", "--layar", "klien", "--basisdata", setting.database])
      own.append(try run.waitFor("the list", Self.hasRows))
      guard let less else { continue }
      let pager = try TerminalRun(less, [list])
      other.append(try pager.waitFor("less") { !$0[0].allSatisfy { $0 == " " } })
    }
    let (pilar, pager) = (Figures(own).median, Figures(other).median)
    return Row(
      what: "start to the list's real rows", budget: "≤ 40 ms, ≤ 6 × less", pilar: text(pilar),
      beside: less == nil ? "" : "less \(text(pager)), ratio \(text(pilar / pager, "×"))")
  }

  private func moveRows(_ list: TerminalRun) throws -> [Row] {
    let down = costs(list, setting.keys) { _ in "\u{1B}[B" }
    let pages = costs(list, setting.keys / 4) { _ in "\u{1B}[6~" }
    let ends = costs(list, 20) { $0 % 2 == 0 ? "\u{1B}[F" : "\u{1B}[H" }
    let half = costs(list, 10) { $0 % 2 == 0 ? "\u{07}50%\r" : "\u{1B}[H" }
    let pager = try openLess()
    let besideDown = pager.map { costs($0, setting.keys) { _ in "\u{1B}[B" } }
    let besidePage = pager.map { costs($0, setting.keys / 4) { _ in "\u{1B}[6~" } }
    return [
      row("cursor move", "median ≤ 1 ms, p99 ≤ 6 ms, ≤ 200 bytes", down, besideDown),
      row("page down", "median ≤ 3 ms, ≤ 1.8 KB", pages, besidePage),
      row("first and last row", "≤ 15 ms", ends, nil), row("jump to 50 %", "≤ 15 ms", half, nil),
    ]
  }

  private func searchRows(_ list: TerminalRun) -> [Row] {
    var all: [KeyCost] = []
    for word in Self.words {
      _ = list.type("/")
      for letter in word { all.append(list.type(String(letter))) }
      _ = list.type("\u{15}")
      _ = list.type("\u{1B}\u{1B}")
    }
    return [row("search as you type, whole province", "median ≤ 10 ms, p99 ≤ 50 ms", all, nil)]
  }

  private func pageRows() throws -> [Row] {
    let list = try openList()
    let cards = costs(list, 40) { $0 % 2 == 0 ? "\r" : "\u{1B}\u{1B}\u{1B}[B" }
    let opened = cards.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    let boards = costs(list, 20) { $0 % 2 == 0 ? ":dasbor\r" : "\u{1B}\u{1B}" }
    let shown = boards.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    return [
      row("open a client file", "≤ 5 ms, ≤ 2 KB", opened, nil),
      row("dashboard, province", "≤ 15 ms", shown, nil),
    ]
  }

  private func restRow(_ list: TerminalRun) -> Row {
    list.settle()
    let sleeps = list.sleeps
    let bytes = list.idleBytes(seconds: 5)
    return Row(
      what: "idle for 5 s", budget: "0 bytes, 0 wake-ups",
      pilar: "\(bytes) bytes, \(list.sleeps - sleeps) wake-ups")
  }

  private func costs(_ run: TerminalRun, _ count: Int, _ key: (Int) -> String) -> [KeyCost] {
    (0..<count).map { run.type(key($0)) }
  }

  private func row(
    _ what: String, _ budget: String, _ costs: [KeyCost], _ other: [KeyCost]?
  ) -> Row {
    Row(
      what: what, budget: budget, pilar: Self.describe(costs),
      beside: other.map { "less " + Self.describe($0) } ?? "")
  }

  private static func describe(_ costs: [KeyCost]) -> String {
    let times = Figures(costs.map(\.milliseconds))
    let bytes = Figures(costs.map { Double($0.bytes) })
    return "\(text(times.median)), p99 \(text(times.p99)), "
      + "\(Int(bytes.median)) bytes, worst \(Int(bytes.worst))"
  }

  private static let words = [
    "siti aminah", "ahmad", "muhammad rifani", "nur", "rahmawati", "budi santoso", "9903",
    "h. abdul", "yusuf", "mariana", "zz",
  ]
}
