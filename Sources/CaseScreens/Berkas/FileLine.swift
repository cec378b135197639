import CaseDomain
import TerminalUI

/// A line of a file's list, made safe and put into words once.
struct FileLine: Identifiable, Equatable, Sendable {
  enum ID: Hashable, Sendable {
    case entry(TimelineID)
    case member(Int)
    case role(Int)
  }

  let id: ID
  let date: SafeText
  let kind: SafeText
  let text: SafeText
  let officer: SafeText
  /// What the line says in full; empty for people.
  let detail: [SafeText]
  /// The file that Enter opens; nil for lines that are read.
  let client: ClientID?

  init(_ entry: TimelineEntry, on today: Day, in zone: TimeZoneOfIndonesia) {
    id = .entry(entry.id)
    let day = IndonesianDate.short(entry.day)
    date = SafeText(day.count < 11 ? "0" + day : day)
    kind = SafeText(TimelineText.kind(entry.fact))
    let full = TimelineText.text(entry.fact, on: today)
    text = SafeText(full)
    officer = SafeText(TimelineText.shortName(entry.officer))
    let recorded = TimelineText.recorded(MomentText.short(entry.recordedAt, in: zone))
    detail = [
      SafeText("\(day) · \(kind.string) · \(entry.officer)"),
      SafeText(full), SafeText(recorded),
    ]
    client = nil
  }

  init(_ member: ClientCard.Member, number: Int, on today: Day) {
    id = .member(number)
    date = SafeText(member.relation.isEmpty ? "–" : member.relation)
    let age = member.birthDate.map { "\($0.completedYears(on: today)) th" }
    kind = SafeText([member.sex?.rawValue, age].compactMap(\.self).joined(separator: " · "))
    text = SafeText(member.name)
    officer = member.client == nil ? "" : SafeText(TimelineText.client)
    detail = []
    client = member.client
  }

  init(_ role: ClientCard.Role, number: Int) {
    id = .role(number)
    let end = role.to.map { "–\($0.year)" } ?? ""
    date = SafeText("\(role.from.year)\(end)")
    kind = SafeText(TimelineText.role)
    text = SafeText("\(role.kind) · \(PlaceText.title(role.area).string)")
    officer = ""
    detail = []
    client = nil
  }

  /// The number of the row behind the line, when it is one of `source`.
  func row(of source: TimelineID.Source) -> Int64? {
    if case .entry(let id) = id, id.source == source { id.row } else { nil }
  }
}

/// Lines of history as shown.
struct ShownTimeline: Equatable, Sendable {
  let lines: [FileLine]
  let hasMore: Bool

  init(_ timeline: Timeline, on today: Day, in zone: TimeZoneOfIndonesia) {
    lines = timeline.entries.map { FileLine($0, on: today, in: zone) }
    hasMore = timeline.hasMore
  }
}
