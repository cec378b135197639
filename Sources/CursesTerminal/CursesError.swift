/// Why the terminal could not be taken.
public enum CursesError: Error, Equatable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// The value of `TERM`, empty when there is none: unknown, or without a cursor to move.
  case unusableTerminal(String)
  case systemCall(errno: Int32)
}
