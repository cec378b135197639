import CaseDocuments
import CaseDomain
import Testing

/// Letters and the counter's papers, as whole texts.
struct LetterDocumentTests {
  static let area = WilayahCode("63.03.05")
  static let day = Day(iso8601: "2026-11-22") ?? Day(number: 0)

  static func sheet(body: [String], copies: [String] = []) throws -> LetterSheet {
    LetterSheet(
      kop: ["Pemerintah Kabupaten Banjar", "Kecamatan Martapura"], place: "Martapura", day: day,
      number: "400.9.3/7/Kesos/2026", nature: .biasa, enclosure: "1 (satu) berkas",
      subject: "Rekomendasi pelayanan di panti/LKS", addressee: ["Pimpinan Panti Contoh", "di"],
      body: body, copies: copies,
      official: Official(
        id: 1, area: try #require(area), name: "Drs. Contoh", nip: "197001011990031001",
        rank: "Pembina", office: "Camat Martapura", capacity: .plt, onBehalf: "", from: day,
        to: nil))
  }

  @Test func aLetterHasItsPartsInTheirPlaces() throws {
    let sheet = try Self.sheet(
      body: [
        "Dengan hormat, bersama ini kami sampaikan bahwa warga Kecamatan Martapura berikut ini:",
        "", "Nama : Siti Aminah", "Tempat/Tgl Lahir : Martapura, 5 Juli 1955", "",
        "memerlukan pelayanan.",
      ], copies: ["Kepala Dinas Sosial", "Arsip"])
    let expected = """
                                PEMERINTAH KABUPATEN BANJAR
                                    KECAMATAN MARTAPURA
      ================================================================================
                                                           Martapura, 22 November 2026

      Nomor    : 400.9.3/7/Kesos/2026
      Sifat    : Biasa
      Lampiran : 1 (satu) berkas
      Hal      : Rekomendasi pelayanan di panti/LKS

      Kepada Yth.
      Pimpinan Panti Contoh
      di

      Dengan hormat, bersama ini kami sampaikan bahwa warga Kecamatan Martapura
      berikut ini:

          Nama             : Siti Aminah
          Tempat/Tgl Lahir : Martapura, 5 Juli 1955

      memerlukan pelayanan.

                                                Plt. Camat Martapura,



                                                Drs. Contoh
                                                Pembina
                                                NIP 19700101 199003 1 001

      Tembusan:
      1. Kepala Dinas Sosial
      2. Arsip
      """
    let pages = LetterDocument(sheet).pages
    #expect(pages.count == 1)
    #expect(pages[0].joined(separator: "\n") == expected)
  }

  @Test func withoutNumberTheLetterSaysSo() throws {
    var sheet = try Self.sheet(body: ["Isi."])
    sheet.number = ""
    #expect(LetterDocument(sheet).pages[0].contains("Nomor    : (nomor menyusul)"))
  }

  @Test func aDeputyStandsUnderWhoseNameHeSigns() throws {
    var sheet = try Self.sheet(body: ["Isi."])
    let official = sheet.official
    sheet.official = Official(
      id: 2, area: official.area, name: "Contoh, S.Sos.", nip: "", rank: "",
      office: "Kasi Kesos", capacity: .definitif,
      onBehalf: "a.n. Camat Martapura\nu.b. Sekretaris", from: Self.day, to: nil)
    let text = LetterDocument(sheet).pages[0].map { $0.drop { $0 == " " } }
    let start = try #require(text.firstIndex(of: "a.n. Camat Martapura"))
    #expect(text[start + 1] == "u.b. Sekretaris")
    #expect(text[start + 2] == "Kasi Kesos,")
  }

  /// A long letter with long words: 80 columns, 60 lines, numbered, the signature in one piece.
  @Test(arguments: [1, 40, 47, 52, 57, 58, 59, 130]) func pagesHoldSixtyLines(lines: Int) throws {
    let long = String(repeating: "x", count: 200)
    let body = (0..<lines).flatMap { ["Kalimat \($0).", ""] } + ["Nama : \(long)", long]
    let pages = try LetterDocument(Self.sheet(body: body)).pages
    #expect(pages.allSatisfy { $0.count <= 60 })
    #expect(pages.joined().allSatisfy { $0.count <= 80 })
    #expect(pages.count == 1 || pages.allSatisfy { $0.last?.contains("Halaman ") == true })
    let signing = pages.map { page in
      page.contains { $0.contains("Plt. Camat") } && page.contains { $0.contains("NIP 1970") }
    }
    #expect(signing.count { $0 } == 1)
  }

  @Test func theReceiptTellsNumberTimeAndNeed() throws {
    let intake = Intake(
      id: 1, number: "A-2026-0012", area: try #require(Self.area), day: Self.day,
      arrivedAt: Moment(day: Self.day, minuteOfDay: 494, in: .wita), name: "Siti Contoh",
      need: "dtsen", matter: "Minta keterangan", answer: "", client: nil, done: nil,
      officer: "rina")
    let lines = IntakeReceipt(intake, kop: ["Kecamatan Martapura"], zone: .wita).pages[0]
    #expect(lines.contains("Nomor       : A-2026-0012"))
    #expect(lines.contains("Hari, waktu : Minggu, 22 November 2026 08.14 WITA"))
    #expect(lines.contains("Keperluan   : Keterangan terdaftar DTSEN"))
    #expect(lines.contains("Dijanjikan  : 15 menit"))
    #expect(lines.contains("Jawaban     : menunggu"))
  }

  @Test func theRegisterListsGapsInTheirPlaces() throws {
    let letter = Letter(
      id: 1, area: try #require(Self.area), kind: "surat-umum", year: 2026, serial: 4,
      number: "400.9/4/Kesos/2026", day: Self.day, client: nil, about: "",
      addressee: "Camat Kertak Hanyar\ndi\nTempat", subject: "Undangan rapat koordinasi bulanan",
      signer: "", author: "")
    let register = LetterRegister(
      area: try #require(Self.area), year: 2026, letters: [letter], reserved: [1: "undangan"])
    let lines = RegisterList(register).pages[0]
    #expect(lines[6].hasPrefix("1 "))
    #expect(lines[6].contains("nomor cadangan:"))
    #expect(lines.contains { $0.hasPrefix("2-3 ") && $0.contains("dilewati") })
    #expect(lines.contains { $0.hasPrefix("400.9/4/Kesos/2026          22-11-2026  Undangan") })
    #expect(lines.last == "1 surat, 0 menyusul, 1 nomor cadangan, 2 nomor dilewati.")
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func theMonthAndTheMinutesFitThePage() throws {
    let meeting = Activity(
      id: 1, area: try #require(Self.area), day: Self.day, kind: .rapatCamat, task: .alignment,
      pillar: .perlindungan, assignedBy: "", letter: "", title: "Koordinasi bulanan",
      place: "Aula", partners: "Camat, lurah, PSM", attendees: 14, result: "Jadwal disepakati",
      minutes: "Camat membuka.\nData dibahas.", worker: "rina")
    let month = ActivityMonth(
      area: try #require(Self.area), year: 2026, month: 11, activities: [meeting])
    let list = ActivityList(month).pages.joined()
    #expect(list.allSatisfy { $0.count <= 80 })
    #expect(list.contains("1 kegiatan, di antaranya 1 rapat."))
    #expect(list.contains("  4. Sinkronisasi camat" + String(repeating: " ", count: 13) + " : 1"))
    let minutes = ActivityDocument(meeting).pages.joined()
    #expect(minutes.contains("Rapat           : Rapat dengan camat"))
    #expect(minutes.contains("Data dibahas."))
  }
}
