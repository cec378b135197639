import CaseDomain
import TestSupport
import Testing

/// Rows of PSKS and TKSK lists, judged without a store.
struct ResourceJudgeTests {
  static let kinds: [(cell: String, kinds: [String])] = [
    ("PSM", ["PSM"]), ("2", ["PSM"]), ("02", ["PSM"]), ("PSKS-02", ["PSM"]),
    ("pekerja sosial masyarakat", ["PSM"]), ("Pekerja Sosial Masyarakat (PSM)", ["PSM"]),
    ("Tagana", ["Tagana"]), ("TARUNA SIAGA BENCANA", ["Tagana"]), ("Kartar", ["KT"]),
    ("Karang Taruna", ["KT"]), ("Pendamping PKH", ["PPKH"]), ("PSM; Tagana", ["PSM", "Tagana"]),
    ("PSM, psm", ["PSM"]), ("Dunia Usaha", ["DU"]), ("Panti Asuhan", ["LKSA"]),
    ("Keluarga Pionir", ["KP"]), ("Orsos", ["LKS"]),
  ]

  @Test(arguments: kinds)
  func knowsTheKindsHoweverTheyAreWritten(cell: String, kinds: [String]) {
    #expect(PSKSKind.all(in: cell)?.map(\.abbreviation) == kinds)
  }

  @Test(arguments: ["", " ", "Orang Baik", "13", "0", "PSM; Orang Baik", "PSKS"])
  func knowsNoOthers(cell: String) { #expect(PSKSKind.all(in: cell) == nil) }

  /// The 23 columns of FACTS 3.8 as the sheet writes them.
  @Test func readsEveryHeadingOfTheTKSKSheet() throws {
    let headings = [
      "nama_lengkap", "nama_ibu_kandung", "no_ktp_nik", "niat", "tempat_lahir", "tanggal_lahir",
      "jenis_kelamin", "alamat", "kabupaten_kota", "kecamatan", "desa_kelurahan", "rt", "rw",
      "no_handphone", "alamat_email", "kabkota_lokasi_tugas", "kecamatan_lokasi_tugas",
      "tahun_pengangkatan", "pekerjaan_utama", "no_rekening_bank_daerah", "no_rekening_bni",
      "status_kinerja", "penilaian_tahunan",
    ]
    let header = try #require(ImportHeader.find(in: [headings], of: .tksk))
    #expect(header.columns.count == 23)
    #expect(header.columns[.kecamatan] == 9 && header.columns[.dutyKecamatan] == 16)
    #expect(header.missing(hasArea: false).isEmpty)
  }

  @Test func readsAFileOfIndividualsAndInstitutions() throws {
    let headings = [
      "No", "Jenis Subjek (Individu/Lembaga)", "Nama", "Identitas (NIK/No. Reg)", "Desa",
      "Kecamatan", "Kategori", "Tahun", "Status", "Catatan",
    ]
    let header = try #require(ImportHeader.find(in: [headings], of: .psks))
    #expect(header.columns[.subject] == 1 && header.columns[.nik] == 3)
    #expect(header.columns[.kinds] == 6 && header.missing(hasArea: false).isEmpty)
  }

  @Test func theNameOfAListOfInstitutionsIsTheirs() throws {
    let headings = ["Nama Lembaga", "Kecamatan", "Jenis PSKS"]
    let header = try #require(ImportHeader.find(in: [headings], of: .psks))
    #expect(header.columns[.name] == 0 && header.columns[.institution] == nil)
  }

  private static let today = Day(number: 20_779)

  private static func judged(
    _ cells: [ImportColumn: String], _ list: ImportList = .psks
  ) throws -> JudgedRow.Verdict {
    let area = try #require(WilayahCode("63"))
    var row = ImportRow(record: 2)
    for (column, text) in cells { row[column] = text }
    var judge = ImportJudge(ImportOptions(workArea: area, today: today), list: list)
    return judge.judge(row).verdict
  }

  private static let keraton: [ImportColumn: String] = [
    .kabupaten: "Kab. Banjar", .kecamatan: "Martapura", .desa: "Keraton",
  ]

  /// A list without birth date and sex has them in the NIK; somebody who serves is grown.
  @Test func readsBirthDateAndSexFromTheNIK() throws {
    let cells = Self.keraton.merging([
      .name: "Maimunah", .nik: "9903054507200111", .kinds: "PSM",
    ]) { $1 }
    guard case .accepted(.volunteer(let volunteer)) = try Self.judged(cells) else {
      Issue.record("not taken as a person")
      return
    }
    #expect(volunteer.person.sex == .female)
    #expect(volunteer.person.birthDate.iso8601 == "1920-07-05")
  }

  @Test func aRowOfAnInstitutionNeedsNoPerson() throws {
    let cells = Self.keraton.merging([
      .name: "Karang Taruna Contoh", .kinds: "Karang Taruna", .letter: "141/1/2024",
      .letterDay: "02-01-2024", .validUntil: "2028", .membersMale: "12",
    ]) { $1 }
    guard case .accepted(.institution(let institution)) = try Self.judged(cells) else {
      Issue.record("not taken as an institution")
      return
    }
    #expect(institution.tier == .desa && institution.details.membersMale == 12)
    #expect(institution.permit?.to?.iso8601 == "2028-12-31")
  }

  @Test func anInstitutionMayStandForAKabupaten() throws {
    let cells: [ImportColumn: String] = [
      .kabupaten: "Kab. Banjar", .name: "LKS Contoh", .kinds: "LKS", .tier: "Kabupaten",
    ]
    guard case .accepted(.institution(let institution)) = try Self.judged(cells) else {
      Issue.record("not taken as an institution")
      return
    }
    #expect(institution.area.dotted == "63.03" && institution.tier == .kabupaten)
  }

  @Test func aTKSKServesWhereTheSheetSaysAndLivesElsewhere() throws {
    let cells = Self.keraton.merging([
      .name: "Siti Aminah", .nik: "9903055002900202", .birthDate: "10-02-1990", .sex: "P",
      .dutyKabupaten: "Kab. Banjar", .dutyKecamatan: "Karang Intan",
    ]) { $1 }
    guard case .accepted(.volunteer(let volunteer)) = try Self.judged(cells, .tksk) else {
      Issue.record("not taken")
      return
    }
    #expect(volunteer.person.area.dotted.hasPrefix("63.03.05."))
    #expect(volunteer.area.level == .kecamatan && volunteer.area.dotted != "63.03.05")
    #expect(volunteer.person.warnings.contains(.homeIsNotDuty))
  }

  @Test func whoGoesOnServesBeyondTheEndOfThePaper() throws {
    let day = try #require(Day(iso8601: "2024-12-31"))
    var period = ImportedPeriod(from: nil, to: day, status: .active, listDay: Self.today)
    #expect(period.served.to == nil && period.stored.to == day)
    period.status = .unsaid
    #expect(period.served.to == day)
    period = ImportedPeriod(status: .over, listDay: Self.today)
    #expect(period.stored.to == Self.today.adding(days: -1))
  }
}
