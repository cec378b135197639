import CaseDomain
import TerminalUI

/// One line of the case work figures: a heading, or a number that opens its list.
struct KinerjaLine: Identifiable, Equatable, Sendable {
  let id: Int
  let label: SafeText
  /// The numbers under the heading's, right-aligned; a heading's own are the words above them.
  let values: [SafeText]
  /// The share of the biggest number of its block; nil draws no bar.
  let share: Share?
  let target: Destination?
  let isHeading: Bool

  struct Share: Equatable, Sendable {
    let value: Int
    let most: Int
  }
}

/// Makes the lines of all figures, block by block.
struct KinerjaLines {
  private(set) var lines: [KinerjaLine] = []
  private let figures: CaseworkFigures

  init(_ figures: CaseworkFigures) {
    self.figures = figures
    addStages()
    addOutcomes()
    addMedians()
    addPillars()
    addHelp()
    addSPM()
  }

  private mutating func addStages() {
    heading(KinerjaText.stages, [KinerjaText.cases])
    let counts = figures.openByStage
    let most = counts.values.max() ?? 0
    for stage in CaseStage.allCases where stage != .tutup {
      let count = counts[stage] ?? 0
      add(
        stage.label, [IndonesianNumber.grouped(count)], share: (count, most),
        .kasus(CaseFilter(area: figures.area, stages: [stage])))
    }
  }

  /// Mandiri first, as the news wants it told (FACTS 13).
  private mutating func addOutcomes() {
    heading(KinerjaText.outcomes, [KinerjaText.cases])
    let counts = figures.closedByOutcome
    let most = counts.values.max() ?? 0
    let months = CaseworkFigures.twelveMonths(to: figures.position)
    for outcome in CaseOutcome.allCases {
      let count = counts[outcome] ?? 0
      add(
        outcome.label, [IndonesianNumber.grouped(count)], share: (count, most),
        .kasus(CaseFilter(area: figures.area, outcome: outcome, closed: months)))
    }
  }

  private mutating func addMedians() {
    heading(KinerjaText.medians, [KinerjaText.days, KinerjaText.cases])
    let months = CaseworkFigures.twelveMonths(to: figures.position)
    let list = Destination.kasus(CaseFilter(area: figures.area, opened: months))
    for (label, median) in [
      (KinerjaText.toAssessment, figures.toAssessment), (KinerjaText.toService, figures.toService),
    ] {
      add(
        label,
        [
          KinerjaText.median(median), median.map { IndonesianNumber.grouped($0.cases) } ?? "–",
        ], list)
    }
  }

  private mutating func addPillars() {
    heading(KinerjaText.pillars(of: figures.position), [KinerjaText.services, KinerjaText.people])
    let counts = figures.services.pillars
    let most = counts.values.map(\.services).max() ?? 0
    for pillar in InterventionPillar.allCases {
      var filter = serviceFilter
      filter.pillar = pillar
      add(pillar.label, counts[pillar], of: most, filter)
    }
  }

  private mutating func addHelp() {
    heading(KinerjaText.help(of: figures.position), [KinerjaText.services, KinerjaText.rupiah])
    for source in HelpSource.allCases {
      var filter = serviceFilter
      filter.source = source
      let count = figures.services.contributions.sources[source] ?? ServiceCount()
      add(
        source.label,
        [IndonesianNumber.grouped(count.services), IndonesianNumber.grouped(count.amount)],
        .layanan(filter))
    }
  }

  private mutating func addSPM() {
    heading(KinerjaText.spm(of: figures.position), [KinerjaText.services, KinerjaText.people])
    let counts = figures.services.spm
    let most = counts.values.map(\.services).max() ?? 0
    for item in SPMItem.allCases {
      var filter = serviceFilter
      filter.spm = item
      add("\(item.number) \(item.label)", counts[item], of: most, filter)
    }
  }

  private var serviceFilter: ServiceFilter {
    CaseworkFigures.services(in: figures.area, to: figures.position)
  }

  private mutating func add(
    _ label: String, _ count: ServiceCount?, of most: Int, _ filter: ServiceFilter
  ) {
    let count = count ?? ServiceCount()
    add(
      label,
      [IndonesianNumber.grouped(count.services), IndonesianNumber.grouped(count.orang)],
      share: (count.services, most), .layanan(filter))
  }

  private mutating func heading(_ title: String, _ units: [String]) {
    lines.append(
      KinerjaLine(
        id: lines.count, label: SafeText(title), values: units.map { SafeText($0) }, share: nil,
        target: nil, isHeading: true))
  }

  private mutating func add(
    _ label: String, _ values: [String], share: (Int, Int)? = nil, _ target: Destination
  ) {
    lines.append(
      KinerjaLine(
        id: lines.count, label: SafeText(label), values: values.map { SafeText($0) },
        share: share.map { KinerjaLine.Share(value: $0.0, most: $0.1) }, target: target,
        isHeading: false))
  }
}
