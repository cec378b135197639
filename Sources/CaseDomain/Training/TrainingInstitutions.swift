/// The institutions that help in one kecamatan, some with a paper that has expired.
///
/// It draws from a stream of its own, so that people are the same with and without institutions.
struct TrainingInstitutions {
  private let province: TrainingProvince
  private let kecamatan: TrainingPlaces.Kecamatan
  private var random: TrainingRandom

  init(province: TrainingProvince, kecamatan: TrainingPlaces.Kecamatan) {
    self.province = province
    self.kecamatan = kecamatan
    random = TrainingRandom(seed: province.seed, place: kecamatan.code.number &+ 9)
  }

  /// A Karang Taruna in most villages, and what a kecamatan has beside.
  func all() -> [BulkInstitution] {
    var maker = self
    return maker.youth() + maker.others()
  }

  private mutating func youth() -> [BulkInstitution] {
    var made: [BulkInstitution] = []
    for village in kecamatan.villages where random.happens(province.volunteersPerMille * 9 / 10) {
      let tier: ResourceTier = village.code.level == .desa ? .desa : .kecamatan
      var one = institution("KT", nil, tier, village.code)
      one.permits = [permit(.sk, of: one, years: 5)]
      one.details.membersMale = random.within(8...40)
      one.details.membersFemale = random.within(5...30)
      one.details.classification = random.pick(["tumbuh", "berkembang", "maju", "percontohan"])
      made.append(one)
    }
    return made
  }

  private mutating func others() -> [BulkInstitution] {
    var made: [BulkInstitution] = []
    for (kind, usual) in Self.usual {
      for number in 0..<usual where random.happens(province.volunteersPerMille * 6 / 10) {
        var one = institution(kind, number + 1, .kecamatan, kecamatan.code)
        describe(&one)
        made.append(one)
      }
    }
    return made
  }

  private mutating func describe(_ one: inout BulkInstitution) {
    switch one.kind {
    case "LKS", "LKSA":
      one.permits = [permit(.tandaDaftar, of: one, years: 3)]
      if random.happens(600) { one.permits.append(permit(.akreditasi, of: one, years: 5)) }
      one.details.services = random.pick(LKSService.allCases).rawValue
      one.details.capacity = random.within(10...80)
      one.details.owner = "masyarakat"
    case "DU":
      one.details.sector = random.pick(TrainingText.sectors)
      one.details.contribution = random.pick(TrainingText.contributions)
    default: one.permits = [permit(.sk, of: one, years: 5)]
    }
  }

  private mutating func institution(
    _ kind: String, _ number: Int?, _ tier: ResourceTier, _ area: WilayahCode
  ) -> BulkInstitution {
    let from = province.today.adding(days: -random.within(400...4000))
    var one = BulkInstitution(
      uid: uid(on: from), kind: kind, name: TrainingText.institution(kind, number, of: area),
      tier: tier, area: area, from: from)
    one.details.address = "Jl. " + random.pick(TrainingText.streets)
    one.details.founded = from.year - random.below(12)
    one.details.source = "latihan"
    if random.happens(600) { one.details.verified = ago(random.within(20...1100)) }
    if random.happens(750) { one.details.confirmed = ago(random.within(3...900)) }
    return one
  }

  /// A paper for some years; one in six has run out.
  private mutating func permit(
    _ kind: PermitKind, of one: BulkInstitution, years: Int
  ) -> BulkPermit {
    let length = years * 365
    let from = ago(
      random.happens(170) ? length + random.within(5...400) : random.within(30...length))
    return BulkPermit(
      uid: uid(on: from), kind: kind,
      number: TrainingText.letterNumber(random.within(1...900), from.year),
      issuer: TrainingText.issuer, grade: kind == .akreditasi ? random.pick(["A", "B", "C"]) : "",
      from: from, to: from.adding(days: length))
  }

  private func ago(_ days: Int) -> Day { province.today.adding(days: -days) }

  private mutating func uid(on day: Day) -> UID {
    UID(at: Moment(day: day, minuteOfDay: 600, in: .wita), using: &random)
  }

  /// How many of a kind a kecamatan may have.
  private static let usual = [
    ("LKS", 2), ("LKSA", 1), ("WKSBM", 2), ("KUBE", 2), ("Puskesos", 1), ("DU", 1), ("LK3", 1),
  ]
}

extension TrainingProvince {
  /// The institutions of all kecamatan; add them before the people.
  public var institutions: [BulkInstitution] {
    places.kecamatan.flatMap { TrainingInstitutions(province: self, kecamatan: $0).all() }
  }
}
