/// What the attendance grid and the desk ask of the store besides marks and scans.
public enum AttendanceQuestion: Equatable, Sendable {
  /// Sits down at a desk of this program, puts in what waits in its journal, and reads the grid;
  /// answered by ``Answer/desk(_:_:)``.
  case desk(event: Int64)
  /// The grid, unless the file is as it was at `since`; answered by ``Answer/watched(version:_:)``.
  case changes(event: Int64, since: Int64?)
  /// Takes back this desk's last scan; answered by the new grid.
  case undoScan(event: Int64, reason: String)
  /// Gives everybody without a mark the one for absence; answered by the new grid.
  case close(session: Int64, event: Int64)
}

/// The desk that this program works at.
public struct DeskState: Equatable, Sendable {
  /// No other process works under it.
  public var name: String
  /// Scans in its journal that wait for the database.
  public var waiting: Int

  public init(name: String, waiting: Int) {
    self.name = name
    self.waiting = waiting
  }
}
