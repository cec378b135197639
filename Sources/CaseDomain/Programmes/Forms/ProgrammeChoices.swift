/// Choices that several forms of programmes share.
enum ProgrammeChoices {
  static func programmes(_ programmes: [Programme]) -> FieldChoices {
    .fixed(programmes.map { FieldChoice($0.code, label(of: $0), synonyms: [$0.name]) })
  }

  private static func label(of programme: Programme) -> String {
    let end = programme.to.map { "–\($0.year)" } ?? "–kini"
    return "\(programme.code), \(programme.from.year)\(end)"
  }

  /// Those that a rule names come first, then whoever else takes complaints.
  static func addressees(_ named: [String]) -> FieldChoices {
    let others = usual.filter { !named.contains($0) }
    return .fixed((named + others).map { FieldChoice($0, $0) })
  }

  /// Everybody that complaints usually go to.
  private static let usual = [
    "Dinas Sosial kab/kota", "musyawarah desa/kelurahan", "pemerintah desa/kelurahan", "camat",
    "bank penyalur", "Perum Bulog", "Koordinator TKSK",
  ]

  static let counts = FieldKind.number(0...99_999)
  /// What one household gets: kilograms, or rupiah as in Sembako.
  static let allowances = FieldKind.number(0...9_999_999)
}
