import CaseDomain
import Testing

@testable import CaseDocuments

/// The papers of TKSK, as they come out of the printer.
@Suite struct TKSKDocumentTests {
  private static func day(_ text: String) -> Day { Day(iso8601: text) ?? Day(number: 0) }
  private static let martapura = code("63.03.05")
  private static let banjar = code("63.03")

  private static func code(_ text: String) -> WilayahCode {
    guard let code = WilayahCode(text) else { preconditionFailure("\(text) is no code") }
    return code
  }

  private static let handOver = HandOver(
    id: 3, kecamatan: martapura, day: day("2026-10-01"), from: "ahmad", to: "siti",
    note: "Kunci kantor",
    rows: [
      .init(part: .kasus, label: "K-2026-0001 · Siti Contoh"),
      .init(part: .kasus, label: "K-2026-0007 · Budi Contoh"),
      .init(part: .rujukan, label: "Rujukan 01-09-2026 · Siti Contoh"),
    ])

  @Test func theListOfAHandOverIsSignedByBothAndAnOfficial() {
    let official = Official(
      id: 1, area: Self.martapura, name: "Drs. Contoh", nip: "197001011990031001", rank: "Pembina",
      office: "Camat Martapura", capacity: .definitif, onBehalf: "", from: Self.day("2020-01-01"),
      to: nil)
    let pages = HandOverDocument(Self.handOver, official: official).pages
    let text = pages.joined().joined(separator: "\n")
    #expect(text.contains("BERITA ACARA SERAH TERIMA TUGAS TKSK"))
    #expect(text.contains("Hari, tanggal    : Kamis, 1 Oktober 2026"))
    #expect(
      text.contains(
        "Diserahkan 3 pekerjaan terbuka: 2 kasus, 0 tindak lanjut, 1 rujukan, 0 draf, 0"))
    #expect(text.contains("2     Kasus terbuka       K-2026-0007 · Budi Contoh"))
    #expect(text.contains("Yang menyerahkan,                       Yang menerima,"))
    #expect(text.contains("(ahmad)                                 (siti)"))
    #expect(text.contains("Camat Martapura,"))
    #expect(pages.joined().allSatisfy { $0.count <= 80 })
  }

  @Test func aLongListGoesOnOverPages() {
    let rows = (1...150).map { HandOver.Row(part: .kasus, label: "K-\($0) · Contoh") }
    let long = HandOver(
      id: 4, kecamatan: Self.martapura, day: Self.day("2026-10-01"), from: "a", to: "b", rows: rows)
    let pages = HandOverDocument(long).pages
    #expect(pages.count == 3)
    #expect(pages.allSatisfy { $0.count <= 60 })
    #expect(pages.last?.contains { $0.contains("(b)") } == true)
  }

  private static func month(_ text: String) -> MonthOfYear {
    MonthOfYear(text) ?? MonthOfYear(of: day("2026-01-01"))
  }

  private static let payment = TaliAsihList(
    area: banjar, months: [month("2026-10"), month("2026-11"), month("2026-12")],
    lines: [
      .init(
        person: 1, name: "Ahmad Contoh", niat: "63.03.05-0001", kecamatan: martapura,
        source: "APBN", account: BankAccount(bank: "Bank Uji", number: "••••5678"),
        months: [
          .init(month: month("2026-10"), amount: 1_000_000, isPartial: true),
          .init(month: month("2026-11"), amount: 0, block: .letterExpired(day("2026-10-15"))),
          .init(month: month("2026-12"), amount: 0, block: .letterExpired(day("2026-10-15"))),
        ])
    ])

  @Test func thePaymentListTellsWhoIsNotPaidAndWhy() {
    let pages = TaliAsihDocument(Self.payment).pages
    let text = pages.joined().joined(separator: "\n")
    #expect(text.contains("Oktober 2026 sampai Desember 2026"))
    #expect(text.contains("Sumber: APBN"))
    #expect(text.contains("Rp1.000.000"))
    #expect(text.contains("▲ sebagian"))
    #expect(text.contains("2026-11–2026-12: SK"))
    #expect(text.contains("Jumlah: 1 orang, Rp1.000.000"))
    #expect(text.contains("1. ______"))
    #expect(pages.joined().allSatisfy { $0.count <= 80 })
  }

  @Test func csvHasOneRecordForEachPersonAndSource() throws {
    var bytes: [UInt8] = []
    let stream = DocumentStream { piece in bytes += piece }
    try TaliAsihDocument(Self.payment).writeCSV(to: stream)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.count == 2)
    #expect(
      lines[1]
        == "APBN;Ahmad Contoh;63.03.05-0001;63.03.05;Martapura;Bank Uji;••••5678;;1;1000000;"
        + "2026-11–2026-12: SK habis 15-10-2026")
  }
}
