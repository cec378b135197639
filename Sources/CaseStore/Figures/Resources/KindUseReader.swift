import CaseDomain
import GRDB

/// Reads which kinds of PSKS the province keeps on a day.
struct KindUseReader {
  let day: Day
  let db: Database

  /// Kinds in use in the official order; then those of `found` that are not, which have records
  /// all the same.
  func kinds(and found: some Sequence<String>) throws -> [FigureKind] {
    let off = try switchedOff()
    let found = Set(found)
    let listed = PSKSKind.all.map(\.abbreviation)
    let known = listed.filter { !off.contains($0) || found.contains($0) }
    let others = found.subtracting(listed).sorted()
    return (known + others).map { FigureKind(code: $0, isInUse: !off.contains($0)) }
  }

  /// A kind without a row is in use always.
  private func switchedOff() throws -> Set<String> {
    let kinds = try db.query(
      """
      SELECT kind FROM psksKindUse u WHERE isUsed = 0 AND fromDay = (
        SELECT max(fromDay) FROM psksKindUse l WHERE l.kind = u.kind AND l.fromDay <= ?)
      """, [SQLValue(day)]
    ).all { $0.text(0) }
    return Set(kinds)
  }
}
