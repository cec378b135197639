/// The *juara umum* of an edition: which kab/kota did best over all its categories (FACTS 7.2).
///
/// No law says how; the points per rank are data, and every paper states them. Whoever shares a
/// rank gets its points. Equal points are told apart by the number of first ranks, then second,
/// then third; who is equal in all of them shares the rank.
public struct Championship: Hashable, Sendable {
  /// Points by rank, for example `[1: 3, 2: 2, 3: 1]`.
  public let points: [Int: Int]
  /// By rank and code; a kab/kota without points is absent.
  public let lines: [Line]
  /// Categories whose minutes are not signed: while there are any, the result is provisional.
  public let unsigned: Int

  public struct Line: Hashable, Sendable, Identifiable {
    public let kabupaten: WilayahCode
    public let points: Int
    /// How often each rank with points was won, the first rank first.
    public let wins: [Int]
    public let rank: Int

    public var id: WilayahCode { kabupaten }
  }

  public init(of sheets: [SelectionSheet], points: [Int: Int]) {
    self.points = points
    unsigned = sheets.count { !$0.edition.isSigned }
    let ranks = points.keys.sorted()
    var won: [WilayahCode: [Int: Int]] = [:]
    for line in sheets.flatMap({ SelectionRanking(of: $0).lines }) {
      guard let rank = line.rank, points[rank] != nil else { continue }
      won[line.candidate.kabupaten, default: [:]][rank, default: 0] += 1
    }
    let orders = won.mapValues { wins in
      [ranks.reduce(0) { $0 + (points[$1] ?? 0) * (wins[$1] ?? 0) }] + ranks.map { wins[$0] ?? 0 }
    }
    lines = orders.map { code, order in
      Line(
        kabupaten: code, points: order[0], wins: Array(order.dropFirst()),
        rank: 1 + orders.values.count { order.lexicographicallyPrecedes($0) })
    }.sorted { ($0.rank, $0.kabupaten) < ($1.rank, $1.kabupaten) }
  }
}
