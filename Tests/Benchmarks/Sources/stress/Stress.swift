import Glibc
import Measuring

/// The three checks, one after the other.
struct Stress {
  private let options: StressOptions
  private let folder: TemporaryFolder
  private let program: ProgramUnderTest
  private let list: String

  init(_ options: StressOptions) throws {
    self.options = options
    folder = try TemporaryFolder()
    program = ProgramUnderTest(
      path: options.program, database: folder.file("unused.db"), home: folder.path)
    list = folder.file("list.csv")
    var file = try ImportFile(seed: options.seed)
    try file.write(rows: options.people, to: list)
  }

  func run() throws {
    var random = SeededGenerator(seed: options.seed)
    try killImports(&random)
    try killTraining(&random)
    try backUpWhileImporting()
  }

  /// `impor` killed at any moment leaves none of its rows, or all.
  private func killImports(_ random: inout SeededGenerator) throws {
    let whole = try emptyDatabase("whole")
    let normal = try whole.run("impor", "ppks", list).elapsed
    let total = try Totals(of: whole)
    var outcomes = (none: 0, all: 0)
    for round in 1...options.rounds {
      let database = try emptyDatabase("killed-\(round)")
      try kill(database, ["impor", "ppks", list], within: normal, &random)
      try requireSound(database, "impor, round \(round)")
      let left = try Totals(of: database)
      if left == .nothing {
        outcomes.none += 1
      } else if left.countsEqual(total) {
        outcomes.all += 1
      } else {
        throw Failure("impor, round \(round): \(left) of \(total) were left")
      }
      try database.run("impor", "ppks", list)
      let mended = try Totals(of: database)
      guard mended.countsEqual(total) else {
        throw Failure("impor again, round \(round): \(mended) instead of \(total)")
      }
    }
    tell("impor killed \(options.rounds) times: none \(outcomes.none), all \(outcomes.all)")
  }

  /// `latihan` killed at any moment leaves no database, or a whole one.
  private func killTraining(_ random: inout SeededGenerator) throws {
    let arguments = ["latihan", "--jumlah", String(options.people), "--benih", "7"]
    let whole = program.on(database: folder.file("training.db"))
    let normal = try CommandRun(whole.path, arguments, environment: whole.environment).elapsed
    let total = try Totals(of: whole)
    var outcomes = (none: 0, all: 0)
    for round in 1...options.rounds {
      let database = program.on(database: folder.file("training-\(round).db"))
      try kill(database, arguments, within: normal, &random)
      if TextFile.exists(database.database) {
        try requireSound(database, "latihan, round \(round)")
        outcomes.all += 1
      } else {
        try database.run("latihan", "--jumlah", String(options.people), "--benih", "7")
        outcomes.none += 1
      }
      let left = try Totals(of: database)
      guard left == total else { throw Failure("latihan, round \(round): \(left) of \(total)") }
    }
    tell("latihan killed \(options.rounds) times: none \(outcomes.none), all \(outcomes.all)")
  }

  /// A backup taken while another process writes is the database before or after, never between.
  private func backUpWhileImporting() throws {
    let database = try emptyDatabase("busy")
    let writer = try StartedCommand(
      database.path, ["impor", "ppks", list], environment: database.environment)
    var copies: [String] = []
    while copies.count < options.rounds {
      let copy = folder.file("copy-\(copies.count).pilar")
      try database.run("cadangkan", copy)
      copies.append(copy)
    }
    let written = try writer.wait()
    guard written.status == .exited(0) else { throw Failure("impor: \(written.errors)") }
    let total = try Totals(of: database)
    for (number, copy) in copies.enumerated() {
      let restored = program.on(database: folder.file("restored-\(number).db"))
      try restored.run("pulihkan", copy)
      try requireSound(restored, "backup \(number)")
      let found = try Totals(of: restored)
      guard found == total || found == .nothing else { throw Failure("backup \(number): \(found)") }
    }
    tell("\(copies.count) backups during an import: each before or after it")
  }

  private func emptyDatabase(_ name: String) throws -> ProgramUnderTest {
    let database = program.on(database: folder.file(name + ".db"))
    try database.run("siapkan", "--provinsi", "63")
    return database
  }

  /// Starts a command and kills it at a random moment of its `normal` duration.
  private func kill(
    _ database: ProgramUnderTest, _ arguments: [String], within normal: Duration,
    _ random: inout SeededGenerator
  ) throws {
    let started = try StartedCommand(
      database.path, arguments, environment: database.environment)
    usleep(UInt32(normal.milliseconds * 1000 * Double.random(in: 0...1.02, using: &random)))
    started.kill()
    _ = try started.wait()
  }

  private func requireSound(_ database: ProgramUnderTest, _ moment: String) throws {
    let check = try CommandRun(
      database.path, ["periksa", "--json"], environment: database.environment)
    guard check.status == .exited(0) else {
      throw Failure("\(moment): periksa \(check.status) \(check.output) \(check.errors)")
    }
  }
}
