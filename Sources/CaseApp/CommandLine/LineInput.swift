/// Where a command reads lines: standard input, or a test's list.
public protocol LineInput: AnyObject {
  /// The next line without its end; nil when there are no more.
  func nextLine() -> String?
}

/// The lines of standard input.
public final class StandardInput: LineInput {
  public init() {}

  public func nextLine() -> String? { readLine(strippingNewline: true) }
}

/// Lines from memory, for tests.
public final class MemoryInput: LineInput {
  private var lines: ArraySlice<String>

  public init(_ lines: [String] = []) { self.lines = lines[...] }

  public func nextLine() -> String? { lines.popFirst() }
}
