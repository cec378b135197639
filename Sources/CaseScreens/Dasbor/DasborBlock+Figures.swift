import CaseDomain

extension DasborBlock {
  /// The blocks of an area, the most pressing first; figures that are still counted read `…`.
  static func blocks(
    _ dashboard: Dashboard, _ casework: CaseworkFigures?, _ resources: ResourcePanel?
  ) -> [DasborBlock] {
    [
      agenda(casework?.agenda), stages(casework), outcomes(casework), DasborBlock(resources),
      quality(dashboard.quality, resources), units(dashboard.figures),
    ]
  }

  private static func agenda(_ counts: AgendaCounts?) -> DasborBlock {
    let lines: [(String, Int?, DasborFigure, DasborLine.Sign)] = [
      (DasborText.overdue, counts?.overdue, .agenda(.tindakLanjut), .danger),
      (DasborText.thisWeek, counts?.thisWeek, .agenda(nil), .warning),
      (DasborText.waitingReferrals, counts?.referrals, .agenda(.rujukan), .info),
      (DasborText.complaints, counts?.complaints, .agenda(.pengaduan), .info),
    ]
    return DasborBlock(
      title: DasborText.today,
      lines: lines.map { label, count, figure, sign in
        DasborLine(
          label: label, value: DasborText.count(count), figure: figure,
          sign: count.map { $0 > 0 } == true ? sign : nil)
      }, fewest: 4)
  }

  /// The stages that have cases; all of them stand on the page of case work.
  private static func stages(_ casework: CaseworkFigures?) -> DasborBlock {
    let counts = casework?.openByStage ?? [:]
    let lines = CaseStage.allCases.compactMap { stage in
      counts[stage].map {
        DasborLine(
          label: stage.label, value: IndonesianNumber.grouped($0), figure: .stage(stage))
      }
    }
    let waiting = DasborLine(label: DasborText.openCases, value: DasborText.count(nil))
    let none = DasborLine(label: DasborText.openCases, value: "0")
    return DasborBlock(
      title: DasborText.stages, lines: lines.isEmpty ? [casework == nil ? waiting : none] : lines,
      fewest: 3)
  }

  /// Mandiri first (FACTS 13), the others together, and how long clients waited.
  private static func outcomes(_ casework: CaseworkFigures?) -> DasborBlock {
    let counts = casework?.closedByOutcome
    let mandiri = counts.map { $0[.mandiri] ?? 0 }
    let others = counts.map { $0.values.reduce(0, +) - ($0[.mandiri] ?? 0) }
    return DasborBlock(
      title: DasborText.outcomes,
      lines: [
        DasborLine(
          label: CaseOutcome.mandiri.label, value: DasborText.count(mandiri),
          figure: .outcome(.mandiri)),
        DasborLine(
          label: DasborText.otherOutcomes, value: DasborText.count(others), figure: .casework),
        DasborLine(
          label: DasborText.toService, value: DasborText.median(casework), figure: .casework),
      ], fewest: 3)
  }

  private static func quality(
    _ quality: Dashboard.Quality, _ resources: ResourcePanel?
  ) -> DasborBlock {
    DasborBlock(
      title: DasborText.quality,
      lines: [
        DasborLine(
          label: DasborText.withoutNIK,
          value: DasborText.withoutNIK(quality.withoutNIK, pairs: resources?.openPairs),
          figure: .withoutNIK),
        DasborLine(
          label: DasborText.estimatedBirth,
          value: IndonesianNumber.grouped(quality.estimatedBirthDates)),
        DasborLine(
          label: DasborText.withoutDesa, value: IndonesianNumber.grouped(quality.withoutDesa)),
      ], fewest: 1)
  }

  private static func units(_ figures: Figures) -> DasborBlock {
    let counts = [figures.orang, figures.keluarga, figures.komunitas]
    return DasborBlock(
      title: DasborText.units,
      lines: zip(ClientUnit.allCases, counts).map { unit, count in
        DasborLine(
          label: DasborText.name(of: unit), value: IndonesianNumber.grouped(count),
          figure: .unit(unit))
      }, fewest: 3)
  }
}
