/// A terminal as the loop sees it.
///
/// CursesTerminal is the real one; tests have their own.
/// Every method is called on the main thread only; ``waker`` alone may be used from others.
@MainActor
public protocol TerminalDriver: AnyObject {
  /// The window's size; never 0×0 (a terminal that reports none counts as 80×24).
  var size: Size { get }
  /// What the terminal can show.
  var capabilities: TerminalCapabilities { get }
  /// Lets any thread end a ``wait(milliseconds:)``.
  var waker: any TerminalWaker { get }

  /// Sleeps until something happens or the time is up; nil waits for ever.
  func wait(milliseconds: Int?) -> Set<WakeReason>
  /// The bytes typed since the last call; empty when there are none.
  func read() -> [UInt8]
  /// Paints the surface, sending only what differs from the last one.
  func show(_ surface: Surface)
  /// Rings the bell once.
  func bell()
  /// Sends the whole screen with the next ``show(_:)``, whatever was shown before.
  func forgetScreen()
}

/// Ends a driver's wait from any thread.
public protocol TerminalWaker: Sendable {
  func wake()
}

/// Why a wait ended.
public enum WakeReason: Hashable, Sendable {
  /// Bytes can be read.
  case input
  /// ``TerminalWaker/wake()`` was called: an answer is there.
  case answer
  /// The window has another size.
  case resized
  /// The program came back from a stop (SIGCONT): paint everything.
  case resumed
  /// The line is gone (SIGHUP, end of input): save and leave without writing.
  case hangup
  /// SIGTERM or SIGINT from outside: save and leave; the number is the signal's.
  case terminated(Int32)
}

/// What a terminal can show, decided once at the start.
public struct TerminalCapabilities: Hashable, Sendable {
  public var colors: ColorTier
  public var glyphs: GlyphTier
  /// Milliseconds to wait after ESC for the rest of a sequence.
  public var escapeDelay: Int
  /// Key sequences that the terminal's own description adds to those every decoder knows.
  public var ownKeys: [[UInt8]: Key]

  public init(
    colors: ColorTier, glyphs: GlyphTier, escapeDelay: Int, ownKeys: [[UInt8]: Key] = [:]
  ) {
    self.colors = colors
    self.glyphs = glyphs
    self.escapeDelay = escapeDelay
    self.ownKeys = ownKeys
  }
}

/// How many colours there are to choose from (TUI 2.2).
public enum ColorTier: String, CaseIterable, Sendable {
  case mono
  case eight = "8"
  case sixteen = "16"
  case palette256 = "256"
}

/// Which glyphs the terminal's font can be trusted with (TUI 3.2).
public enum GlyphTier: String, CaseIterable, Sendable {
  case ascii
  case half = "sedang"
  case full = "penuh"
}
