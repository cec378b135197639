/// The PPKS entries of invented people.
extension TrainingVillage {
  /// One entry in force, for some a second, for few a returned proposal.
  mutating func entries(_ type: Int, of member: Member, born: Day) -> [BulkEntry] {
    var entries = [entry(type, member: member, born: born)]
    let other = types.second(beside: type, age: member.age, sex: member.sex, &random)
    if let other, random.happens(90) {
      entries.append(entry(other, member: member, born: born))
    } else if let other, random.happens(6) {
      var returned = entry(other, member: member, born: born)
      returned.state = .dikembalikan
      entries.append(returned)
    }
    return entries
  }

  /// An entry that has ended, of somebody who needs no help any more.
  mutating func pastEntry(of member: Member, born: Day) -> BulkEntry {
    var entry = entry(member.age >= 60 ? 8 : 24, member: member, born: born)
    let days = max(1, today.number - entry.from.number)
    entry.to = entry.from.adding(days: random.within(1...days))
    entry.state = .disetujui
    return entry
  }

  /// Registers the family of a head for type 25.
  mutating func troubleFamily(of head: inout BulkPerson) {
    let day = today.adding(days: -random.within(20...1200))
    head.familyUID = uid(on: day)
    head.familyEntries = [
      BulkEntry(uid: uid(on: day), type: 25, from: day, criteria: criteria(of: 25))
    ]
  }

  private mutating func entry(_ type: Int, member: Member, born: Day) -> BulkEntry {
    let from = startOfEntry(born: born)
    let state = Self.states.draw(&random)
    return BulkEntry(
      uid: uid(on: from), type: type, from: from, state: state, criteria: criteria(of: type),
      inPanti: Self.inPanti.contains(type) && random.happens(20))
  }

  /// More entries are young than old, none is older than the person.
  private mutating func startOfEntry(born: Day) -> Day {
    let age = min(random.below(1500), random.below(1500))
    let oldest = max(0, today.number - born.number)
    return today.adding(days: -min(age, oldest))
  }

  /// One or two letters of the criteria that the type has, `a,c`.
  private mutating func criteria(of type: Int) -> String {
    let count = PPKSTypeList.type(type)?.criteria.count ?? 0
    guard count > 0 else { return "" }
    let first = random.below(count)
    guard first + 1 < count, random.happens(500) else { return Self.letters[first] }
    return Self.letters[first] + "," + Self.letters[random.within(first + 1...count - 1)]
  }

  private static let letters = ["a", "b", "c", "d", "e", "f", "g", "h"]
  private static let inPanti: Set<Int> = [1, 2, 5, 8, 9]
  private static let states = WeightedChoice<EntryState>([
    (.disetujui, 86), (.terverifikasi, 6), (.diajukan, 5), (.usulan, 3),
  ])
}
