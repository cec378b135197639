/// Makes lists of invented people of whom some stand on them twice, with slips and a label.
///
/// ```swift
/// var people = LabelledPeople(seed: 7, places: desa, province: province)
/// people.make(100_000) { line in table.add(line.asMatched) }
/// ```
///
/// The people live in households that share family card and address. Among them stand those who are
/// not the same though they look it: twins (1 birth in 80), sons named after the father (1 in 150),
/// and strangers of the same name born the same day in the same kecamatan (1 in 300). A twentieth of
/// the people is listed twice; the second line is typed anew, with the slips of ``TypingNoise``.
public struct LabelledPeople: Sendable {
  /// Who stands twice, in a thousand.
  public var twicePerMille = 50
  /// Second lines without NIK or with a wrong one, in a thousand people.
  ///
  /// At or above `twicePerMille` no second line has the right one.
  public var nikFaultsPerMille = 10

  private let places: [Int64]
  private let peoples: TrainingPeoples
  private let seed: UInt64
  private var random: TrainingRandom
  private var noise: TypingNoise
  private var label = 0
  private var serial: Int64 = 0
  /// How many NIK of a place, day and sex were given out.
  private var serials: [String: Int64] = [:]

  /// - Parameters:
  ///   - seed: The same seed makes the same list.
  ///   - places: The desa where they live; at least one.
  ///   - province: Whose peoples' names they bear.
  public init(seed: UInt64, places: [Int64], province: WilayahCode) {
    self.seed = seed
    self.places = places
    peoples = TrainingPeoples(of: province)
    random = TrainingRandom(seed: seed, place: 77)
    noise = TypingNoise(seed: seed)
  }

  /// Makes exactly `people` people and hands out their lines one after another.
  public mutating func make(
    _ people: Int, _ body: (LabelledPerson) throws -> Void
  ) rethrows {
    let last = label + people
    while label < last {
      let household = household()
      for person in household where person.label <= last {
        try body(person)
        if let second = secondLine(of: person, in: household) { try body(second) }
      }
      label = min(label, last)
    }
  }

  private mutating func secondLine(
    of person: LabelledPerson, in household: [LabelledPerson]
  ) -> LabelledPerson? {
    guard random.happens(twicePerMille) else { return nil }
    let isNIKWrong = random.below(twicePerMille) < nikFaultsPerMille
    let family = household.filter { $0.label != person.label }
    return noise.typedAgain(person, family: family, isNIKWrong: isNIKWrong, places: places)
  }
}

// MARK: - Households

extension LabelledPeople {
  private mutating func household() -> [LabelledPerson] {
    let names = peoples.draw(&random)
    let place = random.pick(places)
    serial += 1
    let home = Home(
      kk: number(of: place) + String(random.within(10_101...31_299)) + padded(serial % 100_000, 5),
      address: address(), place: place,
      phone: random.happens(400) ? "08" + String(random.within(1_100_000_000...1_999_999_999)) : "")
    var members: [LabelledPerson] = []
    let age = random.within(22...80)
    let father = person(aged: age, .male, names, home)
    members.append(father)
    if random.happens(650) {
      members.append(person(aged: max(19, age - random.within(0...7)), .female, names, home))
    }
    for _ in 0..<random.below(4) where age >= 24 {
      members += children(of: father, aged: random.below(min(40, age - 21)), names, home)
    }
    if random.happens(12) { members.append(stranger(like: father, names)) }
    return members
  }

  private struct Home {
    var kk: String
    var address: String
    var place: Int64
    var phone: String
  }

  /// A child; now and then two on one day, and a son who bears his father's name.
  private mutating func children(
    of father: LabelledPerson, aged age: Int, _ names: NamePool, _ home: Home
  ) -> [LabelledPerson] {
    let sex: Sex = random.happens(510) ? .male : .female
    var child = person(aged: age, sex, names, home)
    if sex == .male, random.happens(7) { child.name = father.name }
    guard random.happens(12) else { return [child] }
    var twin = child
    label += 1
    serial += 1
    twin.label = label
    twin.name = twinName(of: child.name, sex, names)
    twin.nik = nextNIK(String(child.nik.prefix(12)))
    return [child, twin]
  }

  /// Half of the twins share their first word.
  private mutating func twinName(of name: String, _ sex: Sex, _ names: NamePool) -> String {
    let first = name.split(separator: " ").first.map(String.init) ?? name
    for _ in 0..<8 {
      let other = names.name(sex, age: 5, &random)
      let words = other.split(separator: " ")
      guard let last = words.last, last != first, other != name else { continue }
      let twin = random.happens(500) ? first + " " + last : other
      if twin != name { return twin }
    }
    return first + " Kembar"
  }

  /// Somebody else of the name and birth date of `person`, in the same kecamatan.
  private mutating func stranger(like person: LabelledPerson, _ names: NamePool) -> LabelledPerson {
    label += 1
    var other = person
    other.label = label
    serial += 1
    let near = places.filter { $0 / 10_000 == person.area / 10_000 }
    other.area = random.pick(near)
    other.kk = number(of: other.area) + "010120" + padded(serial % 10_000, 4)
    other.address = address()
    other.phone = ""
    other.nik = nextNIK(String(person.nik.prefix(12)))
    return other
  }

  private mutating func person(
    aged age: Int, _ sex: Sex, _ names: NamePool, _ home: Home
  ) -> LabelledPerson {
    label += 1
    let born = born(aged: age)
    let (year, month, day) = born.parts
    let shown = sex == .female ? day + 40 : day
    let digits = padded(Int64(shown * 10_000 + month * 100 + year % 100), 6)
    return LabelledPerson(
      label: label, name: names.name(sex, age: age, &random), sex: sex == .male ? "L" : "P",
      birth: padded(Int64(day), 2) + "-" + padded(Int64(month), 2) + "-" + String(year),
      nik: nextNIK(number(of: home.place) + digits),
      kk: home.kk, phone: home.phone, address: home.address, area: home.place)
  }

  /// One in twenty-five of those above forty knows only the year: first of January.
  private mutating func born(aged age: Int) -> Day {
    let day = Day(number: 20_000 - age * 365 - random.below(365))
    guard age >= 40, random.happens(40) else { return day }
    return Day(year: day.year, month: 1, day: 1) ?? day
  }

  private mutating func address() -> String {
    "Jl. " + random.pick(TrainingText.streets) + " No. " + String(random.within(1...180))
      + " RT " + padded(Int64(random.within(1...18)), 3)
      + " RW " + padded(Int64(random.within(1...8)), 3)
  }

  /// The next NIK of a place, day and sex: serials are counted up from 1, as offices do; one in ten
  /// people registered where they are high.
  private mutating func nextNIK(_ start: String) -> String {
    let given = (serials[start] ?? 0) + 1
    serials[start] = given
    let isHigh = random.happens(100)
    return start + padded(given + (isHigh ? Int64(random.within(2...9) * 1000) : 0), 4)
  }

  /// `99` and the four digits of kabupaten and kecamatan.
  private func number(of place: Int64) -> String { "99" + padded(place / 10_000 % 10_000, 4) }

  private func padded(_ number: Int64, _ width: Int) -> String { TypingNoise.padded(number, width) }
}
