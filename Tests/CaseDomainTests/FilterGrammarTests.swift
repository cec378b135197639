import CaseDomain
import Testing

struct FilterGrammarTests {
  private static let banjar = WilayahCode(number: 6303) ?? WilayahCode.first
  private static let martapura = WilayahCode(number: 630_305) ?? WilayahCode.first
  private static let keraton = WilayahCode(number: 6_303_051_001) ?? WilayahCode.first

  static let lines: [(text: String, filter: ClientFilter)] = [
    ("", ClientFilter(area: banjar)),
    ("jenis=8", ClientFilter(area: banjar, types: [8])),
    ("jenis=LUT,fm", ClientFilter(area: banjar, types: [8, 24])),
    ("jenis=terbatas", ClientFilter(area: banjar, restrictedOnly: true)),
    ("jk=P", ClientFilter(area: banjar, sex: .female)),
    ("JK=laki-laki", ClientFilter(area: banjar, sex: .male)),
    ("umur=60-", ClientFilter(area: banjar, ages: 60...150)),
    ("umur=-5", ClientFilter(area: banjar, ages: 0...5)),
    ("umur=6-18", ClientFilter(area: banjar, ages: 6...18)),
    ("umur=60", ClientFilter(area: banjar, ages: 60...60)),
    ("desa=Keraton kec=Martapura", ClientFilter(area: keraton)),
    ("desa=\"Murung Keraton\"", ClientFilter(area: keraton.sibling(1004))),
    ("kec=martapura", ClientFilter(area: martapura)),
    ("wilayah=63.03.05", ClientFilter(area: martapura)),
    ("rt=3 rw=01", ClientFilter(area: banjar, rt: "003", rw: "001")),
    ("nik=tanpa", ClientFilter(area: banjar, withoutNIK: true)),
    ("status=selesai", ClientFilter(area: banjar, status: .selesai)),
    ("satuan=keluarga", ClientFilter(area: banjar, unit: .keluarga)),
    ("siti  jk=P ami", ClientFilter(area: banjar, sex: .female, search: "siti ami")),
  ]

  @Test(arguments: lines)
  func readsALine(text: String, filter: ClientFilter) throws {
    #expect(try FilterGrammar.parse(text, within: Self.banjar) == filter)
  }

  @Test(arguments: lines.map(\.filter))
  func writesWhatReadsBackAsTheSame(filter: ClientFilter) throws {
    let text = FilterGrammar.text(of: filter, within: Self.banjar)
    #expect(try FilterGrammar.parse(text, within: Self.banjar) == filter)
  }

  static let problems: [(text: String, problem: FilterProblem)] = [
    ("warna=biru", .unknownKey("warna")),
    ("jk=P jk=L", .repeatedKey("jk")),
    ("jk=X", .badValue(key: "jk", value: "X")),
    ("jenis=99", .badValue(key: "jenis", value: "99")),
    ("jenis=", .badValue(key: "jenis", value: "")),
    ("jenis=,", .badValue(key: "jenis", value: ",")),
    ("umur=-", .badValue(key: "umur", value: "-")),
    ("umur=18-6", .badValue(key: "umur", value: "18-6")),
    ("umur=tua", .badValue(key: "umur", value: "tua")),
    ("umur=1-2-3", .badValue(key: "umur", value: "1-2-3")),
    ("umur=999", .badValue(key: "umur", value: "999")),
    ("rt=1234", .badValue(key: "rt", value: "1234")),
    ("nik=ada", .badValue(key: "nik", value: "ada")),
    ("status=baru", .badValue(key: "status", value: "baru")),
    ("wilayah=abc", .badValue(key: "wilayah", value: "abc")),
    ("wilayah=63.01", .unknownArea("63.01")),
    ("desa=Antah", .unknownArea("Antah")),
    ("desa=\"Simpang Empat", .unclosedQuote),
    ("desa=\"Simpang Empat\"", .ambiguousArea("Simpang Empat")),
  ]

  @Test(arguments: problems)
  func saysWhatIsWrongAndWhatToWrite(text: String, problem: FilterProblem) {
    #expect(throws: problem) { try FilterGrammar.parse(text, within: Self.banjar) }
    #expect(FilterText.sentence(for: problem).hasSuffix("."))
  }

  @Test func narrowsItsOwnAreaByName() throws {
    let filter = try FilterGrammar.parse("kec=Martapura desa=Jawa", within: Self.martapura)
    #expect(filter.area == Self.keraton.sibling(1002))
  }
}

extension WilayahCode {
  fileprivate static let first = Wilayah.provinces[0]

  /// The desa of the same kecamatan with other last digits.
  fileprivate func sibling(_ digits: Int64) -> WilayahCode {
    WilayahCode(number: number / 10_000 * 10_000 + digits) ?? self
  }
}
