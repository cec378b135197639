/// What a signature sheet is for.
public enum SheetScope: Hashable, Sendable {
  /// A sheet for each session of the event.
  case everySession
  /// One sheet for all sessions of a day.
  case day(Day)
  /// One session by its number in the event.
  case session(Int)
}
