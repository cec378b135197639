import Measuring

/// Everything that the options ask for, one part after the other.
struct Benchmark {
  private let options: Options
  private let folder: TemporaryFolder
  private let program: ProgramUnderTest

  init(_ options: Options) throws {
    self.options = options
    folder = try TemporaryFolder()
    program = ProgramUnderTest(
      path: options.program, database: options.database ?? folder.file("latihan.db"),
      home: folder.path)
  }

  /// Measures and gives the table; tells on standard error what is under way.
  func run() throws -> ReportTable {
    var rows: [ReportRow] = []
    if options.parts.contains(.screens) || options.parts.contains(.recap) {
      rows += try makeDatabase()
    }
    if options.parts.contains(.screens) {
      try addAccount()
      rows += try screens()
    }
    if options.parts.contains(.recap) { rows.append(try recap()) }
    if options.parts.contains(.importing) {
      rows += try ImportFindings(program: program, folder: folder, people: options.people).rows()
    }
    if options.parts.contains(.matching) {
      rows += try MatchingFindings(program: program, folder: folder, people: options.people).rows()
    }
    if options.parts.contains(.desk) {
      var round = DeskRound(program, folder: folder)
      rows += try round.rows()
    }
    return ReportTable(rows)
  }

  private func makeDatabase() throws -> [ReportRow] {
    guard options.database == nil else { return [] }
    tell("… latihan: \(options.people) people")
    let run = try program.run("latihan", "--jumlah", String(options.people), "--benih", "7")
    let measured =
      "\(written(milliseconds: run.elapsed.milliseconds)) · peak "
      + "\(written(megabytes: run.peakMemory)) · file "
      + written(megabytes: TextFile.size(of: program.database))
    return [
      ReportRow("latihan, \(options.people) people", budget: "", measured: measured, verdict: .open)
    ]
  }

  /// Makes the account that works in the screens, unless an earlier run has made it.
  private func addAccount() throws {
    let arguments = [
      "akun", "tambah", ListRound.account, "--peran", "verifikator", "--wilayah", "63",
    ]
    let run = try CommandRun(program.path, arguments, environment: program.environment)
    guard run.status == .exited(0) || run.status == .exited(73) else {
      throw Failure("pilar akun tambah: \(run.status)\n\(run.errors)")
    }
  }

  /// Runs of Pilar and `less` take turns, so that a busy moment of the machine meets both.
  private func screens() throws -> [ReportRow] {
    let text = folder.file("list.txt")
    var file = try ImportFile(seed: 7)
    try file.write(rows: options.people, to: text)
    var findings = ScreenFindings()
    for number in 1...options.runs {
      tell("… screens, run \(number) of \(options.runs)")
      var round = try ListRound(program, adding: findings.pilar)
      if number == 1 {
        findings.idleSeconds = 5
        findings.idle = round.idle(milliseconds: 5_000)
      }
      findings.figures.append(try round.run())
      findings.pilar = round.samples
      if options.showsScreens, number == 1 {
        for screen in round.screens { tell(screen + "\n") }
      }
      var peer = try LessRound(file: text, adding: findings.less)
      findings.lessFigures.append(peer.run())
      findings.less = peer.samples
    }
    return findings.rows
  }

  private func recap() throws -> ReportRow {
    tell("… recap")
    let runs = try (0..<max(5, options.runs)).map { _ in
      try program.run("rekap", "ppks", "--tingkat", "kabupaten", "--format", "json")
    }
    let elapsed = median(runs.map(\.elapsed.milliseconds))
    return ReportRow(
      "recap of a province, whole command", budget: "≤ 100 ms",
      measured: written(milliseconds: elapsed) + " · n \(runs.count)",
      verdict: (elapsed ?? .infinity) <= 100 ? .holds : .missed)
  }
}
