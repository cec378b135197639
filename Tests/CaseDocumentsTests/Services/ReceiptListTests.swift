import CaseDomain
import Testing

@testable import CaseDocuments

struct ReceiptListTests {
  private func line(_ name: String) throws -> ReceiptSheet.Line {
    ReceiptSheet.Line(
      name: name, nik: "990305••••••••••", area: try #require(WilayahCode("63.03.05.1004")),
      what: "Permakanan", quantity: 1, unit: "paket", amount: 1_200_000)
  }

  private func text(_ signature: ReceiptSheet.Signature?, elsewhere: Int = 0) throws -> [String] {
    let sheet = ReceiptSheet(
      round: 12, office: "Dinas Contoh", area: try #require(WilayahCode("63.03.05")),
      title: "Permakanan", day: try #require(Day(iso8601: "2026-11-22")),
      lines: [
        try line("Siti Contoh"),
        try line("Nama yang sangat panjang sekali melebihi kolomnya\u{1B}[2J"),
      ], elsewhere: elsewhere, signature: signature)
    var bytes: [UInt8] = []
    try ReceiptList(sheet).write(to: DocumentStream { bytes += $0 })
    return String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  @Test func theListHasKopRowsTotalAndRoomToSign() throws {
    let official = ReceiptSheet.Signature(
      onBehalf: "a.n. Camat Martapura", office: "Sekretaris", name: "Contoh, S.Sos", rank: "Penata",
      nip: "990101")
    let lines = try text(official, elsewhere: 3)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines[0] == String(repeating: " ", count: 34) + "DINAS CONTOH")
    let text = lines.joined(separator: "\n")
    #expect(text.contains("Nomor daftar: 12"))
    #expect(
      text.contains("1    Siti Contoh                      1 paket Permakanan     1. ________"))
    #expect(text.contains("     990305•••••••••• Murung Keraton  Rp1.200.000"))
    #expect(text.contains("Jumlah: 2 penerima, Rp2.400.000"))
    #expect(text.contains("3 penerima lain berada di luar wilayah kerja akun ini."))
    #expect(text.contains("Martapura, 22 November 2026"))
    #expect(
      text.contains("a.n. Camat Martapura\n" + String(repeating: " ", count: 40) + "Sekretaris"))
    #expect(text.contains("NIP 990101"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test func withoutAnOfficialTheOfficerSigns() throws {
    let text = try text(nil).joined(separator: "\n")
    #expect(text.contains("Petugas,"))
    #expect(text.contains("(______________________)"))
  }
}
