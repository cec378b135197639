import Glibc

/// The built program without a terminal: lines in, lines out, killed or stopped at any moment.
///
/// Reading waits for the program; only an end of the program ends the waiting. Not thread-safe.
public final class PipedProgram {
  public enum Failure: Error {
    case cannotStart(errno: Int32)
  }

  private let process: Int32
  private var input: Int32
  private let output: Int32
  private var pending: [UInt8] = []
  private var ended: Int32?

  /// Starts the program; `environment` replaces variables of ``PtySession/plainEnvironment``.
  public init(
    _ program: String = PtySession.builtProgram, arguments: [String],
    environment: [String: String]
  ) throws {
    // A program that was killed takes no more lines; that is what the tests want to see.
    Glibc.signal(SIGPIPE, SIG_IGN)
    let (toChild, fromChild) = (try Self.pipe(), try Self.pipe())
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild.read, 0)
    posix_spawn_file_actions_adddup2(&actions, fromChild.write, 1)
    let variables = PtySession.plainEnvironment.merging(environment) { _, new in new }
    var child: Int32 = 0
    let failure = Self.withCStrings([program] + arguments) { argv in
      Self.withCStrings(variables.map { "\($0)=\($1)" }) { envp in
        posix_spawn(&child, program, &actions, nil, argv, envp)
      }
    }
    close(toChild.read)
    close(fromChild.write)
    guard failure == 0 else { throw Failure.cannotStart(errno: failure) }
    (process, input, output) = (child, toChild.write, fromChild.read)
  }

  deinit {
    closeInput()
    close(output)
    if ended == nil {
      kill(process, SIGKILL)
      _ = wait()
    }
  }

  /// Hands lines to the program; those that a dead one does not take are lost, as they would be.
  public func write(_ lines: [String]) {
    let bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(input, buffer.baseAddress.map { $0 + start }, buffer.count - start)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      start += count
    }
  }

  public func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// The next line; nil when the program has ended and all was read.
  public func readLine() -> String? {
    while true {
      if let end = pending.firstIndex(of: 10) {
        defer { pending.removeFirst(end + 1) }
        return String(decoding: pending[..<end], as: UTF8.self)
      }
      var piece = [UInt8](repeating: 0, count: 1 << 14)
      let count = read(output, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      pending += piece[..<count]
    }
  }

  public func signal(_ number: Int32) { kill(process, number) }

  /// Waits for the end.
  public func wait() -> PtySession.ExitStatus {
    var status: Int32 = 0
    if let ended {
      status = ended
    } else {
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
      ended = status
    }
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
  }

  private static func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { throw Failure.cannotStart(errno: errno) }
    // Another program that holds an end would keep this one's reader waiting.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func withCStrings<Value>(
    _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Value
  ) -> Value {
    var pointers = texts.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    return pointers.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("never empty") }
      return body(base)
    }
  }
}
