import CaseDomain
import CaseScreens

extension Samples {
  static func kecamatan(_ text: String) -> WilayahCode { WilayahCode(text) ?? martapura }

  private static func day(_ text: String) -> Day { Day(iso8601: text) ?? today }

  private static func letter(_ to: String?) -> TKSKLetter {
    TKSKLetter(
      id: 31, role: 1,
      content: NewLetterOfAppointment(
        number: "460/12/2024", day: day("2024-01-02"), issuer: "Dinas Sosial",
        from: day("2024-01-02"), to: to.map { day($0) }))
  }

  private static func holder(
    _ id: Int64, _ name: String, _ place: String, home: String? = nil, until: String?,
    to: String? = nil, reason: String = ""
  ) -> TKSKHolder {
    TKSKHolder(
      id: id, person: id + 100, kecamatan: kecamatan(place), name: name, from: day("2019-08-15"),
      to: to.map { day($0) }, endReason: reason, home: kecamatan(home ?? place),
      facts: TKSKFacts(
        niat: "63.03.05-0001", origins: [.karangTaruna, .psm], recruited: 2019, grade: .baik,
        gradeYear: 2025),
      letters: [letter(until)])
  }

  static let vacancy = TKSKVacancy(
    id: 41, kecamatan: kecamatan("63.03.06"), from: day("2026-09-22"), reason: "jabatan-lain",
    steps: [
      .init(step: .wawancara, day: day("2026-09-28"), note: "3 calon"),
      .init(step: .periksaBerkas, day: day("2026-10-05")),
    ])

  static func tkskBoard(of area: WilayahCode) -> TKSKBoard {
    let posts: [TKSKBoard.Post] = [
      .init(
        kecamatan: kecamatan("63.03.05"),
        state: .held(holder(1, "Ahmad Contoh", "63.03.05", until: "2026-12-31"))),
      .init(
        kecamatan: kecamatan("63.03.06"), state: .vacant(vacancy),
        cover: TKSKCharge(
          id: 5, kind: .pengampu, area: kecamatan("63.03.06"), person: 101, name: "Ahmad Contoh",
          from: day("2026-10-01"))),
      .init(
        kecamatan: kecamatan("63.03.07"),
        state: .held(holder(2, "Siti Contoh", "63.03.07", home: "63.03.05", until: "2025-12-31"))),
      .init(kecamatan: kecamatan("63.03.08"), state: .noRecord),
      .init(
        kecamatan: kecamatan("63.71.01"),
        state: .held(holder(3, "Budi Contoh", "63.71.01", until: nil))),
    ]
    return TKSKBoard(
      area: area, day: today, posts: posts.filter { area.contains($0.kecamatan) },
      coordinators: [
        TKSKCharge(
          id: 6, kind: .koordinator, area: banjar, person: 101, name: "Ahmad Contoh",
          from: day("2025-01-01"))
      ])
  }

  static func history(of place: WilayahCode) -> TKSKHistory {
    let isVacant = place == vacancy.kecamatan
    let handOver = HandOver(
      id: 3, kecamatan: place, day: day("2026-10-01"), from: "petugas-2", to: "petugas-3")
    return TKSKHistory(
      kecamatan: place, day: today,
      holders: isVacant
        ? [
          holder(
            4, "Rahmat Contoh", "63.03.06", until: nil, to: "2026-09-21", reason: "jabatan-lain")
        ] : [holder(1, "Ahmad Contoh", "63.03.05", until: "2026-12-31")],
      vacancies: isVacant ? [vacancy] : [], charges: [], coordinator: nil, handOvers: [handOver])
  }

  static func tkskAnswer(_ question: TKSKQuestion) -> TKSKAnswer {
    switch question {
    case .board(let area): .board(tkskBoard(of: area))
    case .history(let place): .history(history(of: place))
    case .handOver, .boardList, .taliAsih:
      .preview(Preview(title: "Dokumen", pages: [["Satu baris"]], fileStem: "dokumen"))
    case .reportBoard, .dailyReports, .report: reportAnswer(question)
    }
  }
}
