import CaseDomain
import TerminalUI

/// Where the figures of the panels stand, counted from the top left of the body.
struct DasborLayout: Equatable, Sendable {
  /// A line with one figure, or two beside each other (L and P of an age band).
  struct Placed: Equatable, Sendable {
    let figure: DasborFigure
    let row: Int
    /// 0 in the left part, 1 for its second figure, 2 in the right part.
    let lane: Int
  }

  let columns: Int
  /// The first column of the right part; nil when there is room for one part only.
  let split: Int?
  /// The type lines, most people first; those that do not fit are in `otherTypes`.
  let types: [DasborTypeLine]
  let otherTypes: [DasborTypeLine]
  let hasRestricted: Bool
  let typesRow = 1
  let agesRow: Int
  let unitsRow = 1
  let qualityRow: Int
  let pskRow: Int
  let placed: [Placed]

  init(_ dashboard: Dashboard, size: Size) {
    columns = size.columns
    split = size.columns >= Self.twoParts ? max(54, size.columns * 2 / 3) : nil
    hasRestricted = dashboard.figures.restricted != nil
    let lines = DasborTypeLine.lines(of: dashboard)
    let ageRows = dashboard.ageBySex.count + 1
    let room = max(1, size.rows - 2 - ageRows - 1 - (hasRestricted ? 1 : 0))
    let fits = lines.count <= room
    types = fits ? lines : Array(lines.prefix(room - 1))
    otherTypes = fits ? [] : Array(lines.dropFirst(room - 1))
    let typeRows = types.count + (otherTypes.isEmpty ? 0 : 1) + (hasRestricted ? 1 : 0)
    agesRow = 2 + typeRows
    qualityRow = unitsRow + 1 + ClientUnit.allCases.count
    pskRow = qualityRow + 4
    placed = Self.place(
      dashboard, types: types, others: otherTypes, hasRestricted: hasRestricted, agesRow: agesRow,
      rightRows: split == nil ? nil : (unitsRow, qualityRow))
  }

  /// Windows narrower than this show the left part only.
  private static let twoParts = 76

  /// The rows of the table of areas below.
  static func partRows(_ size: Size) -> Int { max(1, size.rows - 5) }

  private static func place(
    _ dashboard: Dashboard, types: [DasborTypeLine], others: [DasborTypeLine],
    hasRestricted: Bool, agesRow: Int, rightRows: (units: Int, quality: Int)?
  ) -> [Placed] {
    var figures: [DasborFigure] = types.map { .type($0.number) }
    if !others.isEmpty { figures.append(.otherTypes(others.map(\.number))) }
    if hasRestricted { figures.append(.restricted) }
    var placed = [Placed(figure: .everybody, row: 0, lane: 0)]
    placed += figures.enumerated().map { Placed(figure: $1, row: 2 + $0, lane: 0) }
    for (index, band) in dashboard.ageBySex.enumerated() {
      placed.append(Placed(figure: .ages(band.ages, .male), row: agesRow + 1 + index, lane: 0))
      placed.append(Placed(figure: .ages(band.ages, .female), row: agesRow + 1 + index, lane: 1))
    }
    guard let rightRows else { return placed }
    for (index, unit) in ClientUnit.allCases.enumerated() {
      placed.append(Placed(figure: .unit(unit), row: rightRows.units + 1 + index, lane: 2))
    }
    placed.append(Placed(figure: .withoutNIK, row: rightRows.quality + 1, lane: 2))
    return placed
  }
}

/// One type on the dashboard.
struct DasborTypeLine: Equatable, Sendable {
  let number: Int
  let unit: ClientUnit
  /// In the type's own unit: people, families or communities.
  let count: Int
  /// Against twelve months ago; nil where that is not known.
  let change: Int?

  /// The types that have anybody, most first.
  static func lines(of dashboard: Dashboard) -> [DasborTypeLine] {
    dashboard.figures.entriByType.compactMap { number, entri -> DasborTypeLine? in
      let unit = TypeText.unit(number)
      let count = unit == .orang ? dashboard.orangByType[number] ?? entri : entri
      guard count > 0 else { return nil }
      return DasborTypeLine(
        number: number, unit: unit, count: count, change: dashboard.changeByType[number])
    }
    .sorted { ($1.count, $0.number) < ($0.count, $1.number) }
  }
}
