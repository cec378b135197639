import CaseDomain
import TerminalUI

/// A line of a kecamatan's page, put into words once: a holder, an SK, a charge, a vacancy, a step
/// or a hand-over.
struct ListedTerm: WordedRow {
  enum Kind: Hashable, Sendable {
    case holder(role: Int64, person: Int64)
    case letter(Int64)
    case charge(Int64)
    case vacancy(Int64)
    case step(vacancy: Int64, number: Int)
    case handOver(Int64)
  }

  let id: Kind
  let cells: [SafeText]
  static let namingColumn = 1

  private init(_ id: Kind, _ part: String, _ content: String, _ span: String) {
    self.id = id
    cells = [part, content, span].map { SafeText($0) }
  }

  /// Everything of a kecamatan: holders with their SK, who looks after it, vacancies with their
  /// steps, hand-overs; the latest first.
  static func rows(of history: TKSKHistory) -> [ListedTerm] {
    let coordinator = history.coordinator.map { [row($0, "Koordinator")] } ?? []
    return history.holders.flatMap { rows(of: $0, on: history.day) } + coordinator
      + history.charges.map { row($0, "Pengampu") }
      + history.vacancies.flatMap { rows(of: $0, on: history.day) }
      + history.handOvers.map(row)
  }

  private static func rows(of holder: TKSKHolder, on day: Day) -> [ListedTerm] {
    let service = holder.service(on: day).label
    let end = holder.endReason.isEmpty ? "" : " · \(EndingGround.label(of: holder.endReason))"
    let head = ListedTerm(
      .holder(role: holder.id, person: holder.person),
      holder.isInForce(on: day) ? "TKSK" : holder.from > day ? "Akan datang" : "Terdahulu",
      "\(holder.name) · \(service)\(end)", TKSKScreenText.span(holder.from, holder.to))
    return [head] + holder.letters.reversed().map(row)
  }

  private static func row(_ letter: TKSKLetter) -> ListedTerm {
    let content = letter.content
    let note = content.note.isEmpty ? "" : " · \(content.note)"
    return ListedTerm(
      .letter(letter.id), "  SK", "\(content.number) · \(content.issuer)\(note)",
      content.to == nil
        ? "\(IndonesianDate.short(content.from)), tanpa batas"
        : TKSKScreenText.span(content.from, content.to))
  }

  private static func row(_ charge: TKSKCharge, _ part: String) -> ListedTerm {
    ListedTerm(
      .charge(charge.id), part, "\(charge.name) · \(charge.letter)",
      TKSKScreenText.span(charge.from, charge.to))
  }

  private static func rows(of vacancy: TKSKVacancy, on day: Day) -> [ListedTerm] {
    let isOpen = vacancy.isOpen(on: day)
    let days = isOpen ? " · \(TKSKText.vacant(vacancy.days(on: day)))" : ""
    let head = ListedTerm(
      .vacancy(vacancy.id), "Lowong", EndingGround.label(of: vacancy.reason) + days,
      TKSKScreenText.span(vacancy.from, vacancy.filled.map { $0.adding(days: -1) }))
    let clock = vacancy.clock(on: day)
    return [head]
      + vacancy.steps.reversed().map { reached in
        let runs = isOpen && reached.step == clock.current ? " · \(TKSKText.days(clock))" : ""
        let note = reached.note.isEmpty ? "" : " · \(reached.note)"
        return ListedTerm(
          .step(vacancy: vacancy.id, number: reached.step.number),
          "  langkah \(reached.step.number)", reached.step.label + runs + note,
          "mulai \(IndonesianDate.short(reached.day))")
      }
  }

  private static func row(_ handOver: HandOver) -> ListedTerm {
    ListedTerm(
      .handOver(handOver.id), "Serah terima", "\(handOver.from) → \(handOver.to)",
      IndonesianDate.short(handOver.day))
  }

  static func layout(width: Int) -> TableLayout {
    TableLayout(
      [
        TableColumn(SafeText(TKSKScreenText.part), .fixed(12)),
        TableColumn(SafeText(TKSKScreenText.content), .flexible(minimum: 16, maximum: 80)),
        TableColumn(SafeText(TKSKScreenText.span), .flexible(minimum: 14, maximum: 25)),
      ], width: width, gap: 1)
  }
}
