/// How a command ends, as in `sysexits.h`, so that scripts can tell the reasons apart.
public enum ExitStatus: Int32, CaseIterable, Sendable {
  case success = 0
  /// The command was called wrongly.
  case usage = 64
  /// The input was read but is no use.
  case badData = 65
  /// The input is not there or cannot be read.
  case noInput = 66
  /// Something needed, as a terminal, cannot be used.
  case unavailable = 69
  /// The output cannot be made, or is there already.
  case cannotCreate = 73
  case inputOutput = 74
  /// Trying again later may work.
  case busy = 75
  case notAllowed = 77
}
