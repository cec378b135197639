import CaseDomain

/// A filter as one actor may apply it on one day, as conditions on the columns of `client`.
struct ClientCriteria {
  let filter: ClientFilter
  let actor: Actor
  let today: Day
  /// The types asked for that the actor sees by name; empty when none are asked for.
  let types: TypeSet
  let search: NameSearch
  /// Nothing can match: only types that this actor may not know of were asked for.
  let isImpossible: Bool
  /// The area is all that the file holds, so that it need not be asked.
  private let isWholeFile: Bool

  init(_ filter: ClientFilter, for actor: Actor, on today: Day, in info: DatabaseInfo) {
    self.filter = filter
    self.actor = actor
    self.today = today
    types = filter.types.intersection(actor.visibleTypes)
    search = NameSearch(filter.search, for: actor)
    let hidden = TypeSet.all.subtracting(actor.visibleTypes)
    isImpossible =
      (!filter.types.isEmpty && types.isEmpty) || (filter.restrictedOnly && hidden.isEmpty)
    isWholeFile = filter.area == info.province
  }

  var areaRange: ClosedRange<Int64> { filter.area.range(at: .desa) }

  /// Whether nothing but area and types, unit or sex is asked, which the roll-ups know.
  var isRolledUp: Bool { types.count <= 1 && isRolledUpByType }

  /// Whether the roll-ups know the entries, though of several types not the clients.
  var isRolledUpByType: Bool {
    !filter.restrictedOnly && filter.ages == nil && filter.rt == nil
      && filter.rw == nil && !filter.withoutNIK && filter.status == .aktif && search.isEmpty
  }

  /// Whether nothing but the area is asked.
  var isAreaOnly: Bool {
    isRolledUp && types.isEmpty && filter.unit == nil && filter.sex == nil
  }

  /// The condition of all parts; "1" when everything matches.
  var condition: (sql: String, arguments: [SQLValue]) {
    var parts = Conditions()
    if isImpossible { parts.add("0") }
    if !isWholeFile {
      parts.add(
        "area BETWEEN ? AND ?", .integer(areaRange.lowerBound), .integer(areaRange.upperBound))
    }
    addStatus(to: &parts)
    if let unit = filter.unit { parts.add("unit = ?", SQLValue(unit.rawValue)) }
    if let sex = filter.sex { parts.add("sex = ?", .integer(sex.code)) }
    if let ages = filter.ages {
      let ranks = AgeRange.ranks(of: ages, on: today)
      parts.add(
        "ageRank BETWEEN ? AND ?", .integer(ranks.lowerBound), .integer(ranks.upperBound))
    }
    if let rt = filter.rt { parts.add("rtRw / 1000 = ?", .integer(ClientFacts.part(rt))) }
    if let rw = filter.rw { parts.add("rtRw % 1000 = ?", .integer(ClientFacts.part(rw))) }
    if filter.withoutNIK { parts.add("withoutNIK = 1") }
    parts.texts += search.conditions
    parts.arguments += search.arguments
    return (parts.texts.joined(separator: " AND "), parts.arguments)
  }

  private func addStatus(to parts: inout Conditions) {
    let hidden = SQLValue.integer(TypeSet.all.subtracting(actor.visibleTypes).bits)
    switch filter.status {
    case .aktif:
      parts.add("types <> 0")
      if !types.isEmpty { parts.add("types & ? <> 0", .integer(types.bits)) }
      if filter.restrictedOnly { parts.add("types & ? <> 0", hidden) }
    case .selesai:
      parts.add("types = 0")
      let ended =
        "EXISTS (SELECT 1 FROM ppksEntry e WHERE e.client = client.id AND (1 << e.type) & ? <> 0)"
      if !types.isEmpty { parts.add(ended, .integer(types.bits)) }
      if filter.restrictedOnly { parts.add(ended, hidden) }
    }
  }

  private struct Conditions {
    var texts: [String] = []
    var arguments: [SQLValue] = []

    mutating func add(_ text: String, _ values: SQLValue...) {
      texts.append(text)
      arguments += values
    }
  }
}
