/// A small, fast generator: the same seed gives the same people on every machine.
struct TrainingRandom: RandomNumberGenerator {
  private var state: UInt64

  /// Starts a stream of its own for `place` (an area, an event), whatever was drawn elsewhere.
  init(seed: UInt64, place: Int64) {
    state = seed ^ UInt64(bitPattern: place) &* 0xD6E8_FEB8_6659_FD93
    _ = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to `limit`, not included; `limit` is 1 to 2³².
  mutating func below(_ limit: Int) -> Int { Int(((next() >> 32) &* UInt64(limit)) >> 32) }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// Whether something that happens to `perMille` of a thousand happens now.
  mutating func happens(_ perMille: Int) -> Bool { below(1000) < perMille }

  /// One of `items`, which must not be empty.
  mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }
}

/// A choice among values with weights.
struct WeightedChoice<Value: Sendable>: Sendable {
  private let values: [Value]
  private let bounds: [Int]

  /// Takes the values with their weights; at least one weight is above 0.
  init(_ weighted: [(value: Value, weight: Int)]) {
    values = weighted.map(\.value)
    var sum = 0
    bounds = weighted.map {
      sum += $0.weight
      return sum
    }
  }

  func draw(_ random: inout TrainingRandom) -> Value {
    let number = random.below(bounds[bounds.count - 1])
    let index = bounds.firstIndex { number < $0 } ?? 0
    return values[index]
  }
}
