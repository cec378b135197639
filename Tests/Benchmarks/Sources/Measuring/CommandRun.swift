import Glibc

/// A program that ran to its end without a terminal, and what it took.
public struct CommandRun: Sendable {
  /// How a program ended.
  public enum Status: Equatable, Sendable {
    case exited(Int32)
    case signalled(Int32)

    init(waited status: Int32) {
      let signal = status & 0x7F
      self = signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
    }
  }

  public let status: Status
  public let output: String
  public let errors: String
  /// From the start to the end.
  public let elapsed: Duration
  /// The largest resident size, in bytes.
  public let peakMemory: Int

  /// Runs the program with `input` as its standard input, and waits for its end.
  ///
  /// - Throws: ``Failure`` when it cannot be started.
  public init(
    _ program: String, _ arguments: [String], environment: [String], input: String = "/dev/null"
  ) throws {
    let started = try StartedCommand(program, arguments, environment: environment, input: input)
    self = try started.wait()
  }

  init(status: Status, output: String, errors: String, elapsed: Duration, peakMemory: Int) {
    self.status = status
    self.output = output
    self.errors = errors
    self.elapsed = elapsed
    self.peakMemory = peakMemory
  }
}

/// A program that runs without a terminal; its output goes to files that are unlinked already.
public struct StartedCommand: Sendable {
  public let process: Int32
  private let began: ContinuousClock.Instant
  private let output: Int32
  private let errors: Int32

  public init(
    _ program: String, _ arguments: [String], environment: [String], input: String = "/dev/null"
  ) throws {
    output = try Self.unlinkedFile()
    errors = try Self.unlinkedFile()
    began = .now
    process = try Self.spawn(
      [program] + arguments, environment: environment, input: input, output: output,
      errors: errors)
  }

  /// Kills the program at once, as a power cut would for it.
  public func kill() { _ = Glibc.kill(process, SIGKILL) }

  /// Waits for the end; to be called once.
  public func wait() throws -> CommandRun {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw Failure("wait4: errno \(errno)") }
    }
    let elapsed = ContinuousClock.now - began
    return CommandRun(
      status: CommandRun.Status(waited: status), output: Self.drain(output),
      errors: Self.drain(errors), elapsed: elapsed, peakMemory: usage.ru_maxrss * 1024)
  }

  private static func spawn(
    _ command: [String], environment: [String], input: String, output: Int32, errors: Int32
  ) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    var process: Int32 = 0
    let failure = withCStrings(command) { argv in
      withCStrings(environment) { envp in
        posix_spawnp(&process, command[0], &actions, nil, argv, envp)
      }
    }
    guard failure == 0 else { throw Failure("cannot start \(command[0]): errno \(failure)") }
    return process
  }

  private static func unlinkedFile() throws -> Int32 {
    var template = Array("/tmp/pilar-benchmark-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw Failure("mkstemp: errno \(errno)") }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(template)
    return descriptor
  }

  private static func drain(_ descriptor: Int32) -> String {
    defer { close(descriptor) }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    lseek(descriptor, 0, SEEK_SET)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return String(decoding: text, as: UTF8.self) }
      text += buffer[..<count]
    }
  }
}
