import CaseDomain

/// Adds up roles and institutions; people are counted once, whatever they hold.
struct ResourceTally {
  private(set) var count = ResourceCount()
  private var people: Set<Int64> = []

  /// Adds a role; `entries` says whether it is an entry of its kind.
  mutating func add(person: Int64, sex: Sex?, isEntry: Bool) {
    count.peran += 1
    if isEntry { count.entri += 1 }
    guard people.insert(person).inserted else { return }
    count.orang += 1
    switch sex {
    case .male?: count.male += 1
    case .female?: count.female += 1
    case nil: break
    }
  }

  /// Adds an institution.
  mutating func addInstitution(isEntry: Bool) {
    count.lembaga += 1
    if isEntry { count.entri += 1 }
  }
}

/// Knows whether roles or institutions of a kind are its entries.
struct EntryUnits {
  private var units: [String: PSKSUnit] = [:]

  /// The unit of a kind; looked up once.
  mutating func unit(of kind: String) -> PSKSUnit {
    if let unit = units[kind] { return unit }
    let unit = FigureKind(code: kind).unit
    units[kind] = unit
    return unit
  }
}
