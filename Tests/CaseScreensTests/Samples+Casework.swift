import CaseDomain
import CaseScreens

extension Samples {
  /// Invented figures of case work in an area.
  static func casework(of area: WilayahCode) -> CaseworkFigures {
    CaseworkFigures(
      area: area, position: today,
      openByStage: [.laporan: 12, .asesmen: 48, .rencana: 31, .intervensi: 77],
      closedByOutcome: [.mandiri: 21, .pindah: 6, .meninggal: 4],
      toAssessment: MedianDays(halfDays: 14, cases: 88),
      toService: MedianDays(halfDays: 25, cases: 80), services: services,
      agenda: AgendaCounts(overdue: 3, thisWeek: 5, later: 2, referrals: 2, complaints: 1))
  }

  private static let services = ServiceFigures(
    total: ServiceCount(services: 757, orang: 402, amount: 91_000_000),
    pillars: [
      .rehabilitasi: ServiceCount(services: 212, orang: 130),
      .jaminan: ServiceCount(services: 148, orang: 148),
      .pemberdayaan: ServiceCount(services: 96, orang: 61),
      .perlindungan: ServiceCount(services: 301, orang: 188),
    ],
    spm: [.permakanan: ServiceCount(services: 120, orang: 90)],
    contributions: ContributionTotals(
      sources: [.pemerintah: ServiceCount(services: 600, orang: 300, amount: 80_000_000)],
      actors: [:], kinds: [:]))

  static let cases = [1, 2].map { number in
    CaseRow(
      id: Int64(number), number: "K-2026-000\(number)", client: ClientID(rawValue: Int64(number)),
      name: "Siti Aminah", area: martapura, openedDay: today.adding(days: -60), stage: .asesmen,
      stageDay: today.adding(days: -41), closedDay: nil, outcome: nil, risk: .sedang,
      worker: "rina")
  }

  static var serviceLines: [ServiceLine] {
    guard let code = ServiceCode.find("LS-01") else { return [] }
    return [
      ServiceLine(
        id: 1, client: ClientID(rawValue: 1), clientName: "Siti Aminah", area: martapura,
        day: today, service: code, spm: .permakanan, what: "Paket permakanan", quantity: 1,
        unit: "paket", amount: 350_000, source: .pemerintah, giver: "", receipt: "",
        officer: "rina", round: nil)
    ]
  }
}

extension PretendedStore {
  static func answer(_ question: CaseworkQuestion) -> CaseworkAnswer {
    switch question {
    case .figures(let area): .figures(Samples.casework(of: area))
    case .cases: .cases(CaseworkPage(rows: Samples.cases, count: Samples.cases.count))
    case .services:
      .services(CaseworkPage(rows: Samples.serviceLines, count: Samples.serviceLines.count))
    }
  }
}
