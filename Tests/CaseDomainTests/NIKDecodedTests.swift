import CaseDomain
import Testing

/// What a NIK says: the century, the place, and where it disagrees (FACTS 6.1).
struct NIKDecodedTests {
  private static let today = FormSamples.today

  static let centuries: [(nik: String, stated: String?, types: TypeSet, born: String)] = [
    ("9903010507850001", nil, [], "1985-07-05"), ("9903014507850002", nil, [], "1985-07-05"),
    ("9903012902000003", nil, [], "2000-02-29"), ("9903010101260001", nil, [], "2026-01-01"),
    // Tomorrow has not come: a hundred years earlier.
    ("9903012311260001", nil, [], "1926-11-23"), ("9903012211260001", nil, [], "2026-11-22"),
    // 20yy unless the age then conflicts with the type.
    ("9903010101200001", nil, [8], "1920-01-01"), ("9903010101200001", nil, [1], "2020-01-01"),
    ("9903010101200001", nil, [9], "2020-01-01"), ("9903010101990001", nil, [8], "1999-01-01"),
    ("9903010101200001", nil, [1, 8], "2020-01-01"), ("9903012902000003", nil, [8], "2000-02-29"),
    // What is stated decides where the digits agree, and only there.
    ("9903010101200001", "1920-01-01", [], "1920-01-01"),
    ("9903010101200001", "1920-01-02", [], "2020-01-01"),
  ]

  @Test(arguments: centuries)
  func choosesTheCentury(nik: String, stated: String?, types: TypeSet, born: String) throws {
    let decoded = NIKDecoded(
      try NIK(parsing: nik), on: Self.today, stated: stated.flatMap(Day.init(iso8601:)),
      types: types)
    #expect(decoded.birthDate?.iso8601 == born)
  }

  /// 5 July 1985, a woman.
  private static let woman = "9903014507850002"
  static let mismatches: [(birth: String?, sex: Sex?, expected: [String])] = [
    (nil, nil, []), ("1985-07-05", .female, []), ("1885-07-05", .female, []),
    ("1985-05-07", .female, ["tanggal dan bulan tertukar"]),
    ("1985-07-06", nil, ["tanggalnya berbeda"]), ("1985-08-05", nil, ["bulannya berbeda"]),
    ("1986-07-05", nil, ["tahunnya berbeda"]), ("1986-08-06", nil, ["lebih dari satu"]),
    (nil, .male, ["NIK menyebut perempuan, di isian laki-laki."]),
    ("1985-07-06", .male, ["tanggalnya berbeda", "ditambah 40"]),
  ]

  @Test(arguments: mismatches)
  func explainsEveryMismatch(birth: String?, sex: Sex?, expected: [String]) throws {
    let stated = birth.flatMap(Day.init(iso8601:))
    let decoded = NIKDecoded(try NIK(parsing: Self.woman), on: Self.today, stated: stated)
    let sentences = decoded.differences(birthDate: stated, sex: sex).map(\.sentence)
    #expect(sentences.count == expected.count)
    for (sentence, words) in zip(sentences, expected) { #expect(sentence.contains(words)) }
  }

  static let places: [(digits: String, title: String)] = [
    ("6303050507850001", "Kec. Martapura, Kab. Banjar"),
    ("6303990507850001", "Kab. Banjar (kode kecamatan 63.03.99 tidak berlaku lagi)"),
    ("9903010507850001", "Wilayah latihan"),
    ("1099010507850001", "kode 10.99.01, tidak ada di daftar"),
  ]

  @Test(arguments: places)
  func namesThePlaceOfIssue(digits: String, title: String) throws {
    #expect(NIKDecoded(try NIK(parsing: digits), on: Self.today).issueTitle == title)
  }
}
