import CaseDomain
import Foundation
import Testing

@testable import CaseDocuments

struct RecapDocumentTests {
  @Test func writesTheJSONShapeThatOthersRead() throws {
    let json = try Self.written { try $0.writeJSON(to: $1) }
    #expect(
      json.hasPrefix(
        """
        {"judul":"Rekapitulasi PPKS Provinsi Kalimantan Selatan per Kabupaten/Kota",\
        "posisi":"2026-11-22","tingkat":"kabupaten","wilayah":"63","filter":{"wilayah":"63",\
        "status":"aktif","keadaan":"semua kecuali dikembalikan"},"kodeCek":"0000-2A",\
        "daftarJenis":[{"nomor":1,"nama":"Anak Balita Telantar","satuan":"orang"},
        """.replacing("\n", with: "")))
    let read = try JSONDecoder().decode(RecapFile.self, from: Data(json.utf8))
    #expect(read.jumlahOrang == 12_345)
    #expect(read.daftarJenis.count == 26)
    #expect(read.daftarJenis[24].satuan == "keluarga")
    #expect(read.baris.map(\.kode) == ["63.01", "63.72"])
    #expect(read.baris[0].jenis["8"] == 12_000)
    #expect(read.baris[1].jenis.count == 26)
    #expect(read.baris[1].jenis["24"] == 0)
  }

  @Test func hidesSmallCountsOfRestrictedTypes() throws {
    let json = try Self.written(sees: TypeSet.all.subtracting(.restricted)) {
      try $0.writeJSON(to: $1)
    }
    #expect(json.contains(#""terbatas":null}"#))
    #expect(json.contains(#""terbatas":5}"#))
    #expect(!json.contains("Tuna Susila"))
    let read = try JSONDecoder().decode(RecapFile.self, from: Data(json.utf8))
    #expect(read.daftarJenis.count == 15)
  }

  @Test func writesCSVWithATotal() throws {
    let lines = try Self.written { try $0.writeCSV(to: $1) }.split(separator: "\r\n")
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("Kode;Kabupaten/Kota;Orang;Keluarga;Komunitas;Entri;1 Anak Balita"))
    #expect(lines[1].hasPrefix("63.01;Kab. Tanah Laut;12000;1;2;12003;0;0;"))
    #expect(lines[3].hasPrefix(";Jumlah;12345;3;3;12351;0;0;"))
  }

  @Test func drawsPagesOfEightyColumns() throws {
    let lines = try Self.written { try $0.writeText(to: $1) }.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= 80 })
    let top = """
                 REKAPITULASI PEMERLU PELAYANAN KESEJAHTERAAN SOSIAL (PPKS)
                       PROVINSI KALIMANTAN SELATAN PER KABUPATEN/KOTA
                                Posisi per 22 November 2026

      --------------------------------------------------------------------------------
       No Kabupaten/Kota               Orang  Keluarga Komunitas     Entri
      --------------------------------------------------------------------------------
        1 Kab. Tanah Laut             12.000         1         2    12.003
        2 Kota Banjarbaru                345         2         1       348
      --------------------------------------------------------------------------------
          JUMLAH                      12.345         3         3    12.351
      --------------------------------------------------------------------------------

      --------------------------------------------------------------------------------
       No Kabupaten/Kota                1      2      3      4      5      6      7
                                      org    org    org    org    org    org    org
      """
    #expect(
      lines.prefix(16).map(String.init)
        == top.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    #expect(lines.contains("   8 Lanjut Usia Telantar (orang)"))
    #expect(lines.contains("Kode cek: 0000-2A"))
    #expect(lines.contains { $0.hasSuffix("........................, 22 November 2026") })
  }

  private static func written(
    sees: TypeSet = .all, _ write: (RecapDocument, DocumentStream) throws -> Void
  ) throws -> String {
    let province = try #require(WilayahCode("63"))
    let position = try #require(Day(iso8601: "2026-11-22"))
    let lines = [
      Recap.Line(
        area: try #require(WilayahCode("63.01")),
        figures: figures(12_000, 1, 2, entri: [8: 12_000, 25: 1, 26: 2], sees, restricted: 2)),
      Recap.Line(
        area: try #require(WilayahCode("63.72")),
        figures: figures(345, 2, 1, entri: [8: 345, 25: 2, 26: 1], sees, restricted: 5)),
    ]
    let total = figures(12_345, 3, 3, entri: [8: 12_345, 25: 3, 26: 3], sees, restricted: 7)
    let request = RecapRequest(area: province, level: .kabupaten, position: position)
    let recap = Recap(
      request: request, lines: lines, total: total, checkCode: CheckCode(sum: 0x2A))
    let collected = Collected()
    try write(RecapDocument(recap), DocumentStream { collected.bytes += $0 })
    return collected.text
  }

  private static func figures(
    _ orang: Int, _ keluarga: Int, _ komunitas: Int, entri: [Int: Int], _ sees: TypeSet,
    restricted: Int
  ) -> Figures {
    var byType: [Int: Int] = [:]
    for number in sees.numbers { byType[number] = entri[number] ?? 0 }
    return Figures(
      orang: orang, keluarga: keluarga, komunitas: komunitas,
      entri: entri.values.reduce(0, +), entriByType: byType,
      restricted: sees == .all ? nil : GuardedCount(restricted))
  }
}

/// The recap's JSON as another program reads it.
private struct RecapFile: Decodable {
  struct Kind: Decodable {
    let nomor: Int
    let nama: String
    let satuan: String
  }
  struct Line: Decodable {
    let kode: String
    let nama: String
    let jumlahOrang: Int
    let jumlahKeluarga: Int
    let jumlahKomunitas: Int
    let jumlahEntri: Int
    let jenis: [String: Int?]
  }
  let jumlahOrang: Int
  let daftarJenis: [Kind]
  let baris: [Line]
}
