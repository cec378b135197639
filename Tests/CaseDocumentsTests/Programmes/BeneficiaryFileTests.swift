import CaseDocuments
import CaseDomain
import TestSupport
import Testing

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

  @Test func aFileWithoutAHeaderIsRefused() {
    #expect(throws: ReadingError.noHeader) { try read("Ani;Keraton\nBudi;Keraton\n") }
    #expect(throws: ReadingError.empty) { try read("") }
  }
}
