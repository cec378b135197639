import CaseDomain
import GRDB

/// Gathers changes of the roll-ups and writes them at the end of the transaction.
///
/// Gathers by desa; wider areas are summed up when it is written. Its size follows the number of
/// areas and types, not of clients.
struct TallyLedger {
  private(set) var counts: [Key: Sum] = [:]
  private(set) var births: [BirthKey: Int64] = [:]
  private(set) var flows: [FlowKey: Flow] = [:]
  private(set) var quality: [Int64: Quality] = [:]
  var ladder = NameLadder()

  struct Key: Hashable {
    var area: Int64
    var type: Int32
    var unit: Int8
    var sex: Int8
  }

  struct Sum: Equatable {
    var n: Int64 = 0
    var hash: UInt64 = 0

    static func += (left: inout Sum, right: Sum) {
      left.n += right.n
      left.hash &+= right.hash
    }
  }

  struct BirthKey: Hashable {
    var area: Int64
    var year: Int32
    var sex: Int8
  }

  struct FlowKey: Hashable {
    var area: Int64
    var month: Int32
    var type: Int32
  }

  struct Flow: Equatable {
    var begun: Int64 = 0
    var ended: Int64 = 0

    static func += (left: inout Flow, right: Flow) {
      left.begun += right.begun
      left.ended += right.ended
    }
  }

  struct Quality: Equatable {
    var withoutNIK: Int64 = 0
    var birthEstimated: Int64 = 0
    var withoutDesa: Int64 = 0
    var lastChange: Int64 = .min

    static func += (left: inout Quality, right: Quality) {
      left.withoutNIK += right.withoutNIK
      left.birthEstimated += right.birthEstimated
      left.withoutDesa += right.withoutDesa
      left.lastChange = max(left.lastChange, right.lastChange)
    }
  }

  /// Adds a client as it is now.
  mutating func add(_ client: ClientFacts, on day: Day) { book(client, 1, on: day) }

  /// Takes away a client as it was.
  mutating func remove(_ client: ClientFacts, on day: Day) { book(client, -1, on: day) }

  private mutating func book(_ client: ClientFacts, _ sign: Int64, on day: Day) {
    bookEntries(of: client, sign)
    let isCounted = client.entries.contains(where: \.isCounted)
    var gaps = Quality(lastChange: Int64(day.number))
    if isCounted {
      ladder.book(client.name, sign)
      if client.withoutNIK { gaps.withoutNIK = sign }
      if client.birthEstimated { gaps.birthEstimated = sign }
      if client.area % 10_000 == 0 { gaps.withoutDesa = sign }
      if client.unit == .orang, let birthDay = client.birthDay {
        let year = Int32(Day(number: Int(birthDay)).year)
        let key = BirthKey(
          area: client.area / 10_000, year: year, sex: Int8(client.sexCode))
        births[key, default: 0] += sign
      }
    }
    quality[client.area / 10_000, default: Quality()] += gaps
  }

  private mutating func bookEntries(of client: ClientFacts, _ sign: Int64) {
    var key = Key(
      area: client.area, type: 0, unit: Int8(client.unit.rawValue), sex: Int8(client.sexCode))
    var whole = Sum()
    for entry in client.entries where entry.state.isCounted {
      bookFlow(of: entry, in: client.area / 10_000, sign)
      guard entry.isCounted else { continue }
      let hash = sign > 0 ? entry.uid.checkHash : 0 &- entry.uid.checkHash
      key.type = Int32(entry.type)
      counts[key, default: Sum()] += Sum(n: sign, hash: hash)
      whole.hash &+= hash
      whole.n = sign
    }
    guard whole.n != 0 else { return }
    key.type = 0
    counts[key, default: Sum()] += whole
  }

  private mutating func bookFlow(of entry: EntryFacts, in kecamatan: Int64, _ sign: Int64) {
    var key = FlowKey(area: kecamatan, month: Self.month(of: entry.from), type: Int32(entry.type))
    flows[key, default: Flow()].begun += sign
    guard let to = entry.to else { return }
    key.month = Self.month(of: to)
    flows[key, default: Flow()].ended += sign
  }

  /// Months since the year 0.
  static func month(of day: Day) -> Int32 {
    let parts = day.parts
    return Int32(parts.year * 12 + parts.month - 1)
  }
}
