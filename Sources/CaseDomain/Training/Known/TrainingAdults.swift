/// Makes grown people who live in one kecamatan, each with a NIK that nobody else has.
struct TrainingAdults {
  private let kecamatan: TrainingPlaces.Kecamatan
  private let peoples: TrainingPeoples
  private let today: Day
  private var numbers: TrainingNumbers
  private(set) var random: TrainingRandom

  init(_ kecamatan: TrainingPlaces.Kecamatan, peoples: TrainingPeoples, seed: UInt64, today: Day) {
    self.kecamatan = kecamatan
    self.peoples = peoples
    self.today = today
    numbers = TrainingNumbers(kecamatan: kecamatan.code, elsewhere: kecamatan.elsewhere)
    random = TrainingRandom(seed: seed, place: kecamatan.code.number &+ 11)
  }

  /// Somebody of 24 to 55 years in one of the villages, without roles.
  mutating func next() -> BulkPerson {
    let sex: Sex = random.happens(560) ? .male : .female
    let age = random.within(24...55)
    let born = today.adding(days: -(age * 365 + age / 4 + random.within(1...360)))
    return BulkPerson(
      uid: uid(on: today.adding(days: -random.within(400...1400))),
      nik: numbers.nik(born: born, sex, isMoved: false),
      name: peoples.draw(&random).name(sex, age: age, &random), birthDate: born,
      birthPlace: Wilayah.name(of: kecamatan.code) ?? "", sex: sex,
      address: "Jl. " + random.pick(TrainingText.streets) + " No. \(random.within(1...90))",
      rt: "00\(random.within(1...9))", rw: "00\(random.within(1...5))",
      area: random.pick(kecamatan.villages).code)
  }

  mutating func uid(on day: Day) -> UID {
    UID(at: Moment(day: day, minuteOfDay: 540, in: .wita), using: &random)
  }

  mutating func role(_ kind: String, from: Day, to: Day? = nil, in area: WilayahCode) -> BulkRole {
    var role = BulkRole(uid: uid(on: from), kind: kind, from: from, to: to, area: area)
    role.source = "latihan"
    return role
  }
}
