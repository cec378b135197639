import CaseDomain
import GRDB

/// How one window of the list is found.
///
/// A list is either *walked* along an index that is kept in its order, from the nearest known
/// place and leaving out what the filter does not match; or *gathered* whole, when few rows match,
/// and sorted. Walking is cheap when many rows match, gathering when few do.
struct ClientListPlan {
  let criteria: ClientCriteria
  let order: ClientOrder
  let db: Database

  /// Gathering that costs no more than this many looks at an index row comes before any walk.
  static let cheap: Int64 = 50_000
  /// Search hits up to this number are gathered: they may all lie at the end of a walk.
  static let fewHits: Int64 = 20_000
  /// Gathering that costs more is worse than a walk along the whole index.
  static let dear: Int64 = 2_000_000
  /// How many rows a walk looks at before gathering is thought over again.
  static let shortWalk = 20_000

  /// A way to gather: from where, how many rows, at what cost.
  struct Gathering: Equatable {
    var source: Source
    /// For names and numbers a bound: no more than ``fewHits`` are counted.
    var size: Int64
    var cost: Int64

    /// The hits of a search by name, where they are few.
    var hits: [Int64] = []

    /// Whether there may be more rows than were counted.
    var isCapped: Bool {
      (source == .names || source == .numbers) && size >= ClientListPlan.fewHits
    }

    /// Whether gathering comes before any walk.
    var isCheap: Bool { cost <= ClientListPlan.cheap }
  }

  /// Where gathering begins.
  enum Source: Equatable {
    case area
    case type
    case names
    case numbers
    case withoutNIK
    case ended
  }

  /// The set of rows that holds all that match and is cheapest to look through.
  ///
  /// The cost is in looks at an index row, some 0.1 µs each; other sources than the area need a
  /// look at the client's own row for each, which costs twelve times as much.
  func narrowest() throws -> Gathering {
    let size = try areaSize()
    var best = Gathering(source: .area, size: size, cost: size * (criteria.search.isEmpty ? 1 : 8))
    func offer(_ source: Source, _ size: Int64) {
      if size * 12 < best.cost { best = Gathering(source: source, size: size, cost: size * 12) }
    }
    if !criteria.types.isEmpty, criteria.filter.status == .aktif {
      offer(.type, try typeSize())
    }
    if criteria.filter.withoutNIK { offer(.withoutNIK, size / 20) }
    if criteria.filter.status == .selesai { offer(.ended, size / 20) }
    if !criteria.search.numbers.isEmpty { offer(.numbers, try numberHits()) }
    if !criteria.search.trigrams.isEmpty {
      let hits = try nameHits()
      offer(.names, Int64(hits.count))
      if best.source == .names { best.hits = hits }
    }
    return best
  }

  private func areaSize() throws -> Int64 {
    try db.number(
      "SELECT sum(n) FROM tally WHERE \(TallyArea.condition) AND type = 0",
      TallyArea(criteria.filter.area).arguments) ?? 0
  }

  /// The clients of the types in the whole file: the index by type knows no area.
  private func typeSize() throws -> Int64 {
    let query = try db.query(
      "SELECT sum(n) FROM tally WHERE area BETWEEN 1000 AND 9999 AND type = ?")
    return try criteria.types.numbers.reduce(0) { sum, type in
      query.bind(1, type)
      return sum + (try query.first { $0.int(0) } ?? 0)
    }
  }

  /// What the search index finds, one more than ``fewHits`` at most.
  private func nameHits() throws -> [Int64] {
    try db.query(
      "SELECT rowid FROM nameSearch WHERE nameSearch MATCH ? LIMIT \(Self.fewHits + 1)",
      [.text(criteria.search.trigrams)]
    ).all { $0.int(0) }
  }

  private func numberHits() throws -> Int64 {
    let bounds = criteria.search.numbers[0]
    return try db.number(
      """
      SELECT (SELECT count(*) FROM (SELECT 1 FROM person WHERE nik BETWEEN ?1 AND ?2
          LIMIT \(Self.fewHits)))
        + (SELECT count(*) FROM (SELECT 1 FROM person WHERE kk BETWEEN ?1 AND ?2
          LIMIT \(Self.fewHits)))
      """, [.integer(bounds.lowerBound), .integer(bounds.upperBound)]) ?? 0
  }

  /// The `FROM` part that gives every row of `source` once, as `client`.
  func from(_ gathering: Gathering) -> (sql: String, arguments: [SQLValue]) {
    switch gathering.source {
    case .area:
      // A search looks at the names too, which only the rows themselves have; a large area's lie
      // so far apart that reading all rows in their order is quicker.
      (
        criteria.search.isEmpty || gathering.size < 60_000
          ? "client INDEXED BY client_area" : "client NOT INDEXED", []
      )
    case .withoutNIK: ("client INDEXED BY client_withoutNIK", [])
    case .ended: ("client INDEXED BY client_ended", [])
    case .type:
      (
        """
        (SELECT DISTINCT client AS number FROM ppksEntry INDEXED BY ppksEntry_type
          WHERE type IN (\(criteria.types.numbers.map(String.init).joined(separator: ", ")))
            AND toDay IS NULL) CROSS JOIN client ON client.id = number
        """, []
      )
    case .names:
      gathering.isCapped
        ? ("client NOT INDEXED", [])
        : (
          "(SELECT value AS number FROM json_each(?)) CROSS JOIN client ON client.id = number",
          [.text("[\(gathering.hits.map(String.init).joined(separator: ","))]")]
        )
    case .numbers: gathering.isCapped ? ("client NOT INDEXED", []) : numberSource
    }
  }

  private var numberSource: (String, [SQLValue]) {
    let bounds = criteria.search.numbers[0]
    return (
      """
      (SELECT c.id AS number FROM person p JOIN client c ON c.person = p.id
          WHERE p.nik BETWEEN ? AND ?
        UNION SELECT c.id FROM person p JOIN client c ON c.person = p.id
          WHERE p.kk BETWEEN ? AND ?
        UNION SELECT c.id FROM household h JOIN client c ON c.household = h.id
          WHERE h.kk BETWEEN ? AND ?) CROSS JOIN client ON client.id = number
      """,
      Array(
        repeating: [SQLValue.integer(bounds.lowerBound), .integer(bounds.upperBound)], count: 3
      ).flatMap { $0 }
    )
  }
}

/// The rows of a roll-up that make up one area.
struct TallyArea {
  static let condition = "area BETWEEN ? AND ?"
  let range: ClosedRange<Int64>

  /// Reads the level that the roll-ups keep nearest to `area`.
  init(_ area: WilayahCode) {
    switch area.level {
    case .provinsi: range = area.range(at: .kabupaten)
    case .kabupaten, .kecamatan, .desa: range = area.number...area.number
    }
  }

  var arguments: [SQLValue] { [.integer(range.lowerBound), .integer(range.upperBound)] }
}
