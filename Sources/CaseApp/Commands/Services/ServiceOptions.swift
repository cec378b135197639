import CaseDomain

/// What the commands about services read alike.
enum ServiceOptions {
  static func day(_ text: String?) throws(CommandFailure) -> Day? {
    guard let text else { return nil }
    guard let day = DateReading.day(in: text) else {
      throw CommandFailure(.usage, CommonText.unreadableDay(text))
    }
    return day
  }

  /// The services of an area in a year; the account's own area and this year when not named.
  static func filter(
    area: String?, year: Int?, in session: Session
  ) throws(CommandFailure) -> ServiceFilter {
    let named = try area.map(WilayahOption.read)
    return .year(year ?? session.today.year, in: named ?? session.actor.area)
  }
}
