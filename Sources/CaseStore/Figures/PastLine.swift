import CaseDomain

/// Adds up the entries of one desa on a past day, quickly: units × types in one array.
struct PastLine {
  private static let types = 64
  private var clients = [Int](repeating: 0, count: 3)
  private var entries = [Int](repeating: 0, count: 3 * types)
  private var hash: UInt64 = 0

  /// Adds one entry; `isFirst` for the first one of its client.
  mutating func add(type: Int, unit: Int, hash entryHash: UInt64, isFirst: Bool) {
    guard (0..<3).contains(unit), (0..<Self.types).contains(type) else { return }
    if isFirst { clients[unit] += 1 }
    entries[unit * Self.types + type] += 1
    hash &+= entryHash
  }

  var sum: FiguresSum {
    var sum = FiguresSum()
    for unit in 0..<3 {
      sum.add(clients: clients[unit], unit: Int64(unit))
      for type in 1..<Self.types where entries[unit * Self.types + type] > 0 {
        sum.add(
          entries: entries[unit * Self.types + type], type: type, unit: Int64(unit), hash: 0)
      }
    }
    sum.add(hash: hash)
    return sum
  }
}

/// A set of row numbers as bits: a million take 125 KB.
struct NumberSet {
  private var words: [UInt64] = []

  /// Puts a number in; whether it was not there before.
  mutating func insert(_ number: Int64) -> Bool {
    let place = Int(number >> 6)
    guard place >= 0 else { return false }
    if place >= words.count {
      words += [UInt64](repeating: 0, count: max(1024, place + 1 - words.count))
    }
    let bit = UInt64(1) << UInt64(number & 63)
    defer { words[place] |= bit }
    return words[place] & bit == 0
  }
}
