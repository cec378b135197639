/// What stands beside the roles of a kecamatan's volunteers: papers, confirmation, training, the
/// institution that a seat belongs to.
///
/// It draws from a stream of its own, so that people are the same with and without it.
struct TrainingQualification {
  private let province: TrainingProvince
  private let kecamatan: WilayahCode
  private let institutions: [BulkInstitution]
  private var random: TrainingRandom
  private var seats: [UID: Int] = [:]
  private var members = 0

  init(_ province: TrainingProvince, _ kecamatan: TrainingPlaces.Kecamatan) {
    self.province = province
    self.kecamatan = kecamatan.code
    institutions = TrainingInstitutions(province: province, kecamatan: kecamatan).all()
    random = TrainingRandom(seed: province.seed, place: kecamatan.code.number &+ 8)
  }

  /// The person with everything that its roles lead to.
  mutating func qualified(_ person: BulkPerson) -> BulkPerson {
    var person = person
    for place in person.roles.indices { describe(&person.roles[place]) }
    if random.happens(620), let role = person.roles.first { train(&person, for: role) }
    if let role = person.roles.first(where: { $0.kind == PSKSKind.tksk }) {
      person.tksk = tksk(role, beside: person.roles)
    }
    return person
  }

  private mutating func describe(_ role: inout BulkRole) {
    role.source = "latihan"
    members += 1
    role.memberNumber = "\(role.kind)-\(kecamatan.dotted)-\(members)"
    if random.happens(700) {
      role.evidence = TrainingText.letterNumber(random.within(1...900), role.from.year)
    }
    if random.happens(550) { role.verified = day(after: role.from, random.within(10...900)) }
    if random.happens(700) { role.confirmed = day(after: role.from, random.within(2...800)) }
    switch role.kind {
    case "PPKH": role.paidBy = .pusat
    case "KT", "LKS": seat(&role)
    case PSKSKind.tksk:
      role.paidBy = random.happens(800) ? .pusat : .provinsi
      role.letters = letters(of: role)
    default: break
    }
    if role.to != nil { role.endReason = RoleEndReason.habisMasa.rawValue }
  }

  /// A day so many days ago, if the role was there.
  private func day(after from: Day, _ days: Int) -> Day {
    max(from, province.today.adding(days: -days))
  }

  /// The chair first, then the others of the board.
  private mutating func seat(_ role: inout BulkRole) {
    let area = role.area
    let candidates = institutions.filter {
      $0.kind == role.kind && ($0.area == area || $0.area == kecamatan)
    }
    guard let institution = candidates.first else { return }
    let taken = seats[institution.uid, default: 0]
    seats[institution.uid] = taken + 1
    role.institution = institution.uid
    role.from = max(role.from, institution.from)
    if let to = role.to { role.to = max(to, role.from) }
    role.position = TrainingText.seats[min(taken, TrainingText.seats.count - 1)]
  }

  private mutating func train(_ person: inout BulkPerson, for role: BulkRole) {
    let day = day(after: role.from, random.within(60...1600))
    let basic = BulkTraining(
      uid: uid(on: day), kind: role.kind, level: .bimtekDasar,
      name: TrainingText.basicTraining(role.kind), organiser: TrainingText.issuer, day: day,
      certificate: random.happens(800) ? TrainingText.letterNumber(members, day.year) : "")
    person.trainings.append(basic)
    guard random.happens(180) else { return }
    let later = min(province.today, day.adding(days: random.within(30...500)))
    var certificate = BulkTraining(
      uid: uid(on: later), kind: role.kind, level: .sertifikat,
      name: TrainingText.certification(role.kind), organiser: TrainingText.issuer, day: later,
      certificate: TrainingText.letterNumber(members, later.year))
    certificate.to = later.adding(days: 3 * 365)
    person.trainings.append(certificate)
  }

  // MARK: - TKSK

  /// The first SK, and the last one: without end, to the end of this year, or run out.
  private mutating func letters(of role: BulkRole) -> [BulkLetter] {
    var letters = [letter(from: role.from, to: Day(year: role.from.year, month: 12, day: 31))]
    let year = province.today.year
    let last: (from: Int, to: Int?) =
      switch random.below(100) {
      case ..<50: (year - 2, nil)
      case ..<85: (year, year)
      default: (year - 1, year - 1)
      }
    guard last.from > role.from.year, let from = Day(year: last.from, month: 1, day: 2) else {
      letters[0].to = nil
      return letters
    }
    letters.append(letter(from: from, to: last.to.flatMap { Day(year: $0, month: 12, day: 31) }))
    return letters
  }

  private mutating func letter(from: Day, to: Day?) -> BulkLetter {
    BulkLetter(
      uid: uid(on: from), number: TrainingText.letterNumber(random.within(1...900), from.year),
      day: from, issuer: TrainingText.issuer, from: from, to: to.map { max(from, $0) })
  }

  private mutating func tksk(_ role: BulkRole, beside roles: [BulkRole]) -> BulkTKSK {
    var tksk = BulkTKSK(niat: kecamatan.dotted + "-0001")
    tksk.origins = roles.compactMap { role in
      switch role.kind {
      case "KT": "karang-taruna"
      case "PSM": "psm"
      default: nil
      }
    }
    if random.happens(150) { tksk.origins.append("relawan") }
    tksk.recruited = role.from.year
    tksk.mainJob = random.pick(TrainingText.jobs)
    tksk.grade = random.pick(["baik", "baik", "cukup", "cukup", "buruk"])
    tksk.gradeYear = province.today.year - 1
    return tksk
  }

  private mutating func uid(on day: Day) -> UID {
    UID(at: Moment(day: day, minuteOfDay: 620, in: .wita), using: &random)
  }
}
