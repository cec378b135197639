/// Why a document cannot be written; nothing stands at its place then.
public enum WritingError: Error, Equatable, Sendable {
  /// Something has the name already. Pilar never writes over a file.
  case exists
  /// The file cannot be made there; the system's error number.
  case cannotCreate(errno: Int32)
  /// Writing failed, for instance because the disk is full; the system's error number.
  case failed(errno: Int32)
}
