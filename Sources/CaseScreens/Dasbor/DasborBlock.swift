import CaseDomain
import TerminalUI

/// A block of the dashboard's right part: a heading, then lines with a number each.
struct DasborBlock: Equatable, Sendable {
  let title: String
  let lines: [DasborLine]
  /// The fewest lines that the block is worth showing with.
  let fewest: Int
}

/// One line of a block.
struct DasborLine: Equatable, Sendable {
  let label: String
  let value: String
  /// What the number opens; nil for one without a list.
  var figure: DasborFigure?
  /// How pressing it is; nil for a plain line.
  var sign: Sign?

  enum Sign: Equatable, Sendable {
    case danger
    case warning
    case info
  }
}

/// A block with its place: the row of its heading and the lines that fit.
struct PlacedBlock: Equatable, Sendable {
  let title: String
  let row: Int
  let lines: [DasborLine]

  /// Places blocks below one another.
  ///
  /// Each gets its fewest lines while there is room, then the rows that are left, in the same
  /// order. A block without room is left out.
  static func place(_ blocks: [DasborBlock], from first: Int, through last: Int) -> [PlacedBlock] {
    var room = last - first + 1
    var counts: [Int] = []
    for block in blocks {
      let fewest = min(block.fewest, block.lines.count)
      let fits = !block.lines.isEmpty && room > fewest
      counts.append(fits ? fewest : 0)
      if fits { room -= fewest + 1 }
    }
    for (index, block) in blocks.enumerated() where counts[index] > 0 {
      let more = min(room, block.lines.count - counts[index])
      counts[index] += more
      room -= more
    }
    var row = first
    var placed: [PlacedBlock] = []
    for (block, count) in zip(blocks, counts) where count > 0 {
      placed.append(
        PlacedBlock(title: block.title, row: row, lines: Array(block.lines.prefix(count))))
      row += count + 1
    }
    return placed
  }
}
