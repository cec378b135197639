import CaseDomain
import TerminalUI

extension DasborScreen {
  mutating func move(_ move: ListMove) {
    guard view == .panels else {
      parts.move(move)
      fillParts()
      return
    }
    let side = figures.filter { ($0.lane == 2) == (current.lane == 2) }
    let rows = side.map(\.row)
    switch move {
    case .up: select(row: rows.filter { $0 < current.row }.max(), of: side)
    case .down: select(row: rows.filter { $0 > current.row }.min(), of: side)
    case .first, .pageUp, .halfPageUp: select(row: rows.min(), of: side)
    case .last, .pageDown, .halfPageDown: select(row: rows.max(), of: side)
    }
  }

  /// Goes to a row, staying in the lane of the cursor where the row has it.
  private mutating func select(row: Int?, of side: [DasborLayout.Placed]) {
    let found = side.filter { $0.row == row }
    select(found.first { $0.lane == current.lane } ?? found.first)
  }

  /// The next panel: head, types, ages, then the right part.
  mutating func movePanel(forward: Bool) {
    guard view == .panels else { return }
    let starts = figures.filter { isPanelStart($0) }
    let index = starts.lastIndex { start in
      (start.lane == 2) == (current.lane == 2) && start.row <= current.row
    }
    let step = forward ? 1 : starts.count - 1
    guard !starts.isEmpty else { return }
    select(starts[((index ?? 0) + step) % starts.count])
  }

  mutating func moveSide(right: Bool) {
    guard view == .panels else { return }
    let lanes = right ? current.lane + 1...3 : -1...current.lane - 1
    let beside = figures.filter { lanes.contains($0.lane) }
    // L and P of an age band stand beside each other; else the nearest line of the other part.
    let sameRow = beside.filter { $0.row == current.row }
    let near = beside.filter { ($0.lane == 2) != (current.lane == 2) }
    select(
      (right ? sameRow.first : sameRow.last)
        ?? near.min { abs($0.row - current.row) < abs($1.row - current.row) })
  }

  private var figures: [DasborLayout.Placed] {
    dashboard.map { DasborLayout($0, casework, resources, size: body).placed } ?? []
  }

  private var current: DasborLayout.Placed {
    figures.first { $0.figure == figure }
      ?? DasborLayout.Placed(figure: .everybody, row: 0, lane: 0)
  }

  private func isPanelStart(_ placed: DasborLayout.Placed) -> Bool {
    guard placed.lane != 1 else { return false }
    let before = figures.first { $0.lane == placed.lane && $0.row == placed.row - 1 }
    return before == nil
  }

  private mutating func select(_ placed: DasborLayout.Placed?) {
    if let placed { figure = placed.figure }
  }
}
