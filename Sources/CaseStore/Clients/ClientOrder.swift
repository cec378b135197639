import CaseDomain

/// One order of the client list: the column it reads and the index that is kept in it.
struct ClientOrder {
  let sort: ClientSort
  /// The value that rows are ordered by, before their number.
  let expression: String
  /// The index in this order; nil where the order must be made by sorting.
  let index: String?
  /// The kecamatan that the index is walked within; nil for all.
  let kecamatan: Int64?

  init(_ sort: ClientSort, in area: WilayahCode, for actor: Actor) {
    self.sort = sort
    var kecamatan: Int64?
    switch sort.column {
    case .nama:
      expression = "sortKey"
      kecamatan = area.ancestor(at: .kecamatan)?.number
      index =
        (kecamatan == nil ? ClientIndexes.byName : ClientIndexes.byKecamatanAndName).name
    case .umur: (expression, index) = ("ageRank", ClientIndexes.byAge.name)
    case .jk: (expression, index) = ("sex", ClientIndexes.bySex.name)
    case .desa: (expression, index) = ("area", ClientIndexes.byArea.name)
    case .rtRw: (expression, index) = ("rtRw", ClientIndexes.byRTRW.name)
    case .jenis: (expression, index) = Self.byType(seeing: actor.visibleTypes)
    }
    self.kecamatan = kecamatan
  }

  /// Orders by the lowest type that the actor sees, so that the order betrays no other.
  private static func byType(seeing visible: TypeSet) -> (String, String?) {
    if visible == .named { return ("lowest", ClientIndexes.byLowestType.name) }
    if visible == .open { return ("lowestOpen", ClientIndexes.byLowestOpenType.name) }
    let seen = "(types & \(visible.bits))"
    // The lowest bit alone; nothing seen comes last.
    return ("CASE \(seen) WHEN 0 THEN 1 << 62 ELSE \(seen) & -\(seen) END", nil)
  }

  /// What the filter says of the value ordered by: there a walk begins and ends.
  func bounds(of criteria: ClientCriteria) -> (conditions: [String], arguments: [SQLValue]) {
    let filter = criteria.filter
    switch sort.column {
    case .umur:
      guard let ages = filter.ages else { return ([], []) }
      let ranks = AgeRange.ranks(of: ages, on: criteria.today)
      return between(ranks)
    case .jk:
      guard let sex = filter.sex else { return ([], []) }
      return between(sex.code...sex.code)
    case .desa: return between(criteria.areaRange)
    case .rtRw:
      guard let rt = filter.rt else { return ([], []) }
      let first = ClientFacts.part(rt) * 1000
      return between(first...first + 999)
    case .nama, .jenis: return ([], [])
    }
  }

  private func between(_ range: ClosedRange<Int64>) -> ([String], [SQLValue]) {
    (
      ["\(expression) BETWEEN ? AND ?"],
      [.integer(range.lowerBound), .integer(range.upperBound)]
    )
  }

  /// The order's own direction, or against it.
  func orderBy(reversed: Bool) -> String {
    let direction = sort.ascending != reversed ? "" : " DESC"
    return "ORDER BY \(expression)\(direction), id\(direction)"
  }

  /// The condition for rows behind a position, in the direction walked.
  func behind(reversed: Bool) -> String {
    "(\(expression), id) \(sort.ascending != reversed ? ">" : "<") (?, ?)"
  }

  /// The place of a row, for the next window.
  func position(of row: ClientRecord, for actor: Actor) -> ClientPosition {
    let value: ClientPosition.SortValue =
      switch sort.column {
      case .nama: .text(row.sortKey)
      case .umur: .number(row.ageRank)
      case .jk: .number(row.sexCode)
      case .desa: .number(row.area)
      case .rtRw: .number(row.rtRw)
      case .jenis: .number(ClientFacts.lowest(of: row.types, seeing: actor.visibleTypes))
      }
    return ClientPosition(value: value, id: ClientID(rawValue: row.id))
  }
}
