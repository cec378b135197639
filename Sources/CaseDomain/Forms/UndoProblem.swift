/// Why a saved change cannot be taken back.
public enum UndoProblem: Hashable, Sendable {
  /// Something that it wrote was changed or removed by a later change.
  case changedSince
  /// Later records hang on something that it made.
  case neededByOthers
  /// It was taken back before.
  case isUndone
}
