import CaseDocuments
import CaseDomain
import Testing

/// Sheets to be signed and the list of names.
struct EventPaperTests {
  private static let day = Day(iso8601: "2024-08-28") ?? Day(number: 0)

  private static func page(_ count: Int) -> EventPage {
    let sessions = (0..<3).map { index in
      BimtekSession(
        id: Int64(index + 1), number: index + 1, day: day.adding(days: index / 2),
        startMinute: 480 + 120 * (index % 2), endMinute: 570 + 120 * (index % 2),
        topic: "Materi \(index + 1)", lessonHours: 2)
    }
    let kabupaten = ["63.01", "63.71"].compactMap { WilayahCode($0) }
    let people = (1...count).map { number in
      EventParticipant(
        id: Int64(number), number: number, name: "Peserta \(number)",
        kabupaten: kabupaten[number % 2], represents: "TKSK",
        sex: number == 1 ? nil : number.isMultiple(of: 2) ? .male : .female,
        state: number == 3 ? .batal : .diundang)
    }
    let plan = EventPlan(
      code: "TKSK24", name: "Bimtek TKSK", place: "Banjarmasin", from: day,
      to: day.adding(days: 1))
    let event = BimtekEvent(
      id: 1, code: "TKSK24", name: "Bimtek TKSK", place: "Banjarmasin", from: day,
      to: day.adding(days: 1), participantCount: count, sessions: sessions)
    return EventPage(event: event, plan: plan, participants: people)
  }

  private static let official = Official(
    id: 1, area: WilayahCode("63") ?? Wilayah.provinces[0], name: "Dra. Contoh",
    nip: "197001011990031001", rank: "Pembina", office: "Kepala Dinas Sosial", capacity: .definitif,
    onBehalf: "", from: day, to: nil)

  @Test func aSheetNamesSessionAndPeopleAndLeavesRoomToSign() {
    let pages = SignatureSheet(
      Self.page(4), .session(2), kop: ["PEMERINTAH PROVINSI"], official: Self.official
    ).pages
    #expect(pages.count == 1)
    let text = pages[0].joined(separator: "\n")
    #expect(text.contains("PEMERINTAH PROVINSI"))
    #expect(text.contains("DAFTAR HADIR PESERTA"))
    #expect(text.contains("Hari/tanggal : Rabu, 28 Agustus 2024"))
    #expect(text.contains("Sesi         : 2 · 10.00–11.30 · Materi 2"))
    #expect(text.contains("Kepala Dinas Sosial"))
    #expect(text.contains("NIP 197001011990031001"))
    let signed = pages[0].filter { $0.contains(". .......") }
    #expect(signed.count == 3)
    #expect(!text.contains("Peserta 3"))
    // Left and right by turns, so that two signatures never meet.
    #expect(signed[0].hasSuffix("  1. ......."))
    #expect(signed[1].count == signed[0].count + 10)
  }

  @Test func eachSessionHasItsSheetAndADayOne() {
    let page = Self.page(4)
    #expect(SignatureSheet(page, .everySession).pages.count == 3)
    let day = SignatureSheet(page, .day(Self.day)).pages
    #expect(day.count == 1)
    #expect(day[0].contains { $0.hasSuffix(": 1, 2") })
    #expect(SignatureSheet(page, .session(9)).pages.isEmpty)
    #expect(SignatureSheet(page, .day(Self.day.adding(days: 5))).pages.isEmpty)
  }

  @Test func everyPageOfALongSheetCarriesTheHeads() {
    let pages = SignatureSheet(Self.page(156), .session(1), official: Self.official).pages
    #expect(pages.count > 5)
    for page in pages {
      #expect(page.count <= 60)
      #expect(page.allSatisfy { $0.count <= 80 })
      #expect(page.contains { $0.contains("DAFTAR HADIR PESERTA") })
    }
    let numbers = pages.joined().filter { $0.contains(". .......") }
    #expect(numbers.count == 155)
    #expect(pages.last?.contains { $0.contains("Dra. Contoh") } == true)
  }

  @Test func theListOfNamesIsByKabupatenWithMenAndWomen() {
    let text = NameListDocument(Self.page(5)).pages.joined().joined(separator: "\n")
    #expect(text.contains("DAFTAR NAMA PESERTA"))
    #expect(text.contains("Kabupaten Tanah Laut: 2 peserta"))
    #expect(text.contains("Kota Banjarmasin: 2 peserta"))
    #expect(text.contains("Jumlah 4 peserta: L 2, P 1, tidak tercatat 1."))
  }
}
