import Glibc

/// Which binary is driven, on which database, and what stands in its environment.
public struct ProgramUnderTest: Sendable {
  public let path: String
  /// The database file that every start gets.
  public let database: String
  /// The home folder, so that the user's own settings stay out of the figures.
  public let home: String

  public init(path: String, database: String, home: String) {
    self.path = path
    self.database = database
    self.home = home
  }

  /// The same program on another database.
  public func on(database: String) -> Self { Self(path: path, database: database, home: home) }

  public var environment: [String] {
    Self.plainEnvironment + ["HOME=\(home)", "PILAR_BASISDATA=\(database)"]
  }

  /// A small, known environment; `LESS` and `LINES` are not in it.
  public static let plainEnvironment = [
    "TERM=xterm-256color", "LC_ALL=C.UTF-8", "PATH=/usr/local/bin:/usr/bin:/bin",
    "SWIFT_BACKTRACE=enable=no",
  ]

  /// Runs a command of the program to its end.
  ///
  /// - Throws: ``Failure`` when it ends with another status than 0.
  @discardableResult
  public func run(_ arguments: String...) throws -> CommandRun {
    let run = try CommandRun(path, arguments, environment: environment)
    guard run.status == .exited(0) else {
      throw Failure("pilar \(arguments.joined(separator: " ")): \(run.status)\n\(run.errors)")
    }
    return run
  }
}
