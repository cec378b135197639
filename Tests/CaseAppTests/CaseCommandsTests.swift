import CaseApp
import CaseDomain
import CaseStore
import Foundation
import Testing

/// `kasus daftar` prints the cases that the figures count.
@Suite struct CaseCommandsTests {
  private let office: Office
  private let area: WilayahCode
  private let names: [String]

  /// An office whose verifikator `budi` opened three cases and closed one of them.
  init() throws {
    office = try Office.training(people: 200)
    let keeper = try office.session()
    let everyone = ClientFilter(area: keeper.actor.area)
    let first = try #require(Self.clients(everyone, in: keeper, count: 1).first)
    area = try #require(first.area.ancestor(at: .kabupaten))
    _ = office.run(AddAccountCommand(name: "budi", role: .verifikator, area: area.dotted))
    let budi = try office.session(as: "budi")
    let clients = try Self.clients(ClientFilter(area: area), in: budi, count: 3)
    try #require(clients.count == 3)
    names = clients.map(\.name)
    for (offset, client) in clients.enumerated() {
      try Self.open(client.id, daysAgo: offset * 10, isClosed: offset == 2, in: budi)
    }
    keeper.store.close()
    budi.store.close()
  }

  private static func clients(
    _ filter: ClientFilter, in session: Session, count: Int
  ) throws -> [ClientRow] {
    try session.store.clientRows(
      matching: filter, by: ClientSort(.nama), window: RowWindow(first: 0, count: count),
      on: session.today, as: session.actor)
  }

  private static func open(
    _ client: ClientID, daysAgo: Int, isClosed: Bool, in session: Session
  ) throws {
    let details = StepDetails(day: session.today.adding(days: -daysAgo), officer: "budi")
    let file = try session.store.openCase(
      NewCase(client: client, channel: .warga, details: details, risk: .tinggi),
      as: session.actor, at: session.now)
    guard isClosed else { return }
    _ = try session.store.recordStep(
      NewStep(.close(.mandiri, reason: "mampu"), details), in: file.id, as: session.actor,
      at: session.now)
  }

  @Test func listsOpenCasesTheLongestWaitingFirst() throws {
    let outcome = office.run(ListCasesCommand(), as: "budi")
    #expect(outcome.status == .success)
    #expect(outcome.lines.count == 3)
    #expect(outcome.lines[0].hasPrefix("Nomor        Nama"))
    #expect(outcome.lines[1].contains("K-2026-0002"))
    #expect(outcome.lines[1].contains(names[1]))
    #expect(outcome.lines[1].contains("10 hr"))
    #expect(outcome.lines[2].contains("Laporan"))
    #expect(outcome.message == "2 kasus per 22 Nov 2026\n")
  }

  @Test func narrowsByStageAndOutcome() throws {
    #expect(office.run(ListCasesCommand(stage: .laporan), as: "budi").lines.count == 3)
    #expect(office.run(ListCasesCommand(stage: .asesmen), as: "budi").lines.count == 1)
    let closed = office.run(ListCasesCommand(outcome: .mandiri), as: "budi")
    #expect(closed.lines.count == 2)
    #expect(closed.lines[1].contains("Mandiri"))
    #expect(office.run(ListCasesCommand(stage: .tutup), as: "budi").lines.count == 2)
  }

  @Test func printsJSONWithCodes() throws {
    let outcome = office.run(ListCasesCommand(outcome: .mandiri, asJSON: true), as: "budi")
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(object["jumlah"] as? Int == 1)
    #expect(object["tanggal"] as? String == "2026-11-22")
    let row = try #require((object["baris"] as? [[String: Any]])?.first)
    #expect(row["nomor"] as? String == "K-2026-0003")
    #expect(row["tahap"] as? String == "tutup")
    #expect(row["hasil"] as? String == "mandiri")
    #expect(row["dibuka"] as? String == "2026-11-02")
    #expect(outcome.message.isEmpty)
  }

  @Test func refusesAnAreaOutside() {
    let outcome = office.run(ListCasesCommand(area: "63"), as: "budi")
    #expect(outcome.status == .notAllowed)
    #expect(outcome.output.isEmpty)
  }
}
