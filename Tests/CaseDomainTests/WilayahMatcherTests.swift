import CaseDomain
import Testing

struct WilayahMatcherTests {
  /// Kab/kota, kecamatan, desa, and the code within province 63.
  static let rows: [(names: [String], code: String?)] = [
    (["Kab. Banjar", "Martapura", "Keraton"], "63.03.05.1001"),
    (["Kabupaten Banjar", "Kec. Martapura", "Kel. Keraton"], "63.03.05.1001"),
    (["BANJAR", "MARTAPURA", "KERATON"], "63.03.05.1001"),
    (["Kab. Banjar", "Martapura", "Desa Keraton"], "63.03.05.1001"),
    (["Kab. Banjar", "Martapura", ""], "63.03.05"),
    (["Kab. Banjar", "Martapura", "Desa Antah"], nil),
    (["Kab. Banjar", "Antah", ""], nil),
    (["Kab. Antah", "Martapura", ""], nil),
    (["Kab. Banjar", "", ""], nil),
    (["", "", ""], nil),
    (["", "Martapura", "Keraton"], "63.03.05.1001"),
    // Two kecamatan of the province bear the name.
    (["", "Simpang Empat", ""], nil),
    (["Kab. Banjar", "Simpang Empat", ""], "63.03.08"),
    (["Kab. Tanah Bumbu", "Simpang Empat", ""], "63.10.06"),
    (["Kota Banjarbaru", "Banjarbaru Selatan", "Guntung Paikat"], "63.72.05.1004"),
    (["Banjarbaru", "Banjarbaru Selatan", ""], "63.72.05"),
    (["Kota Banjar", "Martapura", ""], nil),
    (["Kab. Kotabaru", "Pulau Laut Utara", ""], "63.02.06"),
    (["Kota Baru", "Pulaulaut Utara", ""], "63.02.06"),
    (["Kab. Tanah Bumbu", "Batulicin", ""], "63.10.01"),
    (["HSS", "Telaga Langsat", "Pakuan Timur"], "63.06.03.2008"),
  ]

  @Test(arguments: rows)
  func findsByNamesUnderTheirParent(names: [String], code: String?) throws {
    var matcher = WilayahMatcher(within: try #require(WilayahCode("63")))
    #expect(matcher.code(for: Self.named(names))?.dotted == code)
    #expect(matcher.code(for: Self.named(names))?.dotted == code, "the second answer is the same")
  }

  static let aliases: [(area: String, kabupaten: String, kecamatan: String, code: String)] = [
    ("62", "Kota Palangka Raya", "Sebangau", "62.71.04"),
    ("62", "Barito Selatan", "Gunung Bintang Awai", "62.04.05"),
    ("62", "Pulang Pisau", "Pulang Pisau", "62.11.05"),
    ("62", "Barito Timur", "Benua Lima", "62.13.02"),
    ("18", "Pesawaran", "Gedung Tataan", "18.09.01"),
    ("18", "Lampung Timur", "Braja Slebah", "18.07.22"),
    ("18", "Bandar Lampung", "Tanjung Karang Pusat", "18.71.06"),
    ("32", "Kota Bandung", "Coblong", "32.73.02"),
    ("32", "Bandung", "Coblong", "32.73.02"),
  ]

  @Test(arguments: aliases)
  func acceptsCommonSpellings(
    area: String, kabupaten: String, kecamatan: String, code: String
  ) throws {
    var matcher = WilayahMatcher(within: try #require(WilayahCode(area)))
    let names = WilayahNames(kabupaten: kabupaten, kecamatan: kecamatan)
    #expect(matcher.code(for: names)?.dotted == code)
  }

  @Test func keepsToItsArea() throws {
    var banjar = WilayahMatcher(within: try #require(WilayahCode("63.03")))
    #expect(
      banjar.code(for: WilayahNames(kecamatan: "Martapura", desa: "Keraton"))?.dotted
        == "63.03.05.1001")
    #expect(banjar.code(for: Self.named(["Tanah Laut", "Pelaihari", ""])) == nil)
    #expect(banjar.code(reading: "63.01.01", as: .kemendagri) == nil)

    var martapura = WilayahMatcher(within: try #require(WilayahCode("63.03.05")))
    #expect(martapura.code(for: WilayahNames(desa: "Keraton"))?.dotted == "63.03.05.1001")
    #expect(martapura.code(for: WilayahNames())?.dotted == "63.03.05")
    #expect(martapura.code(for: Self.named(["Tanah Laut", "", "Keraton"])) == nil)
    #expect(martapura.code(for: Self.named(["Banjar", "Martapura", "Keraton"])) != nil)
  }

  /// Outside the three provinces the table ends at kecamatan.
  @Test func takesTheKecamatanWhereTheTableHasNoDesa() throws {
    var matcher = WilayahMatcher(within: try #require(WilayahCode("32")))
    let names = WilayahNames(kabupaten: "Kota Bandung", kecamatan: "Coblong", desa: "Dago")
    #expect(matcher.code(for: names)?.dotted == "32.73.02")
  }

  static let codes: [(text: String, isBPS: Bool, names: [String], code: String?)] = [
    ("63.03.05.1001", false, ["", "", ""], "63.03.05.1001"),
    ("6303051001", false, ["", "", ""], "63.03.05.1001"),
    ("63.03.05", false, ["", "", ""], "63.03.05"),
    ("63.03", false, ["", "", ""], nil),
    ("63.03.05.9999", false, ["", "", ""], nil),
    ("", false, ["Banjar", "Martapura", "Keraton"], nil),
    ("63.03.05.1001", false, ["Kab. Banjar", "Martapura", "Keraton"], "63.03.05.1001"),
    ("63.03.05.1001", false, ["Kab. Banjar", "Astambul", "Keraton"], nil),
    ("6303051001", true, ["", "", ""], nil),
    ("6303051001", true, ["", "", "Keraton"], "63.03.05.1001"),
    ("6303051001", true, ["Banjar", "Martapura", "Jawa"], "63.03.05.1002"),
    ("6303060012", true, ["Banjar", "Martapura", "Keraton"], "63.03.05.1001"),
  ]

  @Test(arguments: codes)
  func takesCodesThatNamesDoNotContradict(
    text: String, isBPS: Bool, names: [String], code: String?
  ) throws {
    var matcher = WilayahMatcher(within: try #require(WilayahCode("63")))
    let found = matcher.code(
      reading: text, as: isBPS ? .bps : .kemendagri, named: Self.named(names))
    #expect(found?.dotted == code)
  }

  /// Every desa of the three provinces can be imported under its own names.
  @Test(arguments: ["18", "62", "63"])
  func findsEveryDesaOfTheTable(province: String) throws {
    let province = try #require(WilayahCode(province))
    var matcher = WilayahMatcher(within: province)
    var missed: [WilayahCode] = []
    for desa in Wilayah.areas(at: .desa, in: province) {
      let titles = Wilayah.path(of: desa).dropFirst().map(Wilayah.title)
      if matcher.code(for: Self.named(Array(titles))) != desa { missed.append(desa) }
    }
    #expect(missed.map(Wilayah.title).isEmpty, "\(missed.map(Wilayah.title))")
  }

  private static func named(_ names: [String]) -> WilayahNames {
    WilayahNames(kabupaten: names[0], kecamatan: names[1], desa: names[2])
  }
}
