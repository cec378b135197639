import CaseDomain

/// What lists and roll-ups keep of one client; made from its person and entries.
struct ClientFacts {
  var unit: ClientUnit
  /// As ``StoredArea`` writes it.
  var area: Int64
  var name: String
  /// nil for communities.
  var sex: Sex?
  /// nil for communities.
  var birthDay: Int64?
  var birthEstimated = false
  var rt = ""
  var rw = ""
  /// Persons without NIK; never families and communities.
  var withoutNIK = false
  /// The person's numbers; for a family those of its head and card.
  var nik: Int64?
  var kk: Int64?
  var entries: [EntryFacts]

  /// The entries that figures count.
  var counted: [EntryFacts] { entries.filter(\.isCounted) }

  var types: TypeSet { TypeSet(entries.lazy.filter(\.isCounted).map(\.type)) }

  /// The wrapping sum of the check hashes of what is counted.
  var hash: UInt64 { entries.reduce(0) { $1.isCounted ? $0 &+ $1.uid.checkHash : $0 } }

  var sexCode: Int64 { sex?.code ?? 2 }

  /// The value that orders by age, younger first; communities come last.
  var ageRank: Int64 { birthDay.map { -$0 } ?? 10_000_000 }

  var rtRw: Int64 { Self.part(rt) * 1000 + Self.part(rw) }

  /// RT or RW as a number, 999 where it is none.
  static func part(_ text: String) -> Int64 {
    guard let number = Int64(text), (0...998).contains(number) else { return 999 }
    return number
  }

  /// The value that orders by type for those who see `visible`; 99 without any.
  static func lowest(of types: TypeSet, seeing visible: TypeSet) -> Int64 {
    Int64(types.intersection(visible).lowest ?? 99)
  }
}

/// What lists and roll-ups keep of one entry.
struct EntryFacts {
  var uid: UID
  var type: Int
  var from: Day
  var to: Day?
  var state: EntryState

  /// Whether figures count it: in force and not sent back.
  var isCounted: Bool { to == nil && state.isCounted }
}

extension TypeSet {
  /// The types that anybody who sees clients sees by name.
  static let open = TypeSet.all.subtracting(.restricted)
  /// The types that the account with the most rights sees by name on single clients.
  static let named = TypeSet.all.subtracting([14])
}
