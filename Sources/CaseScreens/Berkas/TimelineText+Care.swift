import CaseDomain

extension TimelineText {
  /// `Fisik 2 · ekonomi 3`; areas that were not looked at are left out.
  static func assessment(_ scores: [Int], _ summary: String?) -> String {
    let named = zip(areas, scores).filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
    return joined(named + [summary ?? limited])
  }

  private static let areas = ["fisik", "mental", "sosial", "ekonomi", "rumah"]

  static func planItem(
    _ code: String, _ goal: String?, _ state: PlanItemState, on today: Day
  ) -> String {
    joined([service(code), goal ?? limited, planState(state, on: today)])
  }

  private static func planState(_ state: PlanItemState, on today: Day) -> String {
    switch state {
    case .done: "selesai"
    case .dropped: "dibatalkan"
    case .promised(let day) where day < today: "lewat \(today.number - day.number) hr"
    case .promised(let day): "dijanjikan \(IndonesianDate.short(day))"
    }
  }

  static func service(
    _ code: String, _ what: String?, _ amount: Int, _ source: HelpSource
  ) -> String {
    joined([
      what ?? limited, amount > 0 ? IndonesianNumber.rupiah(amount) : "", service(code),
      source.label,
    ])
  }

  /// `Permakanan` for its code; the code where the list does not have it.
  static func service(_ code: String) -> String { ServiceCode.find(code)?.label ?? code }

  static func answer(_ answer: String) -> String {
    answer.isEmpty
      ? "belum dijawab" : ReferralAnswer(rawValue: answer)?.label.lowercased() ?? answer
  }

  /// The kind of a follow-up, as stored.
  static func followUp(_ kind: String) -> String {
    FollowUpKind(rawValue: kind)?.label ?? kind
  }

  /// `desil 2 (10 Jul 2026, SIKS-NG)`: as reported on that day by that source.
  static func dtsen(_ report: DTSENReport) -> String {
    "\(status(report)) (\(IndonesianDate.short(report.day)), \(report.source))"
  }

  private static func status(_ report: DTSENReport) -> String {
    report.decile.map { "desil \($0)" } ?? report.status.label.lowercased()
  }

  /// `PKH ya (10 Jul 2026, SIKS-NG)`.
  static func programme(_ membership: MembershipReport) -> String {
    let answer = membership.isMember ? "ya" : "tidak"
    return
      "\(membership.programme) \(answer) (\(IndonesianDate.short(membership.day)), \(membership.source))"
  }
}
