import CaseDomain

/// Adds up counts of clients and entries into what one account may see of them.
struct FiguresSum {
  private(set) var clients: [Int64: Int] = [:]
  private(set) var entries: [Int: Int] = [:]
  /// People by type, which the dashboard shows.
  private(set) var orangByType: [Int: Int] = [:]
  private(set) var hash: UInt64 = 0

  /// Adds `n` clients of a unit.
  mutating func add(clients n: Int, unit: Int64) { clients[unit, default: 0] += n }

  /// Adds `n` entries of one type and unit, and the sum of their hashes.
  mutating func add(entries n: Int, type: Int, unit: Int64, hash sum: UInt64) {
    entries[type, default: 0] += n
    if unit == Int64(ClientUnit.orang.rawValue) { orangByType[type, default: 0] += n }
    hash &+= sum
  }

  /// Adds a sum of hashes alone.
  mutating func add(hash sum: UInt64) { hash &+= sum }

  static func += (left: inout FiguresSum, right: FiguresSum) {
    left.clients.merge(right.clients, uniquingKeysWith: +)
    left.entries.merge(right.entries, uniquingKeysWith: +)
    left.orangByType.merge(right.orangByType, uniquingKeysWith: +)
    left.hash &+= right.hash
  }

  /// The figures with `visible` types by name; the others are one guarded count.
  func figures(showing visible: TypeSet) -> Figures {
    var byType: [Int: Int] = [:]
    for type in visible.numbers { byType[type] = entries[type] ?? 0 }
    let hidden = TypeSet.all.subtracting(visible)
    let restricted = hidden.numbers.reduce(0) { $0 + (entries[$1] ?? 0) }
    return Figures(
      orang: clients[0] ?? 0, keluarga: clients[1] ?? 0, komunitas: clients[2] ?? 0,
      entri: entries.values.reduce(0, +), entriByType: byType,
      restricted: hidden.isEmpty ? nil : GuardedCount(restricted))
  }
}
