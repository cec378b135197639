import Measuring

/// Importing a list, beside `sqlite3` importing the same file.
struct ImportFindings {
  let program: ProgramUnderTest
  let folder: TemporaryFolder
  /// The rows of the large list; the small one, for the memory, has half as many.
  let people: Int

  func rows() throws -> [ReportRow] {
    let small = try runPilar(rows: people / 2)
    let large = try runPilar(rows: people)
    tell("… sqlite3: \(people) rows")
    let peer = try SQLiteImport(folder: folder).run(file(of: people))
    let ratio = large.elapsed / peer.elapsed
    let grown = Double(large.peakMemory) / Double(small.peakMemory)
    return [
      ReportRow(
        "import of \(people) rows", budget: "≤ 6 × sqlite3",
        measured: written(milliseconds: large.elapsed.milliseconds)
          + " · \(rounded(ratio, places: 1)) ×",
        beside: "sqlite3 " + written(milliseconds: peer.elapsed.milliseconds),
        verdict: ratio <= 6 ? .holds : .missed),
      ReportRow(
        "import, peak memory at \(people / 2) and \(people)", budget: "does not grow",
        measured: written(megabytes: small.peakMemory) + " · "
          + written(megabytes: large.peakMemory),
        beside: "sqlite3 " + written(megabytes: peer.peakMemory),
        verdict: grown <= 1.1 ? .holds : .missed),
    ]
  }

  private func file(of rows: Int) -> String { folder.file("impor-\(rows).csv") }

  private func runPilar(rows: Int) throws -> CommandRun {
    tell("… impor: \(rows) rows")
    var list = try ImportFile(seed: 11)
    try list.write(rows: rows, to: file(of: rows))
    let fresh = program.on(database: folder.file("impor-\(rows).db"))
    try fresh.run("siapkan", "--provinsi", "63")
    let run = try fresh.run("impor", "ppks", file(of: rows), "--json")
    guard run.output.contains("\"baru\":\(rows)") else {
      throw Failure("the list of \(rows) rows was not taken whole: \(run.output)")
    }
    return run
  }
}
