import CaseDomain

/// Instants in words.
enum MomentText {
  /// `22 Nov 2026 08.14`.
  static func short(_ moment: Moment, in zone: TimeZoneOfIndonesia) -> String {
    IndonesianDate.short(moment.clock(in: zone).day) + " "
      + IndonesianDate.clock(moment, in: zone)
  }
}
