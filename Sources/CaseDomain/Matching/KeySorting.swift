/// Keys of people, sorted so that equal keys stand side by side.
///
/// An entry holds forty bits of the key above the person's number: a run of numbers takes a tenth of
/// the memory of a dictionary of lists, and sorting it is a few passes over it.
struct KeyEntries: Sendable {
  private(set) var entries: [UInt64] = []

  private static let personBits: UInt64 = 24
  private static let personMask: UInt64 = 1 << personBits - 1

  static func key(of entry: UInt64) -> UInt64 { entry >> personBits }
  static func person(of entry: UInt64) -> Int { Int(entry & personMask) }

  /// Gathers the keys of everybody.
  init(_ pass: BlockingPass, of table: MatchTable) {
    entries.reserveCapacity(table.count * 2)
    for index in 0..<table.count {
      pass.keys(of: table.records[index], in: table) {
        entries.append($0 << Self.personBits | UInt64(index))
      }
    }
  }

  /// Sorts by key, then by person.
  mutating func sort() {
    var other = [UInt64](repeating: 0, count: entries.count)
    for shift in stride(from: Self.personBits, to: 64, by: 10) {
      Self.distribute(entries, into: &other, by: shift)
      swap(&entries, &other)
    }
  }

  private static func distribute(
    _ source: [UInt64], into target: inout [UInt64], by shift: UInt64
  ) {
    var starts = [Int](repeating: 0, count: 1024)
    for entry in source { starts[Int(entry >> shift & 1023)] += 1 }
    var sum = 0
    for digit in starts.indices { (starts[digit], sum) = (sum, sum + starts[digit]) }
    for entry in source {
      let digit = Int(entry >> shift & 1023)
      target[starts[digit]] = entry
      starts[digit] += 1
    }
  }

  /// Cuts the entries into about so many pieces, never inside a block.
  func pieces(_ count: Int) -> [Range<Int>] {
    var borders = [0]
    for piece in 1..<max(2, count) {
      var border = max(borders[borders.count - 1], entries.count * piece / count)
      while border > 0, border < entries.count,
        Self.key(of: entries[border]) == Self.key(of: entries[border - 1])
      {
        border += 1
      }
      borders.append(border)
    }
    borders.append(entries.count)
    return zip(borders, borders.dropFirst()).map { $0..<$1 }.filter { !$0.isEmpty }
  }
}
