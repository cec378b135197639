/// The words on the list of a hand-over; they tell nothing of a client but the name behind them.
public enum HandOverText {
  /// `Kunjungan, tenggat 22-11-2026`; the title is left out, since not all may read it.
  public static func followUp(_ kind: FollowUpKind?, due: Day) -> String {
    "\(kind?.label ?? "Tindak lanjut"), tenggat \(IndonesianDate.numeric(due))"
  }

  /// `Rujukan 22-11-2026`; the institution is left out, since its name may tell the client's type.
  public static func referral(_ day: Day) -> String { "Rujukan \(IndonesianDate.numeric(day))" }

  /// `Laporan bulanan November 2026`.
  public static func report(_ kind: String, _ day: Day) -> String {
    let time = kind == "bulanan" ? MonthOfYear(of: day).label : IndonesianDate.numeric(day)
    return "Laporan \(kind) \(time)"
  }
}
