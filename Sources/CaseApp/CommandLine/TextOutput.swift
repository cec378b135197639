/// Where a command writes: standard output or error, or a test's memory.
///
/// A command is one thread's work; an output is never shared between two.
public protocol TextOutput: AnyObject {
  /// Whether a person sees it now, so that progress may be shown there.
  var isTerminal: Bool { get }

  /// Writes all of `bytes` or throws a ``CommandFailure`` of status ``ExitStatus/inputOutput``.
  func write(_ bytes: some Sequence<UInt8>) throws(CommandFailure)

  /// Hands everything written so far to its reader.
  func flush() throws(CommandFailure)
}

extension TextOutput {
  /// Writes `text` as UTF-8.
  public func write(_ text: String) throws(CommandFailure) { try write(text.utf8) }

  /// Writes one line.
  public func writeLine(_ text: String) throws(CommandFailure) { try write(text + "\n") }
}

/// Keeps what was written, for tests and for runs that nobody watches.
public final class MemoryOutput: TextOutput {
  public private(set) var bytes: [UInt8] = []
  public let isTerminal: Bool

  public init(isTerminal: Bool = false) { self.isTerminal = isTerminal }

  public func write(_ new: some Sequence<UInt8>) throws(CommandFailure) {
    bytes.append(contentsOf: new)
  }

  public func flush() throws(CommandFailure) {}

  /// Everything written so far.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
