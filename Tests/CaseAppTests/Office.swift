import CaseApp
import CaseDomain
import CaseStore
import TestSupport

/// An office for tests: a folder with a database, and commands run in this process.
///
/// The OS user is `rina`, an administrator; the day is 22 November 2026, 08.14.
final class Office {
  static let clock = "2026-11-22T08:14"
  static let admin = "rina"

  let folder: ScratchDirectory
  var databasePath: String { folder.path("pilar.db") }

  /// What a command did.
  struct Outcome {
    var status: ExitStatus
    var output: String
    var message: String
    var lines: [Substring] { output.split(separator: "\n") }
  }

  /// Makes an empty folder; nothing is in it yet.
  init() throws { folder = try ScratchDirectory() }

  /// Makes an office with an empty database of Kalimantan Selatan.
  static func prepared() throws -> Office {
    let office = try Office()
    _ = office.run(SetUpCommand(province: "63"))
    return office
  }

  /// Makes an office with invented people, who have no cases unless they are wanted.
  static func training(
    people: Int, seed: UInt64 = 7, hasCases: Bool = false
  ) throws -> Office {
    let office = try Office()
    _ = office.run(TrainingCommand(people: people, seed: seed, hasCases: hasCases))
    return office
  }

  func context(
    as user: String = admin, actingAs: String? = nil, input: [String] = [],
    output: MemoryOutput = MemoryOutput(), errors: MemoryOutput = MemoryOutput()
  ) throws -> CommandContext {
    let environment = [
      "PILAR_SEKARANG": Self.clock, "HOME": folder.path, "TMPDIR": folder.path,
    ]
    return CommandContext(
      input: MemoryInput(input), output: output, errors: errors, environment: environment,
      clock: try ClockSetting(environment: environment), databasePath: databasePath, user: user,
      actingAs: actingAs)
  }

  /// Runs a command as the command line would.
  func run(
    _ command: some Command, as user: String = admin, actingAs: String? = nil,
    input: [String] = []
  ) -> Outcome {
    let (output, errors) = (MemoryOutput(), MemoryOutput())
    do {
      try command.run(
        in: context(as: user, actingAs: actingAs, input: input, output: output, errors: errors))
      return Outcome(status: .success, output: output.text, message: errors.text)
    } catch let failure as CommandFailure {
      return Outcome(
        status: failure.status, output: output.text, message: errors.text + failure.message)
    } catch {
      return Outcome(status: .inputOutput, output: output.text, message: "\(error)")
    }
  }

  /// Opens the database as an account.
  func session(as user: String = admin) throws -> Session {
    try context(as: user).openSession(.readWrite)
  }
}
