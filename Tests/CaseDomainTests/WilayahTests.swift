import CaseDomain
import Testing

struct WilayahTests {
  static let titles: [(code: String, title: String, full: String)] = [
    ("63", "Kalimantan Selatan", "Provinsi Kalimantan Selatan"),
    ("63.03", "Kab. Banjar", "Kabupaten Banjar"),
    ("63.72", "Kota Banjarbaru", "Kota Banjarbaru"),
    ("63.03.05", "Kec. Martapura", "Kecamatan Martapura"),
    ("63.03.05.1004", "Kel. Murung Keraton", "Kelurahan Murung Keraton"),
    ("18.01.04.2001", "Desa Hajimena", "Desa Hajimena"),
    ("99.03.05", "Wilayah latihan", "Wilayah latihan"),
    ("63.99", "63.99", "63.99"),
  ]

  @Test(arguments: titles)
  func namesAnAreaWithItsWord(code: String, title: String, full: String) throws {
    let code = try #require(WilayahCode(code))
    #expect(Wilayah.title(of: code) == title)
    #expect(Wilayah.fullTitle(of: code) == full)
  }

  static let counts: [(area: String, level: WilayahLevel, count: Int)] = [
    ("63", .kabupaten, 13), ("63", .kecamatan, 156), ("63", .desa, 2016),
    ("62", .kabupaten, 14), ("62", .kecamatan, 136), ("62", .desa, 1571),
    ("18", .kabupaten, 15), ("18", .kecamatan, 229), ("18", .desa, 2651),
    ("63.03", .kecamatan, 20), ("63.03", .desa, 290), ("63.03", .kabupaten, 1),
    ("63.03", .provinsi, 0), ("11", .desa, 0), ("99", .kabupaten, 0),
  ]

  @Test(arguments: counts)
  func countsTheAreasInside(area: String, level: WilayahLevel, count: Int) throws {
    let area = try #require(WilayahCode(area))
    #expect(Wilayah.count(of: level, in: area) == count)
    #expect(Wilayah.areas(at: level, in: area).count == count)
  }

  @Test func holdsTheWholeCountryDownToKecamatan() {
    let provinces = Wilayah.provinces
    #expect(provinces.count == 38)
    #expect(provinces.map { Wilayah.count(of: .kabupaten, in: $0) }.reduce(0, +) == 514)
    #expect(provinces.map { Wilayah.count(of: .kecamatan, in: $0) }.reduce(0, +) == 7285)
  }

  /// The binary search needs it.
  @Test(arguments: WilayahLevel.allCases)
  func listsEveryLevelInTheOrderOfCodes(level: WilayahLevel) {
    let codes = Wilayah.provinces.flatMap { Wilayah.areas(at: level, in: $0) }
    #expect(codes.count > 30)
    #expect(codes == codes.sorted())
    #expect(codes.allSatisfy { Wilayah.exists($0) && $0.level == level })
    #expect(codes.allSatisfy { $0.parent.map(Wilayah.exists) ?? true })
  }

  @Test func listsChildrenAndPath() throws {
    let banjar = try #require(WilayahCode("63.03"))
    #expect(Wilayah.children(of: banjar).count == 20)
    #expect(Wilayah.children(of: banjar).first.flatMap(Wilayah.name) == "Aluh Aluh")
    let keraton = try #require(WilayahCode("63.03.05.1004"))
    #expect(Wilayah.children(of: keraton).isEmpty)
    #expect(
      Wilayah.path(of: keraton).map(\.dotted) == ["63", "63.03", "63.03.05", "63.03.05.1004"])
  }

  static let zones: [(province: String, zone: TimeZoneOfIndonesia)] = [
    ("11", .wib), ("18", .wib), ("31", .wib), ("61", .wib), ("62", .wib), ("51", .wita),
    ("63", .wita), ("64", .wita), ("65", .wita), ("71", .wita), ("76", .wita), ("81", .wit),
    ("91", .wit), ("96", .wit), ("63.03.05.1004", .wita),
  ]

  @Test(arguments: zones)
  func knowsTheZoneOfAProvince(province: String, zone: TimeZoneOfIndonesia) throws {
    #expect(Wilayah.zone(of: try #require(WilayahCode(province))) == zone)
  }

  static let villages: [(code: String, word: String)] = [
    ("63.03", "Desa"), ("18.04", "Pekon"), ("18.06.01", "Pekon"), ("18.10", "Pekon"),
    ("18.13", "Pekon"), ("18.02", "Kampung"), ("18.05", "Kampung"), ("18.08", "Kampung"),
    ("18.12", "Tiyuh"), ("18.01", "Desa"), ("18", "Desa"),
  ]

  @Test(arguments: villages)
  func usesTheRegionsWordForADesa(code: String, word: String) throws {
    #expect(Wilayah.villageWord(in: try #require(WilayahCode(code))) == word)
  }

  @Test func knowsWhereItHasDesa() throws {
    #expect(Wilayah.hasDesa(around: try #require(WilayahCode("63.03.05"))))
    #expect(!Wilayah.hasDesa(around: try #require(WilayahCode("11.01"))))
  }

  @Test func shipsTheLicenceOfTheTable() {
    #expect(Wilayah.licenseNotice.contains("Cahya DSN"))
    #expect(Wilayah.licenseNotice.contains("Permission is hereby granted"))
  }
}
