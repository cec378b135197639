import CaseDomain
import TestSupport
import Testing

@testable import CaseDocuments

struct BeneficiaryFileTests {
  private func read(_ text: String) throws -> [BeneficiaryRow] {
    let folder = try ScratchDirectory()
    return try BeneficiaryFile(path: folder.write(text, to: "daftar.csv")).rows
  }

  @Test func readsTheMinistrysTextWithBars() throws {
    let rows = try read(
      """
      Nama|NIK|No. KK|Channel|Program|x|y|Kecamatan|Desa/Kelurahan|z|Status|Batch
      SITI CONTOH|990305450540****|99030501xxxx|BRI|SEMBAKO|||MARTAPURA|KERATON||TRANSAKSI|1
      """)
    #expect(rows.count == 1)
    #expect(rows.first?.record == 2)
    #expect(rows.first?.name == "SITI CONTOH")
    #expect(rows.first?.desa == "KERATON")
    #expect(rows.first?.status == "TRANSAKSI")
  }

  static let dialects = [
    "NAMA PENERIMA;DESA;KECAMATAN\nAni;Keraton;Martapura\n",
    "nama_kpm,kelurahan,kec\r\n\"Ani\",Keraton,Martapura\r\n",
    "Daftar penerima\n\nNama\tDesa/Kel\tKecamatan\nAni\tKeraton\tMartapura\n",
  ]

  @Test(arguments: dialects) func findsTheHeaderWhereverItStands(_ text: String) throws {
    let rows = try read(text)
    #expect(rows.map(\.name) == ["Ani"])
    #expect(rows.map(\.kecamatan) == ["Martapura"])
  }

  private static let records = [
    ["Daftar penerima Juni", "", "", ""],
    ["Nama Penerima", "NIK", "Desa", "Kecamatan"],
    ["(1)", "(2)", "(3)", "(4)"],
    ["Ani Contoh", "9903054507550012", "Keraton", "Martapura"],
    ["", "", "", ""],
    ["Budi Contoh", "", "Pasayangan", "Martapura"],
    ["Jumlah", "", "2 KPM", ""],
  ]

  private func expectBoth(_ rows: [BeneficiaryRow]) {
    #expect(rows.map(\.name) == ["Ani Contoh", "Budi Contoh"])
    #expect(rows.map(\.nik) == ["9903054507550012", ""])
    #expect(rows.map(\.desa) == ["Keraton", "Pasayangan"])
    #expect(rows.map(\.record) == [3, 5], "the header is record 1")
  }

  @Test func readsASpreadsheetAsItReadsText() throws {
    let folder = try ScratchDirectory()
    let path = try folder.write(XLSXMaker(records: Self.records).workbook, to: "daftar.xlsx")
    expectBoth(try BeneficiaryFile(path: path).rows)
    let text = Self.records.map { $0.joined(separator: ";") }.joined(separator: "\n")
    expectBoth(try read(text))
    expectBoth(try read("sep=;\n" + text))
  }

  @Test func aFileWithoutAHeaderIsRefused() {
    #expect(throws: ReadingError.noHeader) { try read("Ani;Keraton\nBudi;Keraton\n") }
    #expect(throws: ReadingError.empty) { try read("") }
  }
}
