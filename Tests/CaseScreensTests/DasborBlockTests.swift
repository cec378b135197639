import Testing

@testable import CaseScreens

struct DasborBlockTests {
  private static func block(_ title: String, lines: Int, fewest: Int) -> DasborBlock {
    DasborBlock(
      title: title, lines: (0..<lines).map { DasborLine(label: "\($0)", value: "") },
      fewest: fewest)
  }

  /// Rows of room, and the lines that three blocks of 4, 6 and 3 lines get; 0 for left out.
  static let rooms: [(rows: Int, lines: [Int])] = [
    (16, [4, 6, 3]),
    (15, [4, 6, 2]),
    (12, [4, 4, 1]),
    (11, [4, 3, 1]),
    (10, [4, 2, 1]),
    (9, [4, 3, 0]),
    (8, [4, 2, 0]),
    (7, [4, 0, 1]),
    (4, [0, 3, 0]),
    (0, [0, 0, 0]),
  ]

  @Test(arguments: rooms.indices) func givesRoomInTheOrderOfImportance(index: Int) {
    let blocks = [
      Self.block("a", lines: 4, fewest: 4), Self.block("b", lines: 6, fewest: 2),
      Self.block("c", lines: 3, fewest: 1),
    ]
    let (rows, lines) = Self.rooms[index]
    let placed = PlacedBlock.place(blocks, from: 0, through: rows - 1)
    let counts = ["a", "b", "c"].map { title in
      placed.first { $0.title == title }?.lines.count ?? 0
    }
    #expect(counts == lines, "\(rows) rows")
    for (upper, lower) in zip(placed, placed.dropFirst()) {
      #expect(lower.row == upper.row + upper.lines.count + 1)
    }
  }
}
