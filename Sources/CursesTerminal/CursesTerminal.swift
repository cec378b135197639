import CNCurses
import Glibc
public import TerminalUI

/// The real terminal, driven by ncurses.
///
/// ncurses keeps its state in globals and is not thread-safe, so this type lives on the main
/// actor and there is one of it at a time. Nothing outside this target imports `CNCurses`.
@MainActor
public final class CursesTerminal: TerminalDriver {
  public private(set) var size: Size
  public let capabilities: TerminalCapabilities
  public let waker: any TerminalWaker = CursesWaker()

  private let isASCII: Bool
  private var shown: Surface?
  private var isHungUp = false

  /// Takes the terminal, runs `body`, and gives the terminal back, also when `body` throws.
  ///
  /// - Parameters:
  ///   - options: What is decided already.
  ///   - body: Works on the terminal, which is of no use after it.
  /// - Returns: What `body` returns.
  /// - Throws: ``CursesError`` when the terminal cannot be taken, or whatever `body` throws.
  public static func run<Value>(
    _ options: CursesOptions = CursesOptions(),
    _ body: @MainActor (CursesTerminal) throws -> Value
  ) throws -> Value {
    let terminal = try start(options)
    defer { cn_stop() }
    return try body(terminal)
  }

  private static func start(_ options: CursesOptions) throws(CursesError) -> CursesTerminal {
    let environment = TerminalFacts.readEnvironment()
    let isMono = options.colors.map { $0 == .mono } ?? TerminalFacts.forbidsColor(environment)
    var info = cn_info()
    switch cn_start(options.errorLog, !isMono, &info) {
    case CN_STARTED: return CursesTerminal(TerminalFacts(info), options)
    case CN_NOT_A_TERMINAL: throw .notATerminal
    case CN_UNUSABLE: throw .unusableTerminal(environment["TERM"] ?? "")
    default: throw .systemCall(errno: errno)
    }
  }

  private init(_ facts: TerminalFacts, _ options: CursesOptions) {
    capabilities = facts.capabilities(options, ownKeys: TerminalFacts.readOwnKeys())
    isASCII = capabilities.glyphs == .ascii || !facts.isUTF8
    size = Self.windowSize()
  }

  // MARK: Waiting

  public func wait(milliseconds: Int?) -> Set<WakeReason> {
    if isHungUp { return [.hangup] }
    let found = Int(cn_wait(Int32(clamping: milliseconds ?? -1)))
    var reasons: Set<WakeReason> = []
    if found & CN_INPUT != 0 { reasons.insert(.input) }
    if found & CN_WOKEN != 0 { reasons.insert(.answer) }
    if found & CN_SIGNAL != 0 { reasons.formUnion(takeSignals()) }
    // What was typed before the line went is read first.
    if found & CN_HUNG_UP != 0, found & CN_INPUT == 0 { isHungUp = true }
    if isHungUp { reasons.insert(.hangup) }
    return reasons
  }

  public func read() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      let read = cn_read(buffer.baseAddress, Int32(buffer.count))
      isHungUp = isHungUp || read < 0
      count = max(0, Int(read))
    }
  }

  private func takeSignals() -> Set<WakeReason> {
    var reasons: Set<WakeReason> = []
    while true {
      let number = cn_next_signal()
      guard number != 0 else { break }
      reasons.insert(reason(of: number))
    }
    if reasons.contains(.resumed) { cn_resume() }
    if reasons.contains(.resized) || reasons.contains(.resumed) { fit() }
    return reasons
  }

  private func reason(of signal: Int32) -> WakeReason {
    switch signal {
    case SIGWINCH: return .resized
    case SIGCONT: return .resumed
    case SIGHUP:
      isHungUp = true
      return .hangup
    default: return .terminated(signal)
    }
  }

  // MARK: Showing

  public func show(_ surface: Surface) {
    guard !isHungUp else { return }
    let before = shown?.size == surface.size ? shown : nil
    if let before, before.cells == surface.cells, before.cursor == surface.cursor { return }
    for row in 0..<min(surface.rows, size.rows) {
      put(row, of: surface, since: before)
    }
    let cursor = surface.cursor.map { (column: $0.column, row: $0.row) }
    cn_cursor(
      Int32(clamping: cursor?.row ?? size.rows - 1), Int32(clamping: cursor?.column ?? 0),
      cursor != nil)
    cn_flush()
    shown = surface
  }

  public func bell() {
    if !isHungUp { cn_bell() }
  }

  public func forgetScreen() {
    shown = nil
    cn_forget()
  }

  private func put(_ row: Int, of surface: Surface, since before: Surface?) {
    guard
      let run = CellRun(
        row: row, of: surface, since: before, columns: size.columns, isASCII: isASCII)
    else { return }
    cn_put(Int32(row), Int32(run.column), run.cells, Int32(run.cells.count))
  }

  private func fit() {
    cn_fit()
    shown = nil
    size = Self.windowSize()
  }

  private static func windowSize() -> Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    cn_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }
}

private struct CursesWaker: TerminalWaker {
  func wake() { cn_wake() }
}
