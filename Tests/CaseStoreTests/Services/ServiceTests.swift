import CaseDomain
import GRDB
import Testing

@testable import CaseStore

struct ServiceTests {
  let work: Casework

  init() throws { work = try Casework(people: 120) }

  private func service(
    _ code: String = "RS-08", what: String = "Permakanan", day: Day = Samples.today,
    spm: SPMItem? = .permakanan, amount: Int = 100_000, actor: ContributionActor? = nil,
    kinds: [ContributionKind] = []
  ) throws -> NewService {
    NewService(
      day: day, service: try #require(ServiceCode.find(code)), spm: spm, what: what, quantity: 1,
      unit: "paket", amount: amount, actor: actor, giver: actor == nil ? "Dinsos" : "PT Contoh",
      kinds: ContributionKinds(kinds), officer: "uji")
  }

  private let martapura = ServiceFilter(area: Samples.martapura)

  @Test func theSameOnTheSameDayIsRefusedUnlessItIsMeant() throws {
    let client = try work.clients()[0]
    _ = try work.store.serve(client, service(), as: work.tksk, at: Samples.now)
    #expect(throws: StorageError.rule(.casework(.servedThatDay))) {
      try work.store.serve(client, service(), as: work.tksk, at: Samples.now)
    }
    var again = try service()
    again.isRepeated = true
    _ = try work.store.serve(client, again, as: work.tksk, at: Samples.now)
    _ = try work.store.serve(
      client, service(what: "Sembako"), as: work.tksk, at: Samples.now)
    #expect(try work.store.serviceCount(matching: martapura, as: work.tksk) == 3)
  }

  @Test func runningTotalsAreByClientAndSource() throws {
    let client = try work.clients()[0]
    _ = try work.store.serve(client, service(), as: work.tksk, at: Samples.now)
    _ = try work.store.serve(
      client, service(what: "Kursi roda", amount: 1_000_000, actor: .badanUsaha, kinds: [.barang]),
      as: work.tksk, at: Samples.now)
    _ = try work.store.serve(
      client, service(what: "Beras", amount: 50_000, actor: .badanUsaha, kinds: [.barang, .dana]),
      as: work.tksk, at: Samples.now)
    let totals = try work.store.helpTotals(of: client, as: work.tksk)
    #expect(
      totals == [
        GiverTotal(source: .duniaUsaha, giver: "PT Contoh", services: 2, amount: 1_050_000),
        GiverTotal(source: .pemerintah, giver: "Dinsos", services: 1, amount: 100_000),
      ])
  }

  /// Lists, counts and figures of one filter never disagree, and people are not services.
  @Test func figuresTellPeopleAndServicesApart() throws {
    let clients = try work.clients(count: 3)
    for client in clients {
      _ = try work.store.serve(client, service(), as: work.tksk, at: Samples.now)
    }
    _ = try work.store.serve(
      clients[0],
      service("PS-04", what: "Modal", spm: nil, actor: .perseorangan, kinds: [.dana, .tenaga]),
      as: work.tksk, at: Samples.now)
    _ = try work.store.serve(
      clients[0], service("PL-04", what: "Alat", spm: nil), as: work.tksk, at: Samples.now)
    let figures = try work.store.serviceFigures(matching: martapura, as: work.tksk)
    #expect(figures.total.services == 5)
    #expect(figures.total.orang == 3)
    #expect(figures.pillars[.rehabilitasi]?.services == 3)
    #expect(figures.pillars[.pemberdayaan]?.services == 2)
    #expect(figures.pillars[.pemberdayaan]?.orang == 1)
    #expect(figures.spm == [.permakanan: try #require(figures.pillars[.rehabilitasi])])
    #expect(figures.contributions.sources[.masyarakat]?.services == 1)
    #expect(figures.contributions.sources[.pemerintah]?.services == 4)
    #expect(figures.contributions.actors[.perseorangan]?.amount == 100_000)
    #expect(figures.contributions.kinds == [.dana: 1, .tenaga: 1])
    for pillar in InterventionPillar.allCases {
      var filter = martapura
      filter.pillar = pillar
      let count = try work.store.serviceCount(matching: filter, as: work.tksk)
      #expect(count == figures.pillars[pillar]?.services ?? 0)
      #expect(try work.store.serviceList(matching: filter, as: work.tksk).count == count)
    }
  }

  @Test func oneStepServesManyAndLeavesOutWhoWasServed() throws {
    let clients = try work.clients(count: 20)
    _ = try work.store.serve(clients[3], service(), as: work.tksk, at: Samples.now)
    let saved = try work.save(
      "layanan-massal", about: .clients(clients),
      [
        "layanan": "RS-08", "spm": "permakanan", "apa": "Permakanan", "tanggal": "2026-11-22",
        "jumlah": "1", "satuan": "paket", "nilai": "100000", "pelaku": "pemerintah",
        "pemberi": "Dinsos", "petugas": "uji", "catat-lagi": "tidak",
      ], as: work.tksk)
    #expect(saved.number == "\(saved.row) · 19 klien · 1 sudah dilayani")
    var round = martapura
    round.round = saved.row
    #expect(try work.store.serviceCount(matching: round, as: work.tksk) == 19)
    let sheet = try work.store.receiptSheet(of: saved.row, as: work.tksk)
    #expect(sheet.lines.count == 19)
    #expect(sheet.elsewhere == 0)
    #expect(sheet.lines.allSatisfy { $0.nik?.hasPrefix("9903") ?? true })
    #expect(sheet.lines.allSatisfy { $0.nik?.contains("•") ?? true })
  }

  @Test func aRoundIsWholeOrNotAtAll() throws {
    let inside = try work.clients(count: 5)
    let outside = try #require(
      try work.number("SELECT id FROM client WHERE area BETWEEN 6371010000 AND 6371019999"))
    #expect(throws: StorageError.notFound) {
      try work.store.serveAll(
        inside + [ClientID(rawValue: outside)], service(), as: work.tksk, at: Samples.now)
    }
    #expect(throws: StorageError.rule(.casework(.tooManyClients(limit: 5000)))) {
      try work.store.serveAll(
        (1...5001).map(ClientID.init(rawValue:)), service(), as: work.tksk, at: Samples.now)
    }
    #expect(try work.number("SELECT count(*) FROM serviceRound") == 0)
    #expect(try work.number("SELECT count(*) FROM service") == 0)
  }

  @Test func fiveHundredAreServedInOneTransaction() throws {
    let many = try Casework(people: 1700)
    let clients = try many.clients(count: 500)
    let result = try many.store.serveAll(clients, service(), as: many.tksk, at: Samples.now)
    #expect(result.recorded == 500)
    #expect(try many.number("SELECT count(DISTINCT client) FROM service") == 500)
    #expect(try many.number("SELECT count(DISTINCT round) FROM service") == 1)
    #expect(throws: StorageError.rule(.casework(.servedThatDay))) {
      try many.store.serveAll(clients, service(), as: many.tksk, at: Samples.now)
    }
  }

  @Test func aServiceBelongsToTheCaseThatWasOpenOnItsDay() throws {
    let client = try work.clients()[0]
    try work.store.write { db in
      _ = try FormContext(db, work.store, actor: work.tksk, now: Samples.now).insert(
        into: "caseFile",
        [
          ("number", .text("K-2026-9999")), ("client", .integer(client.rawValue)),
          ("area", .integer(6_303_051_004)), ("openedDay", SQLValue(Samples.day(2026, 11, 1))),
          ("worker", .integer(work.tksk.accountID)), ("stage", .text("laporan")),
          ("stageDay", SQLValue(Samples.day(2026, 11, 1))),
        ])
    }
    for day in [Samples.day(2026, 10, 31), Samples.day(2026, 11, 1)] {
      _ = try work.store.serve(client, service(day: day), as: work.tksk, at: Samples.now)
    }
    #expect(
      try work.store.read { db in
        try db.query("SELECT caseFile IS NOT NULL FROM service ORDER BY day").all { $0.int(0) }
      } == [0, 1])
  }

  @Test func rolesAndAreasAreRefused() throws {
    let client = try work.clients()[0]
    #expect(throws: StorageError.notAllowed(.recordCases)) {
      try work.store.serve(client, service(), as: work.bidang, at: Samples.now)
    }
    #expect(throws: StorageError.notFound) {
      try work.store.serve(client, service(), as: work.stranger, at: Samples.now)
    }
    #expect(throws: StorageError.outsideArea(Samples.martapura)) {
      try work.store.serviceFigures(matching: martapura, as: work.stranger)
    }
    #expect(throws: StorageError.rule(.casework(.dayInFuture))) {
      try work.store.serve(
        client, service(day: Samples.today.adding(days: 1)), as: work.tksk, at: Samples.now)
    }
    let round = try work.store.serveAll([client], service(), as: work.tksk, at: Samples.now).round
    #expect(throws: StorageError.notFound) {
      try work.store.receiptSheet(of: round, as: work.stranger)
    }
  }

  @Test func whatARestrictedClientGotIsReadByItsAuthorOnly() throws {
    let client = try work.client(with: [16])
    _ = try work.store.serve(client, service(), as: work.tksk, at: Samples.now)
    func whats(_ actor: Actor) throws -> [String] {
      try work.store.serviceList(matching: martapura, as: actor).map(\.what)
    }
    #expect(try whats(work.tksk) == ["Permakanan"])
    #expect(try whats(work.operatorKecamatan) == [""])
  }

  @Test func figuresOfAnAreaReadOneIndex() throws {
    let criteria = ServiceCriteria(.year(2026, in: Samples.martapura))
    let steps = try work.store.read { db in
      try db.query(
        "EXPLAIN QUERY PLAN SELECT count(*) FROM service s WHERE " + criteria.sql,
        criteria.arguments
      ).all { $0.text(3) }
    }
    #expect(steps == ["SEARCH s USING COVERING INDEX service_area (area>? AND area<?)"])
  }
}
