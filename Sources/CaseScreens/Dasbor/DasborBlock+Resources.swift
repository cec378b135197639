import CaseDomain

extension DasborBlock {
  /// Who serves as TKSK, the three counts of PSKS, then each kind with the age of its data.
  init(_ panel: ResourcePanel?) {
    guard let panel else {
      self.init(
        title: DasborText.resources,
        lines: [DasborLine(label: DasborText.counts, value: DasborText.count(nil))], fewest: 1)
      return
    }
    let kinds = panel.kinds.sorted {
      ($1.count.entri, $0.kind.code) < ($0.count.entri, $1.kind.code)
    }
    self.init(
      title: DasborText.resources,
      lines: [
        Self.tksk(panel),
        DasborLine(
          label: DasborText.counts, value: DasborText.counts(panel.total), figure: .resources),
      ] + kinds.map { Self.line($0, of: panel) }, fewest: 3)
  }

  private static func line(
    _ kind: ResourcePanel.Kind, of panel: ResourcePanel
  ) -> DasborLine {
    let days = kind.lastUpdate.map { panel.position.number - $0.number }
    return DasborLine(
      label: kind.kind.code, value: DasborText.kind(kind, days: days),
      sign: sign(panel.verdict(of: kind)))
  }

  private static func sign(_ verdict: Ageing.Verdict) -> DasborLine.Sign? {
    switch verdict {
    case .fresh: nil
    case .warning: .warning
    case .stale: .danger
    }
  }

  private static func tksk(_ panel: ResourcePanel) -> DasborLine {
    switch panel.tksk {
    case .held(let name, let letter):
      DasborLine(
        label: name, value: DasborText.letter(letter, on: panel.position), figure: .tksk,
        sign: sign(letter, on: panel.position))
    case .vacant(let since):
      DasborLine(
        label: DasborText.vacant, value: DasborText.days(panel.position.number - since.number),
        figure: .tksk, sign: .danger)
    case .noRecord: DasborLine(label: DasborText.noTKSK, value: "", figure: .tksk, sign: .warning)
    case .shares(let count):
      DasborLine(
        label: DasborText.tksk, value: DasborText.share(count), figure: .tksk,
        sign: count.vacant > 0 ? .warning : nil)
    }
  }

  /// An SK that ends within a quarter is told of, as its succession takes months (FACTS 3.4).
  private static func sign(_ letter: ResourcePanel.Letter, on day: Day) -> DasborLine.Sign? {
    switch letter {
    case .until(let last): last.number - day.number <= 90 ? .warning : nil
    case .withoutEnd: nil
    case .none: .danger
    }
  }
}
