/// A registry of invented PSKS people of whom everything that figures show is known exactly.
///
/// Of `people` different people every twentieth (5 %) holds two roles at once, of every fiftieth a
/// former role ended on the day before `day`, of every fiftieth one ends on `day` itself and still
/// counts. Nobody holds more than two at once, and both are in one desa. With doubles, every
/// hundredth (1 %) was entered twice: the second row has no NIK or a wrong one, and a role of its
/// own; ``KnownDouble`` says which two are one. Heads then are people plus doubles, until they
/// are merged.
///
/// The same arguments give the same people and uids everywhere. No institution stands behind any
/// role, nobody is a client.
public struct KnownRegistry: Sendable {
  public let province: WilayahCode
  /// How many different people there are.
  public let people: Int
  public let seed: UInt64
  /// The day of the figures.
  public let day: Day
  public let hasDoubles: Bool

  private let kecamatan: [TrainingPlaces.Kecamatan]
  private let peoples: TrainingPeoples

  /// Plans the registry; nil when `province` has no kecamatan.
  public init?(
    province: WilayahCode, people: Int, seed: UInt64, day: Day, hasDoubles: Bool = true
  ) {
    let places = TrainingPlaces(province: province, people: 0, seed: seed)
    guard province.level == .provinsi, !places.kecamatan.isEmpty else { return nil }
    self.province = province
    self.people = max(0, people)
    self.seed = seed
    self.day = day
    self.hasDoubles = hasDoubles
    kecamatan = places.kecamatan
    peoples = TrainingPeoples(of: province)
  }

  /// Hands out everybody, kecamatan by kecamatan; the second row of a double follows the first.
  ///
  /// What `body` throws is thrown on.
  public func forEachPerson<Failure: Error>(
    _ body: (BulkPerson) throws(Failure) -> Void
  ) throws(Failure) {
    try forEachRow { (person, _) throws(Failure) in try body(person) }
  }

  /// All figures of ``day``, counted over everybody in a pass of its own.
  public func figures() -> KnownFigures {
    var figures = KnownFigures(day: day)
    forEachRow { person, first in
      figures.count(person)
      if let first { figures.doubles.append(KnownDouble(first: first, second: person.uid)) }
    }
    return figures
  }

  /// Calls `body` with each row, and with the uid of the person's first row when it has one.
  private func forEachRow<Failure: Error>(
    _ body: (BulkPerson, _ first: UID?) throws(Failure) -> Void
  ) throws(Failure) {
    for place in kecamatan.indices {
      var adults = TrainingAdults(kecamatan[place], peoples: peoples, seed: seed, today: day)
      for number in stride(from: place, to: people, by: kecamatan.count) {
        let person = person(number, &adults)
        try body(person, nil)
        if isDouble(number) { try body(secondRow(of: person, number, &adults), person.uid) }
      }
    }
  }

  // MARK: - People

  private func person(_ number: Int, _ adults: inout TrainingAdults) -> BulkPerson {
    var person = adults.next()
    let pair = Self.pairs[number / Self.everyTwentieth % Self.pairs.count]
    let isDual = number % Self.everyTwentieth == 7
    let kind = isDual ? pair.0 : Self.kinds[number % Self.kinds.count]
    let from = day.adding(days: -300 - number % 1000)
    person.roles = [adults.role(kind, from: from, in: person.area)]
    if isDual {
      person.roles.append(
        adults.role(pair.1, from: from.adding(days: 90), in: person.area))
    }
    switch number % 50 {
    case 3:
      let other = Self.kinds[(number + 1) % Self.kinds.count]
      person.roles.append(
        adults.role(
          other, from: from.adding(days: -400), to: day.adding(days: -1), in: person.area))
    case 13: person.roles[0].to = day
    default: break
    }
    return person
  }

  private func isDouble(_ number: Int) -> Bool { hasDoubles && number % 100 == 42 }

  /// The person as a second office typed it: without NIK, or with one digit wrong.
  private func secondRow(
    of person: BulkPerson, _ number: Int, _ adults: inout TrainingAdults
  ) -> BulkPerson {
    var second = person
    second.uid = adults.uid(on: day.adding(days: -200))
    if number / 100 % 2 == 0 {
      second.nik = nil
      second.nikReason = "belum merekam KTP-el"
    } else {
      second.nik = person.nik.map(Self.mistyped)
    }
    if number / 100 % 3 == 0 { second.name = person.name.uppercased() }
    if number / 100 % 5 == 0 { second.birthPlace = "" }
    second.roles = [adults.role("Pordam", from: day.adding(days: -200), in: person.area)]
    return second
  }

  /// One digit of the serial wrong; birth date and sex still fit.
  ///
  /// Serials of a kecamatan and birth date stay below 1000, so that it is nobody else's number.
  private static func mistyped(_ nik: Int64) -> Int64 { nik + 9000 }

  private static let everyTwentieth = 20
  /// What people are who hold one role.
  private static let kinds = [
    "PSM", "Tagana", "PSM", "PPKH", "KT", "PSM", "LKS", "Pensosmas", "Tagana", "Relawan", "PSM",
    "Peksos", "WPKS",
  ]
  /// What people are who hold two.
  private static let pairs = [
    ("PSM", "KT"), ("Tagana", "PSM"), ("PSM", "PPKH"), ("KT", "Tagana"), ("Relawan", "Tagana"),
    ("PSM", "LKS"), ("Pensosmas", "PSM"),
  ]
}
