public import CTestTerminal
import Glibc

/// The built program under a real pseudo-terminal, read through a real terminal emulator.
///
/// Waiting is driven by what the program sends; the limit only keeps a hanging program from
/// hanging the tests. Not thread-safe: one test, one session.
public final class PtySession {
  /// What the program starts with.
  public struct Launch {
    public var program: String
    public var arguments: [String]
    public var rows = 24
    public var columns = 80
    /// Variables that replace or, when nil, remove those of ``PtySession/plainEnvironment``.
    public var environment: [String: String?] = [:]

    public init(program: String = PtySession.builtProgram, arguments: [String] = []) {
      self.program = program
      self.arguments = arguments
    }
  }

  /// Why a wait ended without what it waited for.
  public enum Failure: Error {
    case cannotStart(errno: Int32)
    /// `screen` is what stood there at the end.
    case timedOut(waitingFor: String, screen: String)
    case ended(status: ExitStatus, screen: String)
  }

  /// How the program ended.
  public enum ExitStatus: Equatable, Sendable {
    case exited(Int32)
    case signalled(Int32)
  }

  private let session: OpaquePointer

  /// Starts the program and returns at once.
  public init(_ launch: Launch) throws {
    var environment = Self.plainEnvironment
    for (name, value) in launch.environment { environment[name] = value }
    let arguments = [launch.program] + launch.arguments
    let started = Self.withCStrings(arguments) { argv in
      Self.withCStrings(environment.map { "\($0)=\($1)" }) { envp in
        ct_spawn(launch.program, argv, envp, Int32(launch.rows), Int32(launch.columns))
      }
    }
    guard let started else { throw Failure.cannotStart(errno: errno) }
    session = started
  }

  deinit { ct_end(session) }

  /// The rows of the screen, trailing blanks cut.
  public var lines: [String] { (0..<Int(ct_rows(session))).map(line) }

  /// The whole screen as one text.
  public var screen: String { lines.joined(separator: "\n") }

  /// One cell as the emulator shows it.
  public func cell(column: Int, row: Int) -> ct_cell {
    var cell = ct_cell()
    ct_read_cell(session, Int32(row), Int32(column), &cell)
    return cell
  }

  /// Where the terminal's cursor is, and whether it shows.
  public var cursor: (column: Int, row: Int, isVisible: Bool) {
    var row: Int32 = 0
    var column: Int32 = 0
    var visible = false
    ct_cursor(session, &row, &column, &visible)
    return (Int(column), Int(row), visible)
  }

  /// Bytes that the program has sent since the start.
  public var bytesReceived: Int { Int(ct_bytes(session)) }
  public var bells: Int { Int(ct_bells(session)) }
  public var showsAlternateScreen: Bool { ct_is_alternate_screen(session) }
  public var processID: Int32 { ct_process(session) }

  /// The line's settings as one text; equal before and after means the terminal came back.
  public var lineSettings: String? {
    var buffer = [CChar](repeating: 0, count: 512)
    guard ct_line_settings(session, &buffer, Int32(buffer.count)) else { return nil }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Types bytes as a terminal sends them.
  public func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = ct_type(session, bytes, Int32(bytes.count))
  }

  public func resize(columns: Int, rows: Int) { ct_resize(session, Int32(rows), Int32(columns)) }
  public func signal(_ number: Int32) { ct_signal(session, number) }
  /// Cuts the line as a lost connection does.
  public func hangUp() { ct_hang_up(session) }

  /// Waits until `condition` holds for the screen.
  ///
  /// - Throws: ``Failure`` when the program ends first or `seconds` pass without a byte.
  public func wait(
    for what: String, seconds: Int = 60, until condition: (PtySession) -> Bool
  ) throws {
    while !condition(self) {
      switch ct_pump(session, Int32(seconds * 1000)) {
      case 0: throw Failure.timedOut(waitingFor: what, screen: screen)
      case ..<0 where !condition(self):
        throw Failure.ended(status: try exitStatus(), screen: screen)
      default: continue
      }
    }
  }

  /// Waits until `text` stands somewhere on the screen.
  public func wait(forText text: String) throws {
    try wait(for: text) { $0.screen.contains(text) }
  }

  /// Reads until the program is silent for `milliseconds`; for byte counts, not for synchronising.
  public func settle(milliseconds: Int = 150) {
    while ct_pump(session, Int32(milliseconds)) > 0 {}
  }

  /// Waits for the end of the program.
  public func exitStatus() throws -> ExitStatus {
    while true {
      switch ct_pump(session, 60_000) {
      case ..<0: return Self.decode(ct_status(session))
      case 0: throw Failure.timedOut(waitingFor: "the end", screen: screen)
      default: continue
      }
    }
  }

  /// The executable that this build made, beside the test program.
  public static let builtProgram: String = {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = String(
      decoding: buffer.prefix(max(0, length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/") + "/pilar"
  }()

  /// A small, known environment.
  public static let plainEnvironment: [String: String] = [
    "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "USER": "penguji",
    "HOME": "/nonexistent", "SWIFT_BACKTRACE": "enable=no",
  ]

  private func line(_ row: Int) -> String {
    var text = ""
    for column in 0..<Int(ct_columns(session)) {
      let cell = cell(column: column, row: row)
      if cell.width == 0 && cell.chars.0 == 0 && column > 0 {
        let before = self.cell(column: column - 1, row: row)
        if before.width == 2 { continue }
      }
      text += Self.text(of: cell)
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  private static func text(of cell: ct_cell) -> String {
    let codes = [
      cell.chars.0, cell.chars.1, cell.chars.2, cell.chars.3, cell.chars.4, cell.chars.5,
    ]
    let scalars = codes.prefix { $0 != 0 }.compactMap(Unicode.Scalar.init)
    guard !scalars.isEmpty else { return " " }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private static func decode(_ status: Int32) -> ExitStatus {
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
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
