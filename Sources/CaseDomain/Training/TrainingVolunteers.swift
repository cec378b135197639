/// The PSKS people of one kecamatan: the TKSK, and those who help beside.
struct TrainingVolunteers {
  let province: TrainingProvince
  let kecamatan: TrainingPlaces.Kecamatan

  /// One TKSK, then the others; many hold two roles at once.
  func people() -> [BulkPerson] {
    var random = TrainingRandom(seed: province.seed, place: kecamatan.code.number &+ 7)
    var people = [tksk()]
    for (kind, usual) in Self.usual {
      for _ in 0..<usual where random.happens(province.volunteersPerMille) {
        people.append(volunteer(index: people.count, kind: kind, &random))
      }
    }
    return people
  }

  /// The TKSK alone, the same person every time.
  func tksk() -> BulkPerson {
    var random = TrainingRandom(seed: province.seed, place: kecamatan.code.number &+ 6)
    var person = person(index: 0, ages: 27...54, &random)
    let since = day(ofYear: random.within(2012...2023), &random)
    person.roles = [role("TKSK", from: since, in: kecamatan.code, &random)]
    // Nearly all came from Karang Taruna or PSM, and some still serve there.
    var before = role(
      random.happens(550) ? "KT" : "PSM", from: since.adding(days: -random.within(700...2500)),
      in: person.area, &random)
    if random.happens(650) { before.to = since }
    person.roles.append(before)
    return person
  }

  private func volunteer(
    index: Int, kind: String, _ random: inout TrainingRandom
  ) -> BulkPerson {
    var person = person(index: index, ages: 20...58, &random)
    let since = day(ofYear: random.within(2014...2024), &random)
    let area = kind == "KT" || kind == "PSM" ? person.area : kecamatan.code
    var main = role(kind, from: since, in: area, &random)
    if random.happens(60) { main.to = since.adding(days: random.within(300...700)) }
    person.roles = [main]
    if main.to == nil, random.happens(180) {
      let other = random.pick(["PSM", "KT", "Tagana", "Relawan"].filter { $0 != kind })
      person.roles.append(
        role(other, from: since.adding(days: random.within(0...600)), in: person.area, &random))
    }
    return person
  }

  private func person(
    index: Int, ages: ClosedRange<Int>, _ random: inout TrainingRandom
  ) -> BulkPerson {
    let sex: Sex = random.happens(580) ? .male : .female
    let age = random.within(ages)
    let born = province.today.adding(days: -(age * 365 + age / 4 + random.within(1...360)))
    let home = random.pick(kecamatan.villages).code
    let names = province.peoples.draw(&random)
    return BulkPerson(
      uid: uid(on: day(ofYear: 2023, &random), &random),
      nik: TrainingNumbers.volunteerNIK(of: kecamatan.code, index: index, born: born, sex),
      name: names.name(sex, age: age, &random), birthDate: born,
      birthPlace: Wilayah.name(of: kecamatan.code) ?? "", sex: sex,
      address: "Jl. " + random.pick(TrainingText.streets) + " No. \(random.within(1...90))",
      rt: "00\(random.within(1...9))", rw: "00\(random.within(1...5))", area: home)
  }

  private func role(
    _ kind: String, from: Day, in area: WilayahCode, _ random: inout TrainingRandom
  ) -> BulkRole {
    BulkRole(uid: uid(on: from, &random), kind: kind, from: from, area: area)
  }

  private func uid(on day: Day, _ random: inout TrainingRandom) -> UID {
    UID(at: Moment(day: day, minuteOfDay: 540, in: .wita), using: &random)
  }

  /// A working day of the year, never after today.
  private func day(ofYear year: Int, _ random: inout TrainingRandom) -> Day {
    let day = Day(year: year, month: random.within(1...12), day: random.within(1...28))
    return min(day ?? province.today, province.today.adding(days: -800))
  }

  /// How many of a kind a kecamatan usually has.
  private static let usual = [
    ("PSM", 7), ("Tagana", 4), ("KT", 3), ("LKS", 2), ("PPKH", 2), ("Pensosmas", 1),
    ("Relawan", 1),
  ]
}
