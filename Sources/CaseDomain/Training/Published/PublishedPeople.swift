/// The people of one kecamatan of a published province.
struct PublishedPeople {
  private let province: PublishedProvince
  private let place: Int
  private var adults: TrainingAdults

  private var code: WilayahCode { province.kecamatan[place].code }
  private var count: Int { province.kecamatan.count }

  init(_ province: PublishedProvince, place: Int) {
    self.province = province
    self.place = place
    adults = TrainingAdults(
      province.kecamatan[place], peoples: province.peoples, seed: province.seed,
      today: province.facts.map(\.day).min() ?? PublishedProvince.kalsel2023)
  }

  func all() -> [BulkPerson] {
    var maker = self
    switch province.name {
    case .kalsel: return maker.kalsel()
    case .kalteng: return [maker.tksk(from: PublishedProvince.day(2019, 1, 2))]
    case .lampung: return maker.lampung()
    }
  }

  // MARK: - TKSK

  private mutating func tksk(from: Day, to: Day? = nil, letterTo: Day? = nil) -> BulkPerson {
    var person = adults.next()
    var role = adults.role("TKSK", from: from, to: to, in: code)
    role.letters = [
      BulkLetter(
        uid: adults.uid(on: from), number: TrainingText.letterNumber(place + 1, from.year),
        day: from, issuer: TrainingText.issuer, from: from, to: letterTo)
    ]
    person.roles = [role]
    person.tksk = BulkTKSK()
    return person
  }

  /// 225 of the 228 kecamatan of 2017, appointed for the year as the rule of 2013 asked.
  private mutating func lampung() -> [BulkPerson] {
    let then = Wilayah.kecamatan(in: province.province, on: PublishedProvince.lampungDay)
    guard then.contains(code), !Self.vacantInLampung.contains(place) else { return [] }
    let end = PublishedProvince.day(2017, 12, 31)
    return [tksk(from: PublishedProvince.day(2017, 1, 2), to: end, letterTo: end)]
  }

  /// Which three had nobody is not told: the choice is invented.
  private static let vacantInLampung: Set<Int> = [30, 110, 190]

  // MARK: - Kalimantan Selatan

  private mutating func kalsel() -> [BulkPerson] {
    var people = holders() + volunteers()
    for (kind, total) in [("PPKH", 385), ("Tagana", 1411), ("Pordam", 56)] {
      for _ in 0..<PublishedProvince.share(total, place, of: count) {
        var person = adults.next()
        person.roles = [
          adults.role(kind, from: PublishedProvince.day(2025, 2, 3), in: person.area)
        ]
        people.append(person)
      }
    }
    return people
  }

  /// Two kecamatan were filled in 2024 only; 34 lost theirs in 2025.
  private mutating func holders() -> [BulkPerson] {
    let isLate = place == 40 || place == 101
    let from = isLate ? PublishedProvince.day(2024, 2, 1) : PublishedProvince.day(2019, 1, 2)
    let ends = PublishedProvince.isChosen(place, 34, of: count)
    var holder = tksk(from: from, to: ends ? PublishedProvince.day(2025, 6, 30) : nil)
    if Self.servesAsPSM(place) {
      holder.roles.append(
        adults.role("PSM", from: PublishedProvince.day(2018, 5, 7), in: holder.area))
    }
    return [holder]
  }

  /// 892 in 2023, holders who are PSM among them; 48 ended and 419 came, so that 1.263 are there.
  private mutating func volunteers() -> [BulkPerson] {
    let holders = (0..<count).count(where: Self.servesAsPSM)
    let old = PublishedProvince.share(892 - holders, place, of: count)
    let new = PublishedProvince.share(419, place, of: count)
    return (0..<old + new).map { number in
      var person = adults.next()
      let from = PublishedProvince.day(number < old ? 2018 : 2025, 4, 2)
      person.roles = [adults.role("PSM", from: from, in: person.area)]
      if number == 0, PublishedProvince.isChosen(place, 48, of: count) {
        person.roles[0].to = PublishedProvince.day(2024, 11, 30)
      }
      return person
    }
  }

  /// Every seventh holder goes on as PSM; which ones is invented.
  private static func servesAsPSM(_ place: Int) -> Bool { place % 7 == 2 }
}
