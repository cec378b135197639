/// Seats, invitations and those present of an event, kab/kota × pillar.
///
/// Every sum is that of its cells: rows, columns and the whole agree by making.
public struct QuotaTable: Hashable, Sendable {
  /// The counts of one kab/kota and pillar, or a sum of such.
  public struct Cell: Hashable, Sendable {
    /// nil where no quota was set.
    public var seats: Int?
    /// Whether seats were inferred and not told by the organiser (FACTS 13): *perkiraan*.
    public var isInferred = false
    public var invited = 0
    public var confirmed = 0
    public var present = 0
    /// Present without an invitation that the office knows of; part of ``present``.
    public var walkIns = 0

    public init() {}

    public static func + (one: Cell, other: Cell) -> Cell {
      var sum = one
      if let seats = other.seats { sum.seats = (one.seats ?? 0) + seats }
      sum.isInferred = one.isInferred || other.isInferred
      sum.invited += other.invited
      sum.confirmed += other.confirmed
      sum.present += other.present
      sum.walkIns += other.walkIns
      return sum
    }
  }

  public struct Row: Hashable, Sendable, Identifiable {
    public let kabupaten: WilayahCode
    /// In the order of ``QuotaTable/kinds``.
    public let cells: [Cell]

    public var id: WilayahCode { kabupaten }
    public var total: Cell { cells.reduce(Cell(), +) }
  }

  /// The pillars in the official order, others after them by name.
  public let kinds: [String]
  /// By code; each kab/kota with a quota or a participant.
  public let rows: [Row]

  public init(_ quotas: [EventQuota], _ participants: [EventParticipant]) {
    let table = Self.cells(quotas, participants)
    let kinds = Self.ordered(Set(table.keys.map(\.kind)))
    self.kinds = kinds
    rows = Set(table.keys.map(\.kabupaten)).sorted().map { kabupaten in
      Row(
        kabupaten: kabupaten,
        cells: kinds.map { table[Place(kabupaten: kabupaten, kind: $0)] ?? Cell() })
    }
  }

  /// The sums of the columns, in the order of ``kinds``.
  public var columnTotals: [Cell] {
    kinds.indices.map { column in rows.reduce(Cell()) { $0 + $1.cells[column] } }
  }

  public var total: Cell { columnTotals.reduce(Cell(), +) }

  private struct Place: Hashable {
    let kabupaten: WilayahCode
    let kind: String
  }

  private static func cells(
    _ quotas: [EventQuota], _ participants: [EventParticipant]
  ) -> [Place: Cell] {
    var table: [Place: Cell] = [:]
    for quota in quotas {
      let place = Place(kabupaten: quota.kabupaten, kind: quota.kind)
      table[place, default: Cell()].seats = quota.seats
      table[place, default: Cell()].isInferred = quota.isInferred
    }
    for participant in participants {
      let place = Place(kabupaten: participant.kabupaten, kind: participant.represents)
      table[place, default: Cell()].count(participant)
    }
    return table
  }

  private static func ordered(_ kinds: Set<String>) -> [String] {
    let known = PSKSKind.all.map(\.abbreviation)
    return known.filter(kinds.contains) + kinds.subtracting(known).sorted()
  }
}

extension QuotaTable.Cell {
  /// A cancelled invitation was one; a replaced participant counts through who took the seat.
  fileprivate mutating func count(_ participant: EventParticipant) {
    if participant.isInvited { invited += 1 }
    if participant.state == .terkonfirmasi { confirmed += 1 }
    guard participant.isPresent else { return }
    present += 1
    if participant.source == .tamu { walkIns += 1 }
  }
}
