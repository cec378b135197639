import Measuring

/// Finding people who stand twice on a labelled list, beside `sort` of the same file.
///
/// The list is the program's own (`mutu contoh`): invented people, a twentieth of them listed twice
/// with typed-in errors. Its column `orang` says who is who, and only this reads it.
struct MatchingFindings {
  let program: ProgramUnderTest
  let folder: TemporaryFolder
  /// The people of the large list.
  let people: Int

  /// How well pairs are found, by the labels.
  private struct Quality {
    var precision: Double
    var recall: Double

    var f: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }
    var holds: Bool { f >= 0.97 && recall >= 0.95 && precision >= 0.98 }

    var text: String {
      "P \(rounded(precision, places: 3)) · R \(rounded(recall, places: 3))"
        + " · F \(rounded(f, places: 3))"
    }
  }

  func rows() throws -> [ReportRow] {
    let measured = min(people, 100_000)
    return [
      try quality(people: measured, nikFaults: 10, what: "1 % without or with a wrong NIK"),
      try quality(people: measured, nikFaults: 50, what: "no second line with the right NIK"),
    ] + (try speed()) + [try check()]
  }

  /// Checking one person of the training database: the command, less what starting one takes.
  private func check() throws -> ReportRow {
    tell("… matching: one person")
    let account = ListRound.account
    let starts = try (0..<9).map { _ in
      try program.run("mutu", "ganda", "--orang", "1", "--ambang", "1000", "--sebagai", account)
    }.map(\.elapsed.milliseconds)
    let checks = try (1...25).map { number in
      try program.run("mutu", "ganda", "--orang", String(number * 997), "--sebagai", account)
    }.map(\.elapsed.milliseconds)
    let whole = median(checks) ?? .infinity
    return ReportRow(
      "check one person, whole command", budget: "≤ 10 ms and a start",
      measured: written(milliseconds: whole) + " · n \(checks.count)",
      beside: "first person, nine times " + written(milliseconds: median(starts)),
      verdict: .open)
  }

  private func quality(people: Int, nikFaults: Int, what: String) throws -> ReportRow {
    tell("… matching: \(people) people, \(what)")
    let list = try list(people: people, nikFaults: nikFaults)
    let quality = try Self.quality(of: find(in: list).output, labels: Self.labels(of: list.text))
    return ReportRow(
      "duplicates of \(people) people, \(what)", budget: "F ≥ 0.97, R ≥ 0.95, P ≥ 0.98",
      measured: quality.text, verdict: quality.holds ? .holds : .missed)
  }

  private func speed() throws -> [ReportRow] {
    tell("… matching: \(people) people beside sort")
    let list = try list(people: people, nikFaults: 50)
    let run = try find(in: list)
    let quality = Self.quality(of: run.output, labels: Self.labels(of: list.text))
    let peer = try CommandRun(
      "sort", ["-o", folder.file("sorted.csv"), list.path],
      environment: ProgramUnderTest.plainEnvironment)
    guard peer.status == .exited(0) else { throw Failure("sort: \(peer.status)") }
    return [
      ReportRow(
        "all duplicates of \(people) people", budget: "≤ 90 s",
        measured: written(milliseconds: run.elapsed.milliseconds) + " · \(quality.text)",
        beside: "sort " + written(milliseconds: peer.elapsed.milliseconds),
        verdict: run.elapsed.milliseconds <= 90_000 ? .holds : .missed),
      ReportRow(
        "all duplicates of \(people) people, peak memory", budget: "",
        measured: written(megabytes: run.peakMemory),
        beside: "sort " + written(megabytes: peer.peakMemory), verdict: .open),
    ]
  }

  private struct List {
    var path: String
    var text: String
  }

  private func list(people: Int, nikFaults: Int) throws -> List {
    let run = try program.run(
      "mutu", "contoh", "--jumlah", String(people), "--benih", "5", "--salah-nik",
      String(nikFaults))
    let path = folder.file("orang.csv")
    try TextFile.write(path) { put in put(run.output) }
    return List(path: path, text: run.output)
  }

  private func find(in list: List) throws -> CommandRun {
    try program.run("mutu", "ganda", "--berkas", list.path, "--json")
  }

  /// By the list's own number, whom a line is about.
  private static func labels(of text: String) -> [Substring: Substring] {
    var labels: [Substring: Substring] = [:]
    for line in text.utf8.split(separator: 0x0A).dropFirst() {
      let cells = line.split(separator: UInt8(ascii: ";"), maxSplits: 2)
      guard cells.count == 3 else { continue }
      labels[Substring(cells[0])] = Substring(cells[1])
    }
    return labels
  }

  private static func quality(of json: String, labels: [Substring: Substring]) -> Quality {
    var found = 0
    var right = 0
    for pair in json.utf8.split(separator: UInt8(ascii: "{")) {
      // `"a":"b12","b":"b13",…`
      let texts = pair.split(separator: UInt8(ascii: "\""), maxSplits: 8)
      guard texts.count > 6, Substring(texts[0]) == "a" else { continue }
      found += 1
      if labels[Substring(texts[2])] == labels[Substring(texts[6])] { right += 1 }
    }
    let people = Set(labels.values).count
    return Quality(
      precision: found > 0 ? Double(right) / Double(found) : 0,
      recall: Double(right) / Double(max(1, labels.count - people)))
  }
}
