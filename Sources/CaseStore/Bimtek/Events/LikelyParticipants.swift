import CaseDomain
import GRDB

/// People of the registry whose names are like a participant's, of the same kab/kota.
struct LikelyParticipants {
  /// How many are offered.
  static let most = 12

  let context: FormContext
  let participant: ParticipantRow

  static let sql = """
    SELECT p.id, p.name, r.kind, r.area, p.birthDay
    FROM psksRole r INDEXED BY psksRole_dated JOIN person p ON p.id = r.person
    WHERE r.area BETWEEN ? AND ? AND p.mergedInto IS NULL ORDER BY p.name, p.id, r.id
    """

  /// The most alike first, the participant's own pillar before others.
  func choices() throws -> [FieldChoice] {
    let wanted = Self.words(participant.name)
    let range = participant.kabupaten.range(at: .desa)
    var found: [Int64: (score: Int, choice: FieldChoice)] = [:]
    try context.db.query(
      Self.sql, [.integer(range.lowerBound), .integer(range.upperBound)]
    ).eachRow { row in
      guard context.covers(row.int(3)) else { return }
      let shared = wanted.intersection(Self.words(row.text(1))).count
      guard shared > 0 else { return }
      let score = 2 * shared + (row.text(2) == participant.represents ? 1 : 0)
      if let known = found[row.int(0)], known.score >= score { return }
      found[row.int(0)] = (score, Self.choice(row))
    }
    return found.values.sorted { ($1.score, $0.choice.label) < ($0.score, $1.choice.label) }
      .prefix(Self.most).map(\.choice)
  }

  private static func words(_ name: String) -> Set<Substring> {
    Set(NameKey.keys(of: name).search.split(separator: " ").filter { $0.utf8.count > 2 })
  }

  /// `Aulia Rahman · TKSK Pulaulaut Utara · 1980`.
  private static func choice(_ row: borrowing Query) -> FieldChoice {
    let place = StoredArea.widest(of: row.int(3)).flatMap(Wilayah.name(of:)) ?? ""
    let parts = [row.text(1), "\(row.text(2)) \(place)", "\(row.day(4).year)"]
    return FieldChoice("\(row.int(0))", parts.joined(separator: " · "))
  }
}
