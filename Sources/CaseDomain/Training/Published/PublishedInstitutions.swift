/// The institutions of Kalimantan Selatan on the two dates of FACTS 10.2.
struct PublishedInstitutions {
  private let province: PublishedProvince
  private let code: WilayahCode
  private var random: TrainingRandom

  init(_ province: PublishedProvince, in code: WilayahCode) {
    self.province = province
    self.code = code
    random = TrainingRandom(seed: province.seed, place: 631)
  }

  func all() -> [BulkInstitution] {
    var maker = self
    return maker.welfare() + maker.youthOfUnknownTier() + maker.youthOfDesa()
  }

  /// 154 in 2023; six of them ended and 51 came, so that there are 199 in 2025.
  private mutating func welfare() -> [BulkInstitution] {
    let kabupaten = Wilayah.areas(at: .kabupaten, in: code)
    return (0..<205).map { number in
      let area = kabupaten[number % kabupaten.count]
      let isOld = number < 154
      let isEnded = isOld && number % 28 == 5
      let from =
        isOld
        ? PublishedProvince.day(2015 + number % 7, 3, 1) : PublishedProvince.day(2024, 10, 1)
      var made = institution(
        "LKS", TrainingText.institution("LKS", number + 1, of: area), .kabupaten, area, from)
      if isEnded { made.to = PublishedProvince.day(2025, 3, 31) }
      return made
    }
  }

  /// The 14 that were told as people of one sum: of no tier, somewhere in the province.
  private mutating func youthOfUnknownTier() -> [BulkInstitution] {
    (1...14).map { number in
      var made = institution(
        "KT", TrainingText.institution("KT", number, of: code), nil, code,
        PublishedProvince.day(2022, 1, 3))
      made.to = PublishedProvince.day(2024, 12, 31)
      made.details.endReason = InstitutionEndReason.lain.rawValue
      return made
    }
  }

  /// 1.127 of the 2.016 desa and kelurahan have one.
  private mutating func youthOfDesa() -> [BulkInstitution] {
    let desa = province.kecamatan.flatMap(\.villages).map(\.code)
    return desa.indices.filter { PublishedProvince.isChosen($0, 1127, of: desa.count) }
      .map { index in
        institution(
          "KT", TrainingText.institution("KT", nil, of: desa[index]), .desa, desa[index],
          PublishedProvince.day(2025, 1, 15))
      }
  }

  private mutating func institution(
    _ kind: String, _ name: String, _ tier: ResourceTier?, _ area: WilayahCode, _ from: Day
  ) -> BulkInstitution {
    let uid = UID(at: Moment(day: from, minuteOfDay: 540, in: .wita), using: &random)
    var made = BulkInstitution(
      uid: uid, kind: kind, name: name, tier: tier, area: area, from: from)
    made.details.source = "latihan"
    return made
  }
}
