import CaseDocuments
import CaseDomain
import Testing

/// The report of a round, on paper of 80 columns.
struct RoundReportTests {
  private func day(_ text: String) throws -> Day { try #require(Day(iso8601: text)) }
  private func area(_ text: String) throws -> WilayahCode { try #require(WilayahCode(text)) }

  private func report() throws -> RoundReport {
    let keraton = try area("63.03.05.1001")
    let found = SixRights(
      listed: 120, served: 110, notListed: 2, due: 15, received: 12, price: 1600, paid: 2000,
      planned: try day("2017-06-20"), actual: try day("2017-06-22"),
      papers: [.list, .handOver, .receipts, .report])
    let board = MonitoringBoard(
      round: ProgrammeRound(
        id: 1, programme: "RASTRA", area: try area("63.03.05"), name: "Juni 2017",
        from: try day("2017-06-01"), to: try day("2017-06-30"), due: 15, price: 1600),
      rows: [
        MonitoringBoard.Row(
          area: keraton,
          visit: MonitoringVisit(
            id: 1, day: try day("2017-06-22"), officer: "uji", found: found, note: ""),
          beneficiaries: 120),
        MonitoringBoard.Row(area: try area("63.03.05.1003"), visit: nil, beneficiaries: 0),
      ],
      replacements: [
        Replacement(
          id: 1, area: keraton, outgoing: "Lama Contoh", incoming: "Baru Contoh",
          reason: "meninggal", minute: "12/BA/2017", minuteDay: nil, decidedBy: "",
          decidedDay: nil)
      ],
      complaints: [
        Complaint(
          id: 1, number: "P-2017-0001", day: try day("2017-06-12"), area: keraton,
          programme: "RASTRA", reporter: "Warga Contoh", channel: "datang", matter: "Beras bau",
          forwardedTo: "Dinas Sosial kab/kota", forwardedDay: try day("2017-06-13"))
      ])
    let rastra = try #require(Programme.starting.first { $0.code == "RASTRA" })
    return RoundReport(board, of: rastra, on: try day("2017-06-30"), by: "budi")
  }

  @Test func tellsSummaryDesaFlagsComplaintsAndRekap() throws {
    let lines = try report().lines
    #expect(
      lines.prefix(3) == [
        "LAPORAN PEMANTAUAN BERAS SEJAHTERA", "Putaran Juni 2017, 1–30 Jun 2017",
        "Kecamatan Martapura",
      ])
    #expect(lines.contains { $0.hasPrefix("Desa/kelurahan dipantau") && $0.hasSuffix(" 1") })
    #expect(lines.contains { $0.hasPrefix("  1 Kel. Keraton") && $0.hasSuffix("X  X  X  !  v  !") })
    #expect(lines.contains { $0.hasPrefix("  2 ") && $0.hasSuffix("belum dipantau") })
    #expect(lines.contains("Kel. Keraton: Harga, dibayar Rp2.000, ketetapan Rp1.600"))
    #expect(lines.contains("Kel. Keraton: Sasaran, 2 KPM di luar daftar dilayani"))
    #expect(
      lines.contains(
        "P-2017-0001  12 Jun 2017  Kel. Keraton: diteruskan 13 Jun 2017 kepada Dinas Sosial kab/kota"
      ))
    #expect(
      lines.contains(
        "1. Kel. Keraton: Lama Contoh (meninggal) -> Baru Contoh; usulan, BA 12/BA/2017"))
    #expect(lines.last == "Dilaporkan budi, 30 Juni 2017.")
  }

  /// What a reporter said and who it was are for whoever handles it.
  @Test func namesNoReporterAndNoMatter() throws {
    let text = try report().lines.joined()
    #expect(!text.contains("Warga"))
    #expect(!text.contains("bau"))
  }

  @Test func anEmptySectionSaysSo() throws {
    let lines = try report().lines
    let place = try #require(lines.firstIndex(of: "6. SOSIALISASI"))
    #expect(lines[place + 2] == "Tidak ada.")
  }

  @Test func itsTablesFitThePage() throws {
    let lines = try report().lines
    let table = lines.drop { $0 != "2. ENAM TEPAT MENURUT DESA/KELURAHAN" }.prefix(6)
    #expect(table.allSatisfy { $0.count <= 80 })
  }
}
