import CaseDomain
import TerminalUI

/// A line of an event's page, put into words once.
struct EventRow: Identifiable, Equatable, Sendable {
  /// What the line is about.
  enum Part: Hashable, Sendable {
    /// What the event's own form says; by place on the page.
    case fact(Int)
    case basis(Int64, line: Int)
    case member(Int64)
    case session(Int64)
    case kabupaten(WilayahCode)
    case participant(Int64)
  }

  let id: Part
  let cells: [SafeText]
  /// A warning: people in two events at once.
  var isWarning = false

  init(_ id: Part, _ cells: [String], isWarning: Bool = false) {
    self.id = id
    self.cells = cells.map { SafeText($0) }
    self.isWarning = isWarning
  }

  /// The form that changes what the line says.
  func request(of event: Int64) -> FormRequest {
    switch id {
    case .fact, .kabupaten: FormRequest(EventForm.id, about: .row("bimtek", event))
    case .basis(let line, _): FormRequest(BasisForm.id, about: .row("dasar-hukum", line))
    case .member(let member): FormRequest(CommitteeForm.id, about: .row("panitia", member))
    case .session(let session): FormRequest(SessionForm.id, about: .row("sesi", session))
    case .participant(let participant):
      FormRequest(ParticipantStateForm.id, about: .row("peserta", participant))
    }
  }

  /// The column that names a line, and carries the cursor's colour.
  static func namingColumn(of tab: EventTab) -> Int {
    switch tab {
    case .ringkas, .kuota: 0
    case .jadwal: 4
    case .peserta: 1
    }
  }

  static func rows(
    of page: EventPage, _ tab: EventTab, _ filter: ParticipantFilter, columns: Int
  ) -> [EventRow] {
    switch tab {
    case .ringkas: EventSummary(page, columns: columns).rows
    case .jadwal: page.event.sessions.map(session)
    case .kuota: page.table.rows.map(kabupaten)
    case .peserta: page.participants.filter(filter.takes).map(participant)
    }
  }

  private static func session(_ session: BimtekSession) -> EventRow {
    EventRow(
      .session(session.id),
      [
        "\(session.number)", IndonesianDate.withWeekday(session.day), EventText.time(session),
        "\(session.lessonHours)", session.topic, session.speaker, session.institution,
      ])
  }

  private static func kabupaten(_ row: QuotaTable.Row) -> EventRow {
    EventRow(
      .kabupaten(row.kabupaten),
      [PlaceText.name(row.kabupaten).string]
        + (row.cells + [row.total]).map(KegiatanBimtekText.cell))
  }

  private static func participant(_ participant: EventParticipant) -> EventRow {
    let digits = String(participant.number)
    return EventRow(
      .participant(participant.id),
      [
        String(repeating: "0", count: max(0, 3 - digits.count)) + digits, participant.name,
        PlaceText.name(participant.kabupaten).string, participant.represents,
        KegiatanBimtekText.state(participant), KegiatanBimtekText.presence(participant),
        participant.kecamatan.map { PlaceText.name($0).string } ?? "",
      ])
  }
}

/// The facts of an event as lines, long ones broken.
private struct EventSummary {
  static let labelColumns = 15

  let page: EventPage
  let columns: Int

  init(_ page: EventPage, columns: Int) {
    self.page = page
    // Mark, label and the blank behind it stand before the text.
    self.columns = max(10, columns - 5 - Self.labelColumns)
  }

  var rows: [EventRow] {
    var rows: [EventRow] = []
    for fact in KegiatanBimtekText.facts(page) {
      for (index, line) in wrapped(fact.text).enumerated() {
        rows.append(
          EventRow(
            .fact(rows.count), [index == 0 ? fact.label : "", line], isWarning: fact.isWarning))
      }
    }
    return rows + basis + members
  }

  private var basis: [EventRow] {
    page.basis.enumerated().flatMap { number, basis in
      wrapped("\(number + 1). \(basis.text)").enumerated().map { line, text in
        let label = number == 0 && line == 0 ? KegiatanBimtekText.basis : ""
        return EventRow(.basis(basis.id, line: line), [label, text])
      }
    }
  }

  private var members: [EventRow] {
    page.committee.map { member in
      let letter = member.letter.isEmpty ? "" : " (\(member.letter))"
      return EventRow(.member(member.id), [member.role.label, member.name + letter])
    }
  }

  private func wrapped(_ text: String) -> [String] {
    SafeText(text).wrapped(columns: columns).map(\.string)
  }
}
