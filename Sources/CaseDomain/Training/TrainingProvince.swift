/// A believable province of invented people, for training, measurements and tests.
///
/// The same province, number, seed and day give the same people, uids and events everywhere. All
/// NIK and KK begin with 99, so that they are nobody's. Nothing is kept: a million people are made
/// one household at a time.
public struct TrainingProvince: Sendable {
  public let province: WilayahCode
  /// How many people have a PPKS entry in force; relatives, former clients and volunteers come on
  /// top, families (type 25) and communities (type 26) too.
  public let clients: Int
  public let seed: UInt64
  public let now: Moment

  let today: Day
  let types = TrainingTypes()
  let peoples: TrainingPeoples
  let places: TrainingPlaces

  /// Plans the province; nil when `province` is no province of the table.
  public init?(province: WilayahCode, people: Int, seed: UInt64, now: Moment) {
    guard province.level == .provinsi, Wilayah.count(of: .kecamatan, in: province) > 0 else {
      return nil
    }
    self.province = province
    clients = max(0, people)
    self.seed = seed
    self.now = now
    today = now.clock(in: Wilayah.zone(of: province)).day
    peoples = TrainingPeoples(of: province)
    places = TrainingPlaces(province: province, people: clients, seed: seed)
  }

  /// Hands out everybody, kecamatan by kecamatan by code, the members of a family card together.
  ///
  /// What `body` throws is thrown on.
  public func forEachPerson<Failure: Error>(
    _ body: (BulkPerson) throws(Failure) -> Void
  ) throws(Failure) {
    for kecamatan in places.kecamatan {
      var qualification = TrainingQualification(self, kecamatan)
      for person in TrainingVolunteers(province: self, kecamatan: kecamatan).people() {
        try body(qualification.qualified(person))
      }
      try forEachClient(of: kecamatan, body)
    }
  }

  private func forEachClient<Failure: Error>(
    of kecamatan: TrainingPlaces.Kecamatan, _ body: (BulkPerson) throws(Failure) -> Void
  ) throws(Failure) {
    var numbers = TrainingNumbers(kecamatan: kecamatan.code, elsewhere: kecamatan.elsewhere)
    let birthPlaces = birthPlaces(around: kecamatan)
    for place in kecamatan.villages {
      var village = TrainingVillage(place, in: self, places: birthPlaces)
      while village.remaining > 0 {
        for person in village.household(&numbers) { try body(person) }
      }
    }
  }

  /// The communities of type 26, in remote villages.
  public var communities: [BulkCommunity] {
    var random = TrainingRandom(seed: seed, place: province.number &+ 26)
    let desa = places.kecamatan.flatMap(\.villages).map(\.code)
      .filter { Wilayah.kind(of: $0) != .kelurahan }
    guard !desa.isEmpty, clients > 0 else { return [] }
    return (1...min(60, 2 + clients / 5000)).map { number in
      let area = random.pick(desa)
      let from = today.adding(days: -random.within(100...1400))
      let moment = Moment(day: from, minuteOfDay: 600, in: .wita)
      let entry = BulkEntry(uid: UID(at: moment, using: &random), type: 26, from: from)
      return BulkCommunity(
        uid: UID(at: moment, using: &random),
        name: TrainingText.community(in: Wilayah.name(of: area) ?? "", number: number),
        address: TrainingText.streetOfCommunity, area: area, entries: [entry])
    }
  }

  /// The bimtek events of the province by their first day, marks included for sessions that ended.
  public var events: [NewEvent] { TrainingEvents(province: self).all() }

  /// Of a thousand volunteers that a kecamatan would have, those that a small province gets.
  var volunteersPerMille: Int { min(1000, 100 + clients / 20) }

  /// Most people were born near; towns of the province serve as birth places.
  private func birthPlaces(around kecamatan: TrainingPlaces.Kecamatan) -> [String] {
    let towns = Wilayah.children(of: province).compactMap(Wilayah.name)
    let own = Wilayah.name(of: kecamatan.code) ?? ""
    return Array(repeating: own, count: max(1, towns.count)) + towns
  }
}
