import CaseDomain
import CaseScreens

extension Samples {
  static func eventAnswer(_ question: EventQuestion) -> EventAnswer {
    switch question {
    case .page: .page(eventPage)
    case .signatures, .names: .preview(PratinjauScreenTests.preview)
    }
  }

  /// The invented event with seats, a walk-in and somebody who sits in two events at once.
  static let eventPage: EventPage = {
    var event = Samples.event
    event.state = .berjalan
    var plan = EventPlan(
      code: event.code, name: event.name, place: event.place, from: event.from, to: event.to,
      state: .berjalan, level: .bimtekDasar)
    plan.texts.purpose = "Meningkatkan kemampuan TKSK dalam asesmen dan pelaporan."
    plan.guests = 12
    let participants = Samples.participants.map { participant in
      EventParticipant(
        id: participant.id, number: participant.number, name: participant.name,
        kabupaten: participant.kabupaten, represents: participant.number == 12 ? "PSM" : "TKSK",
        state: participant.number == 2 ? .terkonfirmasi : .diundang,
        source: participant.number == 12 ? .tamu : .undangan, isTied: participant.number != 12,
        isPresent: participant.number != 5)
    }
    let quotas = Set(participants.map(\.kabupaten)).sorted().map {
      EventQuota(kabupaten: $0, kind: "TKSK", seats: 3, isInferred: $0 == banjar)
    }
    return EventPage(
      event: event, plan: plan, attendanceSetName: "Baku",
      basis: [EventBasis(id: 1, text: "Permensos Nomor 28 Tahun 2018", from: today, isOfAll: true)],
      committee: [CommitteeMember(id: 1, name: "Dra. Contoh", role: .ketua, letter: "")],
      quotas: quotas, participants: participants, registered: ["TKSK": 156, "PSM": 892],
      overlaps: [
        EventOverlap(
          id: 2, code: "KT24", from: event.from, to: event.from.adding(days: 1),
          participants: [3, 7])
      ])
  }()
}
