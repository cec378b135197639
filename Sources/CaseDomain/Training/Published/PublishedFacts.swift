extension PublishedProvince {
  /// One published number.
  public struct Fact: Hashable, Sendable {
    public let day: Day
    /// The abbreviation of the kind.
    public let kind: String
    /// In the kind's own unit: people who hold it, institutions.
    public let count: Int
    /// Who said so: a news text of FACTS 0, or a site.
    public let source: String
  }

  /// What the sources say of the province, by day.
  ///
  /// Kalsel 2023 is the text of 22 February 2023 (S1), which gives no date of its data; it stands
  /// at the end of that year, where the change report begins. That its 14 Karang Taruna are one of
  /// each kabupaten/kota and one of the province is an inference (FACTS 13) and is not stored.
  public var facts: [Fact] {
    switch name {
    case .kalsel: Self.kalsel
    case .kalteng: [Fact(day: Self.kaltengDay, kind: "TKSK", count: 136, source: "S2, S4")]
    case .lampung: [Fact(day: Self.lampungDay, kind: "TKSK", count: 225, source: "S3")]
    }
  }

  private static let kalsel =
    [("PSM", 892), ("LKS", 154), ("KT", 14), ("TKSK", 154)].map {
      Fact(day: kalsel2023, kind: $0.0, count: $0.1, source: "S1")
    } + [Fact(day: kalsel2024, kind: "TKSK", count: 156, source: "S0")]
    + [
      ("LKS", 199), ("TKSK", 122), ("PSM", 1263), ("KT", 1127), ("PPKH", 385), ("Tagana", 1411),
      ("Pordam", 56),
    ].map { Fact(day: kalsel2025, kind: $0.0, count: $0.1, source: "lintaskalsel.com") }

  static let kalsel2023 = day(2023, 12, 31)
  static let kalsel2024 = day(2024, 8, 30)
  static let kalsel2025 = day(2025, 9, 30)
  static let kaltengDay = day(2023, 10, 30)
  static let lampungDay = day(2017, 6, 22)
}
