import CaseDomain
import TerminalUI

extension DasborScreen {
  mutating func move(_ move: ListMove) {
    guard view == .panels else {
      parts.move(move)
      fillParts()
      return
    }
    let lane = figures.filter { $0.lane == current.lane || (current.lane == 1 && $0.lane == 0) }
    switch move {
    case .up: select(lane.last { $0.row < current.row })
    case .down: select(lane.first { $0.row > current.row })
    case .first, .pageUp, .halfPageUp: select(lane.first)
    case .last, .pageDown, .halfPageDown: select(lane.last)
    }
  }

  /// The next panel: head, types, ages, then the right part.
  mutating func movePanel(forward: Bool) {
    guard view == .panels else { return }
    let starts = figures.filter { isPanelStart($0) }
    let index = starts.lastIndex {
      $0.lane == 2
        ? current.lane == 2 && $0.row <= current.row : $0.row <= current.row && current.lane < 2
    }
    let step = forward ? 1 : starts.count - 1
    guard !starts.isEmpty else { return }
    select(starts[((index ?? 0) + step) % starts.count])
  }

  mutating func moveSide(right: Bool) {
    guard view == .panels else { return }
    let order = right ? [1, 2] : [1, 0]
    for lane in order where right ? lane > current.lane : lane < current.lane {
      let candidates = figures.filter { $0.lane == lane }
      let near = lane == 2 || current.lane == 2
      let found =
        candidates.first { $0.row == current.row }
        ?? (near ? candidates.min { abs($0.row - current.row) < abs($1.row - current.row) } : nil)
      if let found { return select(found) }
    }
  }

  private var figures: [DasborLayout.Placed] {
    dashboard.map { DasborLayout($0, size: body).placed } ?? []
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
