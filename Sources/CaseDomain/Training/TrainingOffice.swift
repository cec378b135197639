/// The office of the training data: institutions, referrals, rounds, visitors, letters.
///
/// It stands in one kecamatan, the kabupaten around that and the province. Days are counted back
/// from today, so that agenda and counter look as on a working day.
struct TrainingOffice {
  let province: WilayahCode
  let kabupaten: WilayahCode
  let kecamatan: WilayahCode
  /// The first few desa of the kecamatan; none where the table knows none.
  let desa: [WilayahCode]
  let today: Day

  /// Martapura in Kalimantan Selatan, elsewhere the first kecamatan by code.
  init?(province: WilayahCode, today: Day) {
    let codes = Wilayah.areas(at: .kecamatan, in: province)
    guard let first = codes.first else { return nil }
    kecamatan = codes.first { $0.dotted == "63.03.05" } ?? first
    self.province = province
    kabupaten = Wilayah.path(of: kecamatan).first { $0.level == .kabupaten } ?? province
    desa = Array(Wilayah.children(of: kecamatan).prefix(4))
    self.today = today
  }

  var forms: [BulkForm] {
    officials + institutions + referrals + reports + programmes + complaints + visitors + letters
      + activities + tksk
  }

  func ago(_ days: Int) -> Day { today.adding(days: -days) }
}

extension TrainingProvince {
  /// The work of the office around the people; nil for a province without kecamatan.
  public var office: BulkOffice? {
    TrainingOffice(province: province, today: today).map { office in
      BulkOffice(
        forms: office.forms, verified: office.kecamatan, reports: office.monthlyReports, seed: seed)
    }
  }
}
