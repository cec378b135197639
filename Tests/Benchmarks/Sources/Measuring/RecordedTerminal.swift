internal import CTestTerminal
import Glibc

/// A program under a pseudo-terminal whose output is timed first and shown afterwards.
///
/// The emulator sees the bytes only when the program is silent, so it costs the measured program
/// nothing. Rows and columns are 24 × 80.
public final class RecordedTerminal {
  private static let rows = 24
  private static let columns = 80
  private let session: OpaquePointer
  private var began: ContinuousClock.Instant
  private let body: Range<Int>

  /// Starts the program and returns at once; the first ``Answer`` is its start.
  ///
  /// - Parameters:
  ///   - command: The program's path and its arguments.
  ///   - environment: `NAME=value`.
  ///   - body: The rows of the screen whose change is what the user waits for.
  /// - Throws: ``Failure`` when it cannot be started.
  public init(_ command: [String], environment: [String], body: Range<Int>) throws {
    began = .now
    let started = withCStrings(command) { argv in
      withCStrings(environment) { envp in
        ct_spawn(command[0], argv, envp, Int32(Self.rows), Int32(Self.columns))
      }
    }
    guard let started else { throw Failure("cannot start \(command[0]): errno \(errno)") }
    session = started
    self.body = body
  }

  deinit { ct_end(session) }

  public var process: Int32 { ct_process(session) }
  public var screen: String { text(of: 0..<Self.rows) }

  /// What the program sends after its start, until `silence` milliseconds bring nothing.
  public func start(silence: Int = 400) -> Answer { record(silence: silence, patience: 20_000) }

  /// Sends keys in one piece and records what they cause, until `silence` milliseconds bring
  /// nothing; waits up to `patience` milliseconds for the first byte.
  public func press(_ keys: String, silence: Int = 40, patience: Int = 400) -> Answer {
    let bytes = Array(keys.utf8)
    began = .now
    _ = ct_type(session, bytes, Int32(bytes.count))
    return record(silence: silence, patience: patience)
  }

  /// Reads without touching the keyboard and counts what comes.
  public func listen(milliseconds: Int) -> Int {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    var count = 0
    while ContinuousClock.now < end {
      let left = max(1, Int((end - .now).milliseconds))
      count += record(silence: left, patience: left).bytes
    }
    return count
  }

  /// Whether the program still runs.
  public var isRunning: Bool { ct_status(session) == -1 }

  /// Lets the program end as a lost line does, and waits for it.
  public func hangUp() {
    ct_hang_up(session)
    let end = ContinuousClock.now + .seconds(5)
    while ct_status(session) == -1, ContinuousClock.now < end { usleep(2_000) }
  }

  private func record(silence: Int, patience: Int) -> Answer {
    let before = text(of: body)
    var raw: [(Duration, [UInt8])] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var wait = patience
    while true {
      let count = ct_receive(session, &buffer, Int32(buffer.count), Int32(wait))
      guard count > 0 else { break }
      raw.append((ContinuousClock.now - began, Array(buffer[..<Int(count)])))
      wait = silence
    }
    let pieces = raw.map { at, bytes in
      ct_feed(session, bytes, Int32(bytes.count))
      return Answer.Piece(at: at, bytes: bytes.count, body: text(of: body))
    }
    return Answer(before: before, pieces: pieces)
  }

  private func text(of rows: Range<Int>) -> String {
    rows.map { row in (0..<Self.columns).map { character(row, $0) }.joined() }
      .joined(separator: "\n")
  }

  private func character(_ row: Int, _ column: Int) -> String {
    var cell = ct_cell()
    ct_read_cell(session, Int32(row), Int32(column), &cell)
    return Unicode.Scalar(cell.chars.0).map { $0.value == 0 ? " " : String($0) } ?? " "
  }
}
