/// Makes the people of one village, household by household.
struct TrainingVillage {
  let code: WilayahCode
  let seed: UInt64
  let today: Day
  let types: TrainingTypes
  let peoples: TrainingPeoples
  let birthPlaces: [String]
  private let usual: NamePool
  var random: TrainingRandom
  /// Clients that are still to be made.
  private(set) var remaining: Int

  init(_ village: TrainingPlaces.Village, in province: TrainingProvince, places: [String]) {
    code = village.code
    seed = province.seed
    remaining = village.clients
    today = province.today
    types = province.types
    peoples = province.peoples
    birthPlaces = places
    random = TrainingRandom(seed: province.seed, place: village.code.number &+ 1)
    usual = province.peoples.draw(&random)
  }

  /// The next household, the head of the family first; at least one client is in it.
  mutating func household(_ numbers: inout TrainingNumbers) -> [BulkPerson] {
    let names = peoples.draw(&random, usual: usual)
    let type = types.draw(&random)
    let age = types.age(for: type, &random)
    let sex = types.sex(for: type, &random)
    var members = [Member(age: age, sex: sex, type: type, relation: "kepala")]
    if !Self.homeless.contains(type) { addFamily(of: &members) }
    return people(of: members, names: names, isHomeless: Self.homeless.contains(type), &numbers)
  }

  /// Somebody of a household before name and numbers.
  struct Member {
    var age: Int
    var sex: Sex
    /// The first type; nil for one who is no client.
    var type: Int?
    var relation: String
  }

  private static let homeless: Set<Int> = [4, 10, 11, 12, 14]
}

// MARK: - Families

extension TrainingVillage {
  /// Puts parents above a child, and husband or wife and children beside a grown person.
  private mutating func addFamily(of members: inout [Member]) {
    let client = members[0]
    switch client.age {
    case 0...17:
      guard random.happens(450) else {
        // Only the child is known to the office.
        members[0].relation = "anak"
        return
      }
      members[0].relation = "anak"
      let father = client.age + random.within(20...38)
      members.insert(grown(father, .male, "kepala"), at: 0)
      members.insert(grown(max(19, father - random.within(0...7)), .female, "istri"), at: 1)
      if random.happens(350) { members.append(child(oldest: max(1, min(17, father - 20)))) }
    case 18...64 where random.happens(200):
      if client.sex == .male {
        members.append(
          grown(max(18, client.age - random.within(0...8)), .female, "istri"))
      }
      for _ in 0..<random.within(0...2) where client.age >= 22 {
        members.append(child(oldest: min(17, client.age - 19)))
      }
    case 65... where random.happens(180) && client.sex == .male:
      members.append(grown(max(40, client.age - random.within(0...9)), .female, "istri"))
    default: break
    }
  }

  /// A grown member of the family, sometimes a client too.
  private mutating func grown(_ age: Int, _ sex: Sex, _ relation: String) -> Member {
    var type: Int?
    if random.happens(200) {
      type = age >= 60 ? 8 : 24
    } else if sex == .female, (18...59).contains(age), random.happens(60) {
      type = 23
    }
    return Member(age: age, sex: sex, type: type, relation: relation)
  }

  private mutating func child(oldest: Int) -> Member {
    let age = random.within(0...max(0, oldest))
    let type = random.happens(80) ? (age <= 5 ? 1 : 2) : nil
    return Member(
      age: age, sex: random.happens(510) ? .male : .female, type: type, relation: "anak")
  }
}

// MARK: - People

extension TrainingVillage {
  private mutating func people(
    of members: [Member], names: NamePool, isHomeless: Bool, _ numbers: inout TrainingNumbers
  ) -> [BulkPerson] {
    let address = random.happens(isHomeless ? 700 : 15) ? "" : self.address()
    let rt = padded(random.within(1...18))
    let rw = padded(random.within(1...8))
    let hasKK = !isHomeless || random.happens(400)
    let kk = hasKK ? numbers.kk(issued: today.adding(days: -random.within(60...5400))) : nil
    var people: [BulkPerson] = []
    people.reserveCapacity(members.count)
    for member in members {
      var person = person(member, names: names, isHomeless: isHomeless, &numbers)
      person.kk = kk
      person.address = address
      person.rt = rt
      person.rw = rw
      people.append(person)
    }
    if members.count > 1, kk != nil, random.happens(30) { troubleFamily(of: &people[0]) }
    return people
  }

  private mutating func person(
    _ member: Member, names: NamePool, isHomeless: Bool, _ numbers: inout TrainingNumbers
  ) -> BulkPerson {
    let born = birthDate(age: member.age)
    var person = BulkPerson(
      uid: uid(on: today.adding(days: -random.within(30...1400))), nik: nil,
      name: names.name(member.sex, age: member.age, &random), birthDate: born.day,
      birthDateIsEstimated: born.isEstimated, birthPlace: random.pick(birthPlaces),
      sex: member.sex, area: code, relation: member.relation)
    if let type = member.type, remaining > 0 {
      person.entries = entries(type, of: member, born: born.day)
      person.caseFile = TrainingCase.file(of: person.uid, seed: seed, today: today)
      remaining -= 1
    } else if member.type == nil, member.relation == "kepala", random.happens(60) {
      person.entries = [pastEntry(of: member, born: born.day)]
    }
    if random.happens(isHomeless ? 420 : 17) {
      person.nikReason = random.pick(TrainingText.reasonsWithoutNIK)
    } else {
      person.nik = numbers.nik(born: born.day, member.sex, isMoved: random.happens(70))
    }
    return person
  }

  /// A birthday on which the age is complete today; the old sometimes know only the year.
  private mutating func birthDate(age: Int) -> (day: Day, isEstimated: Bool) {
    let (year, month, day) = today.parts
    let latest = Day(year: year - age, month: month, day: min(day, 28)) ?? today
    let born = latest.adding(days: -random.below(365))
    guard age >= 70, random.happens(80) else { return (born, false) }
    return (Day(year: born.year, month: 7, day: 1) ?? born, true)
  }

  private mutating func address() -> String {
    "Jl. " + random.pick(TrainingText.streets) + " No. " + String(random.within(1...180))
  }

  private func padded(_ number: Int) -> String { (number < 10 ? "00" : "0") + String(number) }

  mutating func uid(on day: Day) -> UID {
    let moment = Moment(day: day, minuteOfDay: random.within(480...960), in: .wita)
    return UID(at: moment, using: &random)
  }
}
