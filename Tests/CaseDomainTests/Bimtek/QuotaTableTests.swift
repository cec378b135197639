import CaseDomain
import TestSupport
import Testing

/// Seats, invitations and those present, and that every sum is exact.
struct QuotaTableTests {
  private static let kabupaten = ["63.01", "63.02", "63.03"].compactMap { WilayahCode($0) }

  private func participant(
    _ number: Int, _ place: Int, _ kind: String, _ state: ParticipantState = .diundang,
    _ source: ParticipantSource = .undangan, isPresent: Bool = false
  ) -> EventParticipant {
    EventParticipant(
      id: Int64(number), number: number, name: "Peserta \(number)",
      kabupaten: Self.kabupaten[place], represents: kind, state: state, source: source,
      isPresent: isPresent)
  }

  private func quota(
    _ place: Int, _ kind: String, _ seats: Int, inferred: Bool = false
  )
    -> EventQuota
  {
    EventQuota(kabupaten: Self.kabupaten[place], kind: kind, seats: seats, isInferred: inferred)
  }

  @Test func sumsOfRowsColumnsAndTheWholeAgree() {
    var generator = SeededGenerator(seed: 20_261_122)
    let kinds = ["TKSK", "PSM", "KT", "LKS"]
    for _ in 0..<50 {
      let quotas = (0..<3).flatMap { place in
        kinds.map { quota(place, $0, Int.random(in: 0...9, using: &generator)) }
      }
      let people = (1...60).map { number in
        participant(
          number, Int.random(in: 0..<3, using: &generator),
          kinds.randomElement(using: &generator) ?? "TKSK",
          ParticipantState.allCases.randomElement(using: &generator) ?? .diundang,
          isPresent: Bool.random(using: &generator))
      }
      let table = QuotaTable(quotas, people)
      let byRows = table.rows.map(\.total).reduce(QuotaTable.Cell(), +)
      #expect(byRows == table.total)
      #expect(table.total.seats == quotas.reduce(0) { $0 + $1.seats })
      #expect(table.total.invited == people.count(where: \.isInvited))
      #expect(table.total.present == people.count(where: \.isPresent))
    }
  }

  @Test func thirteenTimesFourSeatsAreFiftyTwoAndAnEstimate() throws {
    let areas = Wilayah.areas(at: .kabupaten, in: try #require(WilayahCode("63")))
    let quotas = areas.flatMap { area in
      ["PSM", "TKSK", "KT", "LKS"].map {
        EventQuota(kabupaten: area, kind: $0, seats: 1, isInferred: true)
      }
    }
    let table = QuotaTable(quotas, [])
    #expect(table.rows.count == 13)
    #expect(table.kinds == ["PSM", "LKS", "KT", "TKSK"])
    #expect(table.columnTotals.map(\.seats) == [13, 13, 13, 13])
    #expect(table.rows.allSatisfy { $0.total.seats == 4 })
    #expect(table.total.seats == 52)
    #expect(table.total.isInferred)
  }

  static let counted:
    [(
      state: ParticipantState, source: ParticipantSource, isPresent: Bool, invited: Int,
      confirmed: Int, present: Int, walkIns: Int
    )] = [
      (.diundang, .undangan, false, 1, 0, 0, 0), (.terkonfirmasi, .undangan, true, 1, 1, 1, 0),
      (.batal, .undangan, false, 1, 0, 0, 0), (.diganti, .undangan, false, 0, 0, 0, 0),
      (.diundang, .tamu, true, 0, 0, 1, 1), (.diundang, .tamu, false, 0, 0, 0, 0),
    ]

  @Test(arguments: counted)
  func aLineCountsForWhatIsKnownOfIt(
    state: ParticipantState, source: ParticipantSource, isPresent: Bool, invited: Int,
    confirmed: Int, present: Int, walkIns: Int
  ) {
    let cell = QuotaTable([], [participant(1, 0, "TKSK", state, source, isPresent: isPresent)])
      .total
    #expect(cell.seats == nil)
    #expect(
      [cell.invited, cell.confirmed, cell.present, cell.walkIns]
        == [invited, confirmed, present, walkIns])
  }
}

/// Registered, invited and present are never taken for one another (FACTS 13).
struct EventFigureTests {
  private func page(
    came: Int, invited: Int = 0, reported: Int? = nil, registered: Int
  ) throws -> EventPage {
    let day = try #require(Day(iso8601: "2023-10-30"))
    let kabupaten = try #require(WilayahCode("62.01"))
    let people = (1...max(1, came + invited)).map { number in
      EventParticipant(
        id: Int64(number), number: number, name: "Peserta \(number)", kabupaten: kabupaten,
        represents: "TKSK", source: number <= came ? .tamu : .undangan,
        isPresent: number <= came)
    }
    let plan = EventPlan(
      code: "KT23", name: "Bimtek", place: "Palangka Raya", from: day, to: day,
      invitedReported: reported)
    let event = BimtekEvent(
      id: 1, code: "KT23", name: "Bimtek", place: "Palangka Raya", from: day, to: day,
      participantCount: people.count, sessions: [])
    return EventPage(
      event: event, plan: plan, participants: people, registered: ["TKSK": registered])
  }

  @Test func ofTheRegisteredCameNineInTenWithoutAnyInvitationKnown() throws {
    let page = try page(came: 126, registered: 136)
    let figure = try #require(page.figures.first)
    #expect(figure.registered == 136)
    #expect(figure.present == 126)
    #expect(figure.presentOfRegistered == 926)
    #expect(figure.invited == nil)
    #expect(figure.presentOfInvited == nil)
    #expect(page.invited == nil)
  }

  @Test func invitationsAreThoseOfNamesOrWhatAnOfficeReported() throws {
    #expect(try page(came: 2, invited: 3, registered: 9).invited == 3)
    #expect(try page(came: 2, reported: 140, registered: 9).invited == 140)
    // Never fewer than there are names.
    #expect(try page(came: 0, invited: 5, reported: 3, registered: 9).invited == 5)
  }
}
