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
  /// The heading of the services by pillar; nil where there is no room for them.
  let servicesRow: Int?
  let blocks: [PlacedBlock]
  let placed: [Placed]

  init(
    _ dashboard: Dashboard, _ casework: CaseworkFigures?, _ resources: ResourcePanel?, size: Size
  ) {
    columns = size.columns
    let split = size.columns >= Self.twoParts ? max(54, size.columns * 2 / 3) : nil
    self.split = split
    hasRestricted = dashboard.figures.restricted != nil
    let lines = DasborTypeLine.lines(of: dashboard)
    let ageRows = dashboard.ageBySex.count + 1
    let serviceRows = size.rows >= Self.tall ? InterventionPillar.allCases.count + 1 : 0
    let room = max(1, size.rows - 2 - ageRows - serviceRows - (hasRestricted ? 1 : 0))
    let fits = lines.count <= room
    types = fits ? lines : Array(lines.prefix(room - 1))
    otherTypes = fits ? [] : Array(lines.dropFirst(room - 1))
    let typeRows = types.count + (otherTypes.isEmpty ? 0 : 1) + (hasRestricted ? 1 : 0)
    agesRow = 2 + typeRows
    servicesRow = serviceRows > 0 ? agesRow + ageRows : nil
    blocks =
      split == nil
      ? []
      : PlacedBlock.place(
        DasborBlock.blocks(dashboard, casework, resources), from: typesRow, through: size.rows - 1)
    placed = Self.place(
      dashboard, types: types, others: otherTypes, hasRestricted: hasRestricted, agesRow: agesRow,
      servicesRow: servicesRow, blocks: blocks)
  }

  /// Windows narrower than this show the left part only.
  private static let twoParts = 76
  /// Bodies with fewer rows leave the services out.
  private static let tall = 20

  /// The rows of the table of areas below.
  static func partRows(_ size: Size) -> Int { max(1, size.rows - 5) }

  private static func place(
    _ dashboard: Dashboard, types: [DasborTypeLine], others: [DasborTypeLine],
    hasRestricted: Bool, agesRow: Int, servicesRow: Int?, blocks: [PlacedBlock]
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
    if let servicesRow {
      for (index, pillar) in InterventionPillar.allCases.enumerated() {
        placed.append(Placed(figure: .pillar(pillar), row: servicesRow + 1 + index, lane: 0))
      }
    }
    for block in blocks {
      for (index, line) in block.lines.enumerated() {
        guard let figure = line.figure else { continue }
        placed.append(Placed(figure: figure, row: block.row + 1 + index, lane: 2))
      }
    }
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
