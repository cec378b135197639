import CaseApp
import CaseDomain
import CaseStore
import TestSupport
import Testing

@Suite struct ServiceCommandsTests {
  private let office: Office
  private let round: Int64

  /// Five people of one kecamatan got food on one day.
  init() throws {
    office = try Office.training(people: 400)
    _ = office.run(AddAccountCommand(name: "petugas", role: .tksk, area: "63.03.05"))
    let session = try office.session(as: "petugas")
    let clients = try session.store.clientIDs(
      matching: ClientFilter(area: session.actor.area), except: [], on: session.today,
      as: session.actor)
    let new = NewService(
      day: session.today, service: try #require(ServiceCode.find("RS-08")), spm: .permakanan,
      what: "Permakanan", quantity: 1, unit: "paket", amount: 100_000, officer: "petugas")
    round = try session.store.serveAll(
      Array(clients.prefix(5)), new, as: session.actor, at: session.now
    ).round
  }

  @Test func theListAndTheRecapAgree() {
    let list = office.run(ServiceListCommand(area: "63.03.05"))
    #expect(list.status == .success)
    #expect(list.lines.count == 6)
    #expect(list.message == "5 dari 5 layanan.\n")
    let recap = office.run(ServiceFiguresCommand(area: "63.03.05", format: .json))
    #expect(recap.output.contains("\"rehabilitasi\":{\"layanan\":5,"))
    #expect(recap.output.contains("\"permakanan\":{\"layanan\":5,"))
    #expect(recap.output.contains("\"pemerintah\":{\"layanan\":5,"))
    #expect(recap.output.contains("\"rupiah\":500000}"))
  }

  @Test func theRecapHasEveryRowOfLawAndStandard() {
    let csv = office.run(ServiceFiguresCommand(area: "63.03.05", format: .csv))
    let parts = Dictionary(grouping: csv.output.split(whereSeparator: \.isNewline).dropFirst()) {
      $0.prefix { $0 != ";" }
    }
    #expect(parts["pilar"]?.count == 4)
    #expect(parts["spm"]?.count == 12)
    #expect(parts["sumber"]?.count == 3)
    #expect(parts["pelaku"]?.count == 9)
    #expect(parts["kontribusi"]?.count == 10)
    let text = office.run(ServiceFiguresCommand(area: "63.03.05"))
    #expect(text.lines.allSatisfy { $0.count <= 85 })
    #expect(text.output.contains("posisi 22 Nov 2026"))
  }

  @Test func theListToSignIsWrittenOnceAndLogged() throws {
    let file = office.folder.path("tanda-terima.txt")
    let written = office.run(ReceiptCommand(round: round, file: file), as: "petugas")
    #expect(written.status == .success)
    #expect(
      office.run(ReceiptCommand(round: round, file: file), as: "petugas").status
        == .cannotCreate)
    let printed = office.run(ReceiptCommand(round: round), as: "petugas")
    #expect(printed.output.contains("Jumlah: 5 penerima, Rp500.000"))
    #expect(office.run(ReceiptCommand(round: 999), as: "petugas").status == .badData)
    _ = office.run(AddAccountCommand(name: "auditor", role: .auditor, area: "63"))
    let log = try office.session(as: "auditor")
    let lines = try log.store.accessLog(limit: 5, as: log.actor)
    #expect(lines.count { $0.action == .print && $0.rows == 5 } == 2)
  }

  @Test func anotherKecamatanSeesNothingOfIt() {
    _ = office.run(AddAccountCommand(name: "lain", role: .tksk, area: "63.71.01"))
    #expect(office.run(ReceiptCommand(round: round), as: "lain").status == .badData)
    #expect(office.run(ServiceListCommand(area: "63.03.05"), as: "lain").status == .notAllowed)
    #expect(office.run(ServiceListCommand(), as: "lain").lines.count == 1)
  }

  @Test func theBoardIsAsThePlacesAre() throws {
    _ = office.run(AddAccountCommand(name: "bidang", role: .bidangProvinsi, area: "63"))
    let session = try office.session(as: "bidang")
    let kabupaten = try #require(WilayahCode("63.03"))
    let id = try session.store.addInstitution(
      NewInstitution(
        kind: .panti, name: "Panti Contoh", area: kabupaten, level: .provinsi,
        from: session.today.adding(days: -10)), as: session.actor, at: session.now)
    let place = try session.store.addPlace(
      NewPlace(
        location: "Martapura", careClass: "total", capacity: 70,
        from: session.today.adding(days: -10)), to: id, as: session.actor, at: session.now)
    try session.store.countOccupancy(
      OccupancyCount(place: place, day: session.today, occupied: 69), as: session.actor,
      at: session.now)
    let json = office.run(InstitutionsCommand(asJSON: true), as: "petugas")
    #expect(json.output.contains("\"kapasitas\":70,\"terisi\":69,\"sisa\":1"))
    #expect(office.run(InstitutionsCommand(), as: "petugas").lines.count == 2)
    let before = office.run(InstitutionsCommand(day: "01-01-2020"), as: "petugas")
    #expect(before.lines.count == 1)
    #expect(office.run(InstitutionsCommand(day: "kapan"), as: "petugas").status == .usage)
  }
}
