import Glibc

/// Where a command reads lines: standard input, or a test's list.
public protocol LineInput: AnyObject {
  /// The next line without its end; nil when there are no more.
  func nextLine() -> String?

  /// The next line and every other that has come already; nil when there are no more.
  func nextLines() -> [String]?
}

extension LineInput {
  public func nextLines() -> [String]? { nextLine().map { [$0] } }
}

/// The lines of standard input.
public final class StandardInput: LineInput {
  private var lines: ArraySlice<String> = []
  private var rest: [UInt8] = []
  private var isOver = false

  public init() {}

  public func nextLine() -> String? {
    fill()
    return lines.popFirst()
  }

  public func nextLines() -> [String]? {
    fill()
    defer { lines = [] }
    return lines.isEmpty ? nil : Array(lines)
  }

  /// Reads until there is a whole line, or nothing more comes.
  private func fill() {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while lines.isEmpty, !isOver {
      let count = read(STDIN_FILENO, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      isOver = count <= 0
      rest += piece.prefix(max(0, count))
      if isOver, !rest.isEmpty { rest.append(Self.lineFeed) }
      takeLines()
    }
  }

  private func takeLines() {
    guard let end = rest.lastIndex(of: Self.lineFeed) else { return }
    lines =
      rest[..<end].split(separator: Self.lineFeed, omittingEmptySubsequences: false)
      .map { line in
        String(decoding: line.last == Self.carriageReturn ? line.dropLast() : line, as: UTF8.self)
      }[...]
    rest.removeFirst(end + 1)
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}

/// Lines from memory, for tests.
public final class MemoryInput: LineInput {
  private var lines: ArraySlice<String>

  public init(_ lines: [String] = []) { self.lines = lines[...] }

  public func nextLine() -> String? { lines.popFirst() }
}
