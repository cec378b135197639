import CaseDomain
import CaseScreens

extension Samples {
  /// Two kecamatan with three kinds; 14 roles, 11 people, 2 institutions.
  static func coverageAnswer(_ question: CoverageQuestion) -> CoverageAnswer {
    switch question {
    case .sheet(let request): .sheet(figureSheet(request))
    case .people(let cell): .people(overlapPeople(cell))
    case .panel(let area): .panel(resourcePanel(of: area))
    case .document, .reminder:
      .preview(Preview(title: "Rekapitulasi PSKS", pages: [["isi"]], fileStem: "psks-rekap"))
    }
  }

  /// One kind of young data, one of stale.
  static func resourcePanel(of area: WilayahCode) -> ResourcePanel {
    ResourcePanel(
      area: area, position: today, total: keratonCount, checkCode: CheckCode(sum: 4711),
      thresholds: .standard,
      kinds: [
        ResourcePanel.Kind(
          kind: kinds[0], count: ResourceCount(peran: 14, orang: 14, entri: 14),
          lastUpdate: today.adding(days: -41)),
        ResourcePanel.Kind(
          kind: FigureKind(code: "KT"), count: ResourceCount(lembaga: 2, entri: 2),
          lastUpdate: today.adding(days: -388)),
      ],
      tksk: area.level == .kecamatan
        ? .held(name: "Ahmad Rifani", letter: .until(today.adding(days: 39)))
        : .shares(TKSKRecap.Count(formation: 20, filled: 18, recordedVacancies: 1)),
      openPairs: 7)
  }

  static let keratonCount = ResourceCount(
    peran: 14, orang: 11, lembaga: 2, entri: 15, male: 5, female: 6)
  static let kinds = ["PSM", "Tagana", "LKS", "TKSK"].map { FigureKind(code: $0) }

  static func overlapPeople(_ cell: OverlapCell) -> OverlapPeople {
    OverlapPeople(
      cell: cell,
      people: [
        OverlapPerson(
          id: 7, name: "Siti Contoh",
          roles: ["PSM", "TKSK"].map {
            OverlapPerson.HeldRole(kind: $0, area: martapura, from: today)
          })
      ], count: 1)
  }

  private static func figureSheet(_ request: ResourceFigureRequest) -> FigureSheet {
    let lines = request.lines
    let areas = Array(Wilayah.areas(at: lines.level, in: lines.area).prefix(3))
    let code = CheckCode(sum: 4711)
    switch request.figure {
    case .rekap, .jenis:
      return FigureSheet(
        PSKSRecap(
          request: lines, kinds: kinds,
          lines: areas.map {
            PSKSRecap.Line(area: $0, count: keratonCount, entriByKind: ["PSM": 12, "LKS": 2])
          }, total: keratonCount, byKind: ["PSM": keratonCount], checkCode: code), for: request)
    case .tksk:
      return FigureSheet(
        TKSKRecap(
          request: lines, lines: [],
          total: TKSKRecap.Count(formation: 20, filled: 18, recordedVacancies: 1), checkCode: code),
        for: request)
    case .rangkap:
      return FigureSheet(
        OverlapMatrix(
          area: lines.area, position: lines.position, kinds: kinds,
          cells: [[9, 2, 0, 1], [2, 3, 0, 0], [0, 0, 1, 0], [1, 0, 0, 1]], single: [6, 1, 1, 0],
          peopleByRoles: [1: 8, 2: 3], peran: 14, orang: 11, checkCode: code), for: request)
    case .cakupan: return FigureSheet(coverage(lines, areas), for: request)
    case .umur: return FigureSheet(ageing(lines, areas), for: request)
    case .mutu:
      return FigureSheet(
        QualificationRecap(
          request: lines, kinds: kinds,
          lines: areas.map { .init(area: $0, shares: ["PSM": .init(qualified: 3, orang: 9)]) },
          total: ["PSM": .init(qualified: 9, orang: 27)],
          everybody: .init(qualified: 9, orang: 30), checkCode: code), for: request)
    case .perubahan:
      return FigureSheet(
        ChangeReport(
          area: lines.area, from: request.earlier, to: lines.position,
          lines: [
            ChangeReport.Line(
              kind: FigureKind(code: "KT"), before: .init(lembaga: 14, tiers: ["": 14]),
              after: .init(lembaga: 1127, tiers: ["desa": 1127]))
          ], before: ResourceCount(entri: 14), after: ResourceCount(entri: 1127),
          checkCodes: [code, code]), for: request)
    case .peta:
      let line = SocialMap.Line(
        area: areas.first ?? martapura, orang: 143, entri: 150,
        entriByGroup: [.ketelantaran: 140], restricted: .fewerThanFive)
      return FigureSheet(
        SocialMap(
          request: lines, lines: [line], total: line, needCheckCode: code, checkCode: code),
        for: request)
    }
  }

  private static func coverage(_ lines: RecapRequest, _ areas: [WilayahCode]) -> Coverage {
    let declared = Coverage.Declared(day: today, amount: nil)
    return Coverage(
      request: lines, kinds: kinds,
      lines: areas.map { area in
        Coverage.Line(
          area: area,
          cells: [
            "PSM": Coverage.Cell(named: 12, declaration: .init(day: today, amount: 20)),
            "Tagana": Coverage.Cell(declaration: declared),
            "LKS": Coverage.Cell(declaration: .init(day: today, amount: 0)),
            "TKSK": Coverage.Cell(),
          ])
      }, checkCode: CheckCode(sum: 4711))
  }

  private static func ageing(_ lines: RecapRequest, _ areas: [WilayahCode]) -> Ageing {
    let ages = [41, 130, 388]
    return Ageing(
      request: lines, thresholds: .standard,
      lines: areas.enumerated().map { index, area in
        Ageing.Line(
          area: area, entries: 10, neverVerified: 4,
          lastNumber: today.adding(days: -ages[index % 3]), lastQualification: nil,
          silentKinds: ["KT", "WKSBM"])
      }, checkCode: CheckCode(sum: 4711))
  }
}
