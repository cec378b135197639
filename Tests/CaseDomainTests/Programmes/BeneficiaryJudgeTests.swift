import CaseDomain
import Testing

struct BeneficiaryJudgeTests {
  private static func judge() throws -> BeneficiaryJudge {
    BeneficiaryJudge(within: try #require(WilayahCode("63.03.05")))
  }

  private static func row(
    name: String = "Siti Contoh", nik: String = "", kk: String = "", desa: String = "Keraton",
    kecamatan: String = "Martapura", status: String = ""
  ) -> BeneficiaryRow {
    BeneficiaryRow(
      record: 2, name: name, nik: nik, kk: kk, kecamatan: kecamatan, desa: desa, status: status)
  }

  static let faults: [(BeneficiaryRow, BeneficiaryFault)] = [
    (row(name: " "), .nameMissing), (row(nik: "99030541"), .nikUnreadable),
    (row(nik: "9903054505400001234"), .nikUnreadable),
    (row(nik: "99030541054****"), .nikUnreadable),
    (row(kk: "12"), .kkUnreadable), (row(desa: "Tiada"), .areaUnknown),
    (row(desa: "Mandi Angin Barat", kecamatan: "Karang Intan"), .outsideRound),
  ]

  @Test(arguments: faults.indices) func namesTheFirstFault(_ index: Int) throws {
    let (row, fault) = Self.faults[index]
    var judge = try Self.judge()
    #expect(throws: fault) { try judge.judge(row) }
  }

  @Test func readsWholeAndMaskedNumbers() throws {
    var judge = try Self.judge()
    let whole = try judge.judge(Self.row(nik: "'9903 0545 0540 0001"))
    #expect(whole.nik == .whole(try NIK(parsing: "9903054505400001")))
    let masked = try judge.judge(Self.row(name: "Budi Contoh", nik: "990305450540****", kk: "99xx"))
    #expect(masked.nik == .start(990_305_450_540))
    #expect(masked.kk == nil, "a masked card tells nothing")
    #expect(masked.area.dotted == "63.03.05.1001")
  }

  @Test(arguments: [
    ("TRANSAKSI", true), ("salur", false), ("SI", false), ("ya", true), ("", false),
  ])
  func onlyTheLastLevelMeansReceived(_ status: String, _ received: Bool) throws {
    var judge = try Self.judge()
    #expect(try judge.judge(Self.row(status: status)).hasReceived == received)
  }

  @Test func theSameFamilyTwiceIsAFault() throws {
    var judge = try Self.judge()
    _ = try judge.judge(Self.row())
    #expect(throws: BeneficiaryFault.repeated) { try judge.judge(Self.row(name: "SITI CONTOH")) }
  }
}
