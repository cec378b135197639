import CaseDocuments
import CaseDomain
import Testing

/// The answer slip as it comes out on paper.
@Suite struct StatusSlipTests {
  private let slip = StatusSlip(
    StatusSlip.Desk(
      office: "Kecamatan Contoh", officer: "rina",
      at: Moment(day: Day(number: 20_779), minuteOfDay: 494, in: .wita), zone: .wita))

  private let keraton = WilayahCode(number: 6_303_051_004)

  private func person(
    dtsen: DTSENReport? = nil, programmes: [MembershipReport] = [],
    types: VisibleTypes = VisibleTypes(known: [8], hasRestricted: false)
  ) throws -> PersonStatus {
    PersonStatus(
      client: ClientID(rawValue: 1), unit: .orang, name: "Siti Contoh",
      birthDate: Day(year: 1955, month: 7, day: 5), nik: "990305••••••••••",
      area: try #require(keraton), types: types, status: .aktif, dtsen: dtsen,
      programmes: programmes)
  }

  @Test func tellsWhatIsReportedWithDateAndSource() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 1))
    let lines = slip.lines(
      try person(
        dtsen: DTSENReport(
          day: day, status: .terdaftar, decile: 2, source: "SIKS-NG", recordedBy: "rina"),
        programmes: [
          MembershipReport(
            programme: "PKH", day: day, isMember: true, source: "kartu", note: ""),
          MembershipReport(
            programme: "Program Sembako", day: day, isMember: false, source: "SIKS-NG", note: ""),
        ]))
    #expect(
      lines == [
        "                                KECAMATAN CONTOH",
        "                    JAWABAN CEK STATUS KESEJAHTERAAN SOSIAL",
        "", "Posisi per 22-11-2026 08.14 WITA", "",
        "Nama            : Siti Contoh", "NIK             : 990305••••••••••",
        "Tanggal lahir   : 05-07-1955 (71 th)",
        "Tempat tinggal  : Kel. Murung Keraton, Kec. Martapura", "",
        "PPKS            : terdaftar: Lanjut Usia Telantar",
        "DTSEN           : terdaftar, desil 2 (01-11-2026, sumber SIKS-NG)",
        "Program         : PKH: peserta (01-11-2026, sumber kartu)",
        "                  Program Sembako: bukan peserta (01-11-2026, sumber SIKS-NG)",
        "",
        "Seperti dilaporkan sumbernya, bukan hasil hitungan kantor ini.",
        "", "                                            Petugas,", "", "", "",
        "                                            rina",
      ])
  }

  @Test func withoutReportsItComputesNothing() throws {
    let text = slip.lines(try person()).joined(separator: "\n")
    #expect(text.contains("DTSEN           : belum ada laporan yang dicatat"))
    #expect(text.contains("Program         : belum ada laporan yang dicatat"))
    #expect(!text.contains("desil"))
  }

  @Test func aRestrictedTypeHasNoName() throws {
    let types = VisibleTypes(known: [], hasRestricted: true)
    #expect(
      slip.lines(try person(types: types)).contains("PPKS            : terdaftar: jenis terbatas"))
  }

  @Test func ofPeopleElsewhereOnlyTheKecamatanIsTold() throws {
    let kecamatan = try #require(WilayahCode("63.03.06"))
    let lines = slip.lines(nobodyNamed: "990306••••••••••", elsewhere: [kecamatan])
    #expect(
      lines.contains(
        "PPKS            : sudah terdaftar di \(Wilayah.title(of: kecamatan)), minta pindah"))
    #expect(
      slip.lines(nobodyNamed: "x", elsewhere: []).contains(
        "PPKS            : tidak terdaftar dalam basis data kantor ini"))
  }

  @Test func staysInsideEightyColumns() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 1))
    let long = MembershipReport(
      programme: "Penerima Bantuan Iuran Jaminan Kesehatan Nasional", day: day, isMember: true,
      source: "daftar penerima kabupaten triwulan empat", note: "")
    let lines = slip.lines(
      try person(
        programmes: [long], types: VisibleTypes(known: TypeSet(1...13), hasRestricted: true)))
    #expect(lines.allSatisfy { $0.count <= 80 })
  }
}
