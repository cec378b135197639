/// A session as an office plans it.
public struct SessionPlan: Hashable, Sendable {
  public var day: Day
  /// Minutes of the day, in the province's zone.
  public var startMinute: Int
  /// After the start.
  public var endMinute: Int
  public var topic: String
  public var speaker: String
  /// Where the speaker comes from.
  public var institution: String
  /// Lesson hours (JP).
  public var lessonHours: Int

  public init(
    day: Day, startMinute: Int, endMinute: Int, topic: String, speaker: String = "",
    institution: String = "", lessonHours: Int? = nil
  ) {
    self.day = day
    self.startMinute = startMinute
    self.endMinute = endMinute
    self.topic = topic
    self.speaker = speaker
    self.institution = institution
    self.lessonHours =
      lessonHours ?? Self.lessonHours(minutes: endMinute - startMinute)
  }

  /// Whole lesson hours of 45 minutes (FACTS 7.1); a rest counts for nothing.
  public static func lessonHours(minutes: Int) -> Int { max(0, minutes) / 45 }

  /// Whether both take the same minute of a day; one may begin when the other ends.
  public func overlaps(_ other: BimtekSession) -> Bool {
    day == other.day && startMinute < other.endMinute && other.startMinute < endMinute
  }
}
