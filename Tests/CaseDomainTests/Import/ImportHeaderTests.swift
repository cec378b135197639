import CaseDomain
import Testing

struct ImportHeaderTests {
  static let headings: [(heading: String, column: ImportColumn?)] = [
    ("Nama Lengkap", .name), ("NAMA", .name), ("nama_lengkap", .name), ("NamaLengkap", .name),
    ("No. KTP", .nik), ("NIK (16 digit)", .nik), ("Nomor Induk Kependudukan", .nik),
    ("No. Kartu Keluarga", .kk), ("NOMOR KARTU KELUARGA", .kk), ("no_kk", .kk),
    ("Tgl. Lahir", .birthDate), ("TANGGAL LAHIR", .birthDate), ("tgl_lahir", .birthDate),
    ("Tempat/Tgl. Lahir", .birthPlaceAndDate), ("TTL", .birthPlaceAndDate),
    ("JK", .sex), ("L/P", .sex), ("Jenis Kelamin (L/P)", .sex),
    ("Desa/Kelurahan", .desa), ("KELURAHAN/DESA", .desa), ("Pekon", .desa),
    ("Kab/Kota", .kabupaten), ("Kabupaten / Kota", .kabupaten), ("Kode Wilayah", .areaCode),
    ("Jenis PMKS", .types), ("Kategori PPKS", .types), ("jenis_pmks", .types),
    ("Jenis Pemerlu Pelayanan Kesejahteraan Sosial", .types),
    ("RT/RW", .rtRw), ("Tanggal Pendataan", .recordedOn), ("No. HP", .phone),
    ("No", nil), ("Nama Ibu Kandung", nil), ("", nil),
    ("Data PPKS Kecamatan Martapura Tahun 2026", nil),
  ]

  @Test(arguments: headings)
  func knowsHeadingsByTheirMeaning(heading: String, column: ImportColumn?) {
    let header = ImportHeader.find(in: [["RT", "RW", "Alamat", heading]])
    let found = header?.columns.first { $0.value == 3 }?.key
    let known: [ImportColumn] = [.rt, .rw, .address]
    #expect(header?.columns.count == (column == nil ? 3 : 4))
    #expect(found == (column.flatMap { known.contains($0) ? nil : $0 }))
  }

  @Test func looksBehindTitleRows() throws {
    let records = [["DATA PPKS"], [""], ["No", "Nama", "JK", "Jenis PPKS"], ["1", "A", "L", "8"]]
    let header = try #require(ImportHeader.find(in: records))
    #expect(header.recordsBefore == 2)
    #expect(header.columns == [.name: 1, .sex: 2, .types: 3])
  }

  @Test func findsNoHeaderAmongData() {
    #expect(ImportHeader.find(in: [["Maimunah", "P", "8"], ["Rusdi", "L", "9"]]) == nil)
  }

  @Test func looksBehindLinesThatNameThePlace() throws {
    let records = [
      ["Provinsi", "Kalsel", "Kabupaten", "Banjar", "Kecamatan", "Gambut"],
      ["Nama", "NIK", "JK", "Jenis PPKS"],
    ]
    #expect(try #require(ImportHeader.find(in: records)).recordsBefore == 1)
  }

  @Test func looksAtTwentyRecordsOnly() {
    let header = ["Nama", "JK", "Jenis PPKS"]
    let titles = Array(repeating: ["Daftar"], count: 19)
    #expect(ImportHeader.find(in: titles + [header])?.recordsBefore == 19)
    #expect(ImportHeader.find(in: titles + [["Daftar"], header]) == nil)
  }

  @Test func takesAMappingBeforeTheHeadings() throws {
    let records = [["Keterangan", "Nama", "Kelompok", "JK"]]
    let header = try #require(
      ImportHeader.find(in: records, mapping: [.name: "keterangan", .types: "#3"]))
    #expect(header.columns == [.name: 0, .types: 2, .sex: 3])
  }

  @Test func namesTheColumnsThatLack() throws {
    let header = try #require(ImportHeader.find(in: [["Nama", "NIK", "JK"]]))
    #expect(header.missing(hasArea: false) == [.birthDate, .kecamatan, .types])
    #expect(header.missing(hasArea: true) == [.birthDate, .types])
  }

  static let numberings: [(record: [String], isNumbering: Bool)] = [
    (["(1)", "(2)", "(3)"], true), (["1", "2", "3", ""], true), (["1.", "2.", "3."], true),
    (["1", "Maimunah", "3"], false), (["1", "3", "4"], false), (["(1)", "(2)"], false),
    (["8", "9", "10"], false),
  ]

  @Test(arguments: numberings)
  func tellsARowThatNumbersTheColumns(record: [String], isNumbering: Bool) {
    #expect(ImportHeader.isNumbering(record) == isNumbering)
  }

  @Test func tellsTheFootFromAPerson() {
    var row = ImportRow(record: 9)
    #expect(row.isFoot(firstCell: "JUMLAH"))
    #expect(row.isFoot(firstCell: " Total 300 orang"))
    #expect(!row.isFoot(firstCell: "Jumrah"))
    row[.birthDate] = "05-07-1955"
    #expect(!row.isFoot(firstCell: "Jumlah"))
  }
}
