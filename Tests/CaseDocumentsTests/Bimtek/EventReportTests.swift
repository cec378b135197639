import CaseDocuments
import CaseDomain
import Testing

struct EventReportTests {
  private static let day = Day(iso8601: "2024-08-28") ?? Day(number: 0)

  private func line(
    _ number: Int, _ kabupaten: Int64, sex: Sex?, present: Bool = true, pre: Int? = nil,
    post: Int? = nil, certificate: EventResult.Certificate? = nil
  ) throws -> EventResult.Line {
    EventResult.Line(
      participant: BimtekParticipant(
        id: Int64(number), number: number, name: "Peserta \(number)",
        kabupaten: try #require(WilayahCode(number: kabupaten)), represents: "TKSK"),
      state: .diundang, sex: sex,
      attendance: EventResult.Attendance(
        twelfths: present ? 12 : 0, sessions: 1, isPresent: present, lessonHours: 2),
      pre: pre, post: post, certificate: certificate,
      registry: EventResult.Registry(kinds: ["TKSK"]))
  }

  private func result() throws -> EventResult {
    var about = EventResult.About()
    about.purpose = "Meningkatkan pemahaman"
    about.basis = ["Permensos 28/2018", "DPA Dinas Sosial"]
    var session = BimtekSession(
      id: 5, number: 1, day: Self.day, startMinute: 480, endMinute: 570, topic: "Asesmen",
      lessonHours: 2)
    session.speaker = "Dr. Contoh"
    session.institution = "BBPPKS"
    about.invitedReported = 160
    let certificate = EventResult.Certificate(
      number: "800.2/1/Dinsos/2024", day: Self.day, lessonHours: 2, share: 1000,
      signatory: "a.n. Gubernur\nKepala Dinas\nDra. Contoh\nPembina\nNIP 1")
    return EventResult(
      event: BimtekEvent(
        id: 1, code: "TKSK24", name: "Bimtek TKSK", place: "Banjarmasin", from: Self.day,
        to: Self.day, participantCount: 3,
        sessions: [session]),
      about: about, sessionsHeld: 1,
      lines: [
        try line(1, 6303, sex: .male, pre: 500, post: 750, certificate: certificate),
        try line(2, 6303, sex: .female, pre: 600, post: 600),
        try line(3, 6371, sex: nil, present: false),
      ],
      evaluations: [
        EventResult.Evaluation(id: 1, session: 5, aspect: "Penyajian", counts: [0, 0, 1, 1, 2]),
        EventResult.Evaluation(id: 2, session: nil, aspect: "Tempat", counts: [0, 0, 0, 0, 1]),
      ],
      promises: [
        EventResult.Promise(
          id: 1, participant: 1, title: "Sosialisasi", due: Self.day.adding(days: 30), done: nil,
          result: "")
      ])
  }

  @Test func tellsWhatOrganisersWrite() throws {
    let lines = EventReport(try result()).pages.flatMap { $0 }
    for text in [
      "Dasar            : 1. Permensos 28/2018 2. DPA Dinas Sosial",
      "1    28-08-2024  08.00-09.30  Asesmen",
      "Diundang 3 orang, 0 memberi kepastian.",
      "Jumlah undangan menurut penyelenggara: 160 (nama tidak lengkap).",
      "Hadir 2 orang, 66,7% dari 3 di daftar peserta.",
      "Tidak hadir 1, batal atau diganti 0.",
      "Rata-rata 55,0 menjadi 67,5, kenaikan 12,5 (dari yang mengikuti keduanya).",
      "Naik 1, tetap 1, turun 0 orang.",
      "Dr. Contoh, BBPPKS            Penyajian" + String(repeating: " ", count: 28) + "4      4,25",
      "Rata-rata semua jawaban 4,40.",
      "Diberikan 1; berhak dan belum diberi 1 (syarat hadir 84% sesi).",
    ] {
      #expect(lines.contains { $0.contains(text) }, "\(text)")
    }
    #expect(lines.contains { $0.split(separator: " ").suffix(4) == ["1", "1", "0", "2"] })
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func tellsTheSelectionsThatFollowed() throws {
    let whole = try result()
    let kabupaten = try #require(WilayahCode(number: 6303))
    let sheets = [nil, Self.day].map { signed in
      SelectionSheet(
        edition: SelectionSheet.Edition(
          id: 1, name: "Pilar Teladan", kind: "TKSK", area: kabupaten, day: Self.day,
          minuteNumber: signed == nil ? "" : "BA/1/2024", signedDay: signed),
        criteria: [SelectionSheet.Criterion(id: 1, name: "Inovasi", weight: 100)],
        candidates: [
          SelectionSheet.Candidate(id: 1, number: 1, name: "Calon A", kabupaten: kabupaten)
        ], judges: [SelectionSheet.Judge(id: 1, name: "Juri", office: "")],
        scores: [SelectionSheet.ScoreKey(candidate: 1, criterion: 1, judge: 1): 8725])
    }
    let report = EventReport(
      EventResult(
        event: whole.event, about: whole.about, sessionsHeld: 1, lines: whole.lines,
        selections: sheets))
    let lines = report.pages.flatMap { $0 }
    let title = try #require(lines.firstIndex(of: "G. Seleksi sesudah kegiatan"))
    #expect(
      lines[title + 1]
        == "Pilar Teladan, kategori TKSK (sementara, berita acara belum ditandatangani)")
    #expect(lines[title + 2] == "   1. Calon A, Kab. Banjar, 87,25")
    #expect(
      lines[title + 3] == "Pilar Teladan, kategori TKSK (berita acara BA/1/2024, 28-08-2024)")
  }

  @Test func whatWasNotHeldIsNotTold() throws {
    let whole = try result()
    let empty = EventResult(
      event: whole.event, about: EventResult.About(), sessionsHeld: 0, lines: [])
    let text = EventReport(empty).pages.flatMap { $0 }.joined(separator: "\n")
    for title in ["pre-test", "Evaluasi", "tindak lanjut", "Seleksi"] {
      #expect(!text.contains(title))
    }
    #expect(text.contains("D. Rekonsiliasi"))
    #expect(text.contains("E. Sertifikat"))
    #expect(text.contains("Hadir 0 orang."))
  }

  @Test func aCertificateIsOnePage() throws {
    let pages = CertificateDocument(try result()).pages
    #expect(pages.count == 1)
    let lines = try #require(pages.first)
    let text = lines.joined(separator: "\n")
    #expect(text.contains("Nomor: 800.2/1/Dinsos/2024"))
    #expect(text.contains("2 JP (1 JP = 45 menit), kehadiran 100,0%"))
    let behalf = try #require(lines.firstIndex { $0.hasSuffix("a.n. Gubernur") })
    #expect(lines[behalf + 1].hasSuffix("Kepala Dinas"))
    #expect(lines[behalf + 5].hasSuffix("Dra. Contoh"))
    #expect(lines.allSatisfy { $0.count <= 80 })
  }
}
