import CaseDomain
import GRDB

/// Compares the registry of an area on two days.
struct ChangeReader {
  let area: WilayahCode
  let from: Day
  let to: Day
  let db: Database

  /// One of the two days.
  private struct Side {
    var recap: PSKSRecap
    var tiers: [String: [String: Int]] = [:]
    var words: [WilayahCode: [String: DeclarationReader.Declaration]]
  }

  func report() throws -> ChangeReport {
    let sides = (try side(on: from), try side(on: to))
    let told = Set(sides.0.recap.byKind.keys).union(sides.1.recap.byKind.keys)
      .union(sides.0.words.values.flatMap(\.keys)).union(sides.1.words.values.flatMap(\.keys))
    let kinds = try KindUseReader(day: to, db: db).kinds(and: told)
      .filter { told.contains($0.code) }
    return ChangeReport(
      area: area, from: from, to: to,
      lines: kinds.map { kind in
        ChangeReport.Line(
          kind: kind, before: measure(kind, sides.0), after: measure(kind, sides.1))
      },
      before: sides.0.recap.total, after: sides.1.recap.total,
      checkCodes: [sides.0.recap.checkCode, sides.1.recap.checkCode])
  }

  private func side(on day: Day) throws -> Side {
    let request = RecapRequest(area: area, level: area.level, position: day)
    var side = Side(
      recap: try PSKSRecapReader(request: request, db: db).recap(),
      words: try DeclarationReader(area: area, day: day, db: db).latest())
    try ResourceScan(area: area, day: day, db: db).eachInstitution { place in
      side.tiers[place.kind, default: [:]][place.tier, default: 0] += 1
    }
    return side
  }

  private func measure(_ kind: FigureKind, _ side: Side) -> ChangeReport.Measure {
    let count = side.recap.byKind[kind.code] ?? ResourceCount()
    let report = side.words.report(of: area, on: kind.code)
    return ChangeReport.Measure(
      peran: count.peran, lembaga: count.lembaga, tiers: side.tiers[kind.code] ?? [:],
      reported: report?.amount, reportedTier: report?.tier ?? "")
  }
}
