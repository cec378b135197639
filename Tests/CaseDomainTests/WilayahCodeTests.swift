import CaseDomain
import Testing

struct WilayahCodeTests {
  static let codes: [(text: String, dotted: String?, level: WilayahLevel?)] = [
    ("63", "63", .provinsi), ("63.10", "63.10", .kabupaten), ("6310", "63.10", .kabupaten),
    ("63.03.05", "63.03.05", .kecamatan), ("6303051004", "63.03.05.1004", .desa),
    ("", nil, nil), ("6", nil, nil), ("633", nil, nil), ("63.03.05.1", nil, nil),
    ("63-03", nil, nil), ("63030510041", nil, nil), ("00", nil, nil), ("6x", nil, nil),
  ]

  @Test(arguments: codes)
  func readsCodesWithAndWithoutDots(text: String, dotted: String?, level: WilayahLevel?) {
    let code = WilayahCode(text)
    #expect(code?.dotted == dotted)
    #expect(code?.level == level)
  }

  @Test func knowsWhatLiesAboveAndBelow() throws {
    let desa = try #require(WilayahCode("63.03.05.1004"))
    let kabupaten = try #require(WilayahCode("63.03"))
    #expect(desa.ancestor(at: .kabupaten) == kabupaten)
    #expect(kabupaten.ancestor(at: .desa) == nil)
    #expect(desa.parent?.dotted == "63.03.05")
    #expect(WilayahCode("63")?.parent == nil)
    #expect(kabupaten.contains(desa) && kabupaten.contains(kabupaten))
    #expect(!desa.contains(kabupaten))
    #expect(kabupaten.range(at: .kecamatan) == 630_300...630_399)
    #expect(kabupaten.range(at: .desa) == 6_303_000_000...6_303_999_999)
    #expect(kabupaten.range(at: .kabupaten) == 6303...6303)
  }
}
