import CaseDomain
import Testing

@testable import CaseDocuments

struct ClientListDocumentTests {
  @Test func writesALineForEachEntryAsCSV() throws {
    let lines = try Self.written(.entri, .csv) { document in
      try document.add(Self.entry(type: 8))
      try document.add(Self.entry(type: nil))
    }.split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(
      lines[1] == """
        990305\(Self.dots);990305\(Self.dots);'=Maimunah;orang;P;05-07-1955;71;Jl. A;003;012;\
        Keraton;Martapura;Kab. Banjar;63.03.05.1001;aktif;Kandangan;8;Lanjut Usia Telantar;\
        01-02-2026;;disetujui;impor
        """)
    #expect(lines[2].hasSuffix(";Kandangan;;terbatas;;;;"))
  }

  @Test func writesFullNumbersOnlyWhenAsked() throws {
    let text = try Self.written(.klien, .csv, numbers: .full) { try $0.add(Self.row()) }
    #expect(text.contains("9903054507550011"))
    #expect(try !Self.written(.klien, .csv) { try $0.add(Self.row()) }.contains("4507550011"))
  }

  @Test func writesJSONWithTheCountBefore() throws {
    let text = try Self.written(.klien, .json) { try $0.add(Self.row()) }
    #expect(
      text == """
        {"jumlah":3,"kodeCek":"0000-2A","baris":[{"nik":"990305\(Self.dots)",\
        "kk":"990305\(Self.dots)","nama":"=Maimunah","satuan":"orang","jk":"P",\
        "tanggalLahir":"1955-07-05","umur":71,"alamat":"Jl. A","rt":"003","rw":"012",\
        "desa":"Keraton","kecamatan":"Martapura","kabupaten":"Kab. Banjar",\
        "wilayah":"63.03.05.1001","status":"aktif","jenis":[8,9],"jenisTerbatas":true}]}

        """)
  }

  @Test func countsEntriWhereLinesAreEntri() throws {
    let text = try Self.written(.entri, .json) { try $0.add(Self.entry(type: nil)) }
    #expect(text.hasPrefix(#"{"jumlah":4,"#))
    #expect(text.contains(#""jenis":null,"namaJenis":"terbatas","mulai":null"#))
  }

  private static let dots = String(repeating: "\u{2022}", count: 10)

  private static func written(
    _ lines: ClientListDocument.Lines, _ format: ClientListDocument.Format,
    numbers: ClientListDocument.Numbers = .masked,
    _ body: (inout ClientListDocument) throws -> Void
  ) throws -> String {
    let collected = Collected()
    let today = try #require(Day(iso8601: "2026-11-22"))
    var document = ClientListDocument(
      lines, as: format, numbers: numbers, on: today,
      to: DocumentStream { collected.bytes += $0 })
    try document.begin(ClientCount(orang: 3, entri: 4, checkCode: CheckCode(sum: 0x2A)))
    try body(&document)
    try document.finish()
    return collected.text
  }

  private static func entry(type: Int?) throws -> ExportedEntry {
    ExportedEntry(
      row: try row(), birthPlace: "Kandangan", type: type,
      from: type == nil ? nil : Day(iso8601: "2026-02-01"), to: nil,
      state: type == nil ? "" : "disetujui", source: type == nil ? "" : "impor")
  }

  private static func row() throws -> ClientRow {
    ClientRow(
      id: ClientID(rawValue: 1), unit: .orang, name: "=Maimunah",
      birthDate: Day(iso8601: "1955-07-05"), sex: .female,
      area: try #require(WilayahCode("63.03.05.1001")), rt: "003", rw: "012",
      types: VisibleTypes(known: [8, 9], hasRestricted: true), status: .aktif,
      nik: "9903054507550011", kk: "9903054507550014", address: "Jl. A",
      position: ClientPosition(value: .text("maimunah"), id: ClientID(rawValue: 1)))
  }
}
