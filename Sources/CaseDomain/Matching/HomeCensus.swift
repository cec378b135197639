/// Tells lists of families from lists where each stands alone.
struct HomeCensus {
  /// Whether more than a third of those side by side at one home were born in different years.
  ///
  /// A list with fewer than ten homes shared is taken for one of families.
  let hasFamilies: Bool

  init(_ table: MatchTable) {
    var shared = 0
    var others = 0
    for pass in [BlockingPass.address, .familyAndWord] {
      var entries = KeyEntries(pass, of: table)
      entries.sort()
      for (one, other) in zip(entries.entries, entries.entries.dropFirst())
      where KeyEntries.key(of: one) == KeyEntries.key(of: other) {
        let first = table.records[KeyEntries.person(of: one)].birth / 10_000
        let second = table.records[KeyEntries.person(of: other)].birth / 10_000
        guard first != 0, second != 0 else { continue }
        shared += 1
        if first != second { others += 1 }
      }
    }
    hasFamilies = shared < 10 || others * 3 > shared
  }
}
