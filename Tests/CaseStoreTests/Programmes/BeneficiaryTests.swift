import CaseDomain
import Testing

@testable import CaseStore

/// A beneficiary list is replaced whole or not at all.
@Suite struct BeneficiaryTests {
  private let bench: ProgrammeBench
  private let round: Int64

  init() throws {
    bench = try ProgrammeBench()
    round = try bench.round()
  }

  private func rows(_ names: [String]) -> [BeneficiaryRow] {
    names.enumerated().map { index, name in
      BeneficiaryRow(record: index + 2, name: name, kecamatan: "Martapura", desa: "Keraton")
    }
  }

  private func take(
    _ rows: [BeneficiaryRow], isTrial: Bool = false, as role: Role = .tksk
  ) throws -> BeneficiaryImport {
    try bench.store.importBeneficiaries(
      rows, of: round, isTrial: isTrial, as: try bench.actor(role), at: Samples.now)
  }

  private func names() throws -> [String] {
    try bench.store.beneficiaries(of: round, as: try bench.actor(.tksk)).rows.map(\.name)
  }

  @Test func tellsWhoIsNewWhoStayedAndWhoIsGone() throws {
    let first = try take(rows(["Ani Contoh", "Budi Contoh"]))
    #expect((first.added, first.kept, first.gone) == (2, 0, 0))
    let second = try take(rows(["Budi Contoh", "Citra Contoh", "Dewi Contoh"]))
    #expect((second.added, second.kept, second.gone) == (2, 1, 1))
    #expect(try names() == ["Budi Contoh", "Citra Contoh", "Dewi Contoh"])
  }

  @Test func oneFaultLeavesTheOldListAsItIs() throws {
    _ = try take(rows(["Ani Contoh"]))
    let result = try take(rows(["Budi Contoh", ""]))
    #expect(result.faults == [FaultyRecord(record: 3, fault: .nameMissing)])
    #expect(try names() == ["Ani Contoh"])
  }

  @Test func aTrialSaysTheSameAndWritesNothing() throws {
    let trial = try take(rows(["Ani Contoh"]), isTrial: true)
    #expect(try names().isEmpty)
    #expect(try take(rows(["Ani Contoh"])) == trial)
  }

  @Test func whoHadReceivedKeepsTheMark() throws {
    var given = rows(["Ani Contoh", "Budi Contoh"])
    given[0].status = "transaksi"
    _ = try take(given)
    _ = try take(rows(["Ani Contoh", "Budi Contoh"]))
    let list = try bench.store.beneficiaries(of: round, as: try bench.actor(.tksk))
    #expect(list.rows.map(\.hasReceived) == [true, false])
  }

  @Test func onlyTheOwnPartOfTheListIsReplaced() throws {
    let elsewhere = BeneficiaryRow(
      record: 2, name: "Zaki Contoh", kecamatan: "Karang Intan", desa: "Mandi Angin Barat")
    _ = try bench.store.importBeneficiaries(
      [elsewhere], of: round, isTrial: false, as: try bench.dinas(), at: Samples.now)
    _ = try take(rows(["Ani Contoh"]))
    let all = try bench.store.beneficiaries(of: round, as: try bench.dinas())
    #expect(Set(all.rows.map(\.name)) == ["Zaki Contoh", "Ani Contoh"])
    #expect(throws: StorageError.notFound) {
      try bench.store.beneficiaries(
        of: round, as: try bench.store.actor(forAccount: "seberang"))
    }
  }

  @Test func theCountsAreThoseOfTheBoard() throws {
    var given = rows(["Ani Contoh", "Budi Contoh", "Citra Contoh"])
    given[0].status = "transaksi"
    given[0].nik = "9903054507550012"
    given[1].nik = "990305450755****"
    given[2].desa = "Pasayangan"
    _ = try take(given)
    let tksk = try bench.actor(.tksk)
    let board = try bench.store.monitoringBoard(of: round, as: tksk)
    let list = try bench.store.beneficiaries(of: round, as: tksk)
    #expect(list.round.counts.beneficiaries == board.round.counts.beneficiaries)
    let onBoard = board.rows.filter { $0.beneficiaries > 0 }
    #expect(list.places.map(\.area) == onBoard.map(\.area))
    #expect(list.places.map(\.counts.listed) == onBoard.map(\.beneficiaries))
    for row in onBoard {
      let part = try bench.store.beneficiaries(of: round, in: row.area, as: tksk)
      #expect(part.rows.count == row.beneficiaries)
      #expect(part.counts(of: row.area).listed == row.beneficiaries)
    }
    #expect(list.counts(of: nil) == BeneficiaryList.Counts(listed: 3, received: 1))
    let masked = "990305••••••••••"
    let keraton = try bench.store.beneficiaries(
      of: round, in: Samples.code("63.03.05.1001"), as: tksk)
    #expect(keraton.rows.map(\.nik) == [masked, masked])
    #expect(throws: StorageError.outsideArea(Samples.banjar)) {
      try bench.store.beneficiaries(of: round, in: Samples.banjar, as: tksk)
    }
  }

  /// Whom Dinas found elsewhere in the kabupaten is not told to the kecamatan.
  @Test func aClientOutsideTheAreaIsNotToldOf() throws {
    let dinas = try bench.dinas()
    let client = try bench.save(
      "klien-baru", ClientBench.answers.texts, as: try bench.actor(.operatorKecamatan),
      on: Samples.today
    ).client
    try bench.store.write { db in
      try db.run("UPDATE client SET area = 6303060000, kecamatan = 630306")
    }
    var row = BeneficiaryRow(
      record: 2, name: "Uji Coba", nik: ClientBench.nik, kecamatan: "Martapura", desa: "Keraton")
    row.status = "sudah"
    _ = try bench.store.importBeneficiaries(
      [row], of: round, isTrial: false, as: dinas, at: Samples.now)
    let whole = try bench.store.beneficiaries(of: round, as: dinas)
    #expect(whole.rows.map(\.client) == [client])
    #expect(whole.counts(of: nil).registered == 1)
    let part = try bench.store.beneficiaries(of: round, as: try bench.actor(.tksk))
    #expect(part.rows.map(\.client) == [nil])
    #expect(part.counts(of: nil).registered == 0)
  }

  @Test func findsTheClientByNumberOrByMaskedNumberWithNameAndPlace() throws {
    let store = try CaseStore.inMemory(Samples.blueprint) { loader in
      try loader.add(SamplePeople.siti)
    }
    let start = SamplePeople.nik / 10_000
    func found(
      nik: Int64? = nil, start: Int64? = nil, _ name: String, in scope: WilayahCode = Samples.banjar
    ) throws -> Bool {
      try store.read { db in
        try BeneficiaryMatcher(db, within: scope).client(
          nik: nik, nikStart: start, kk: nil, name: name, area: Samples.keraton.number) != nil
      }
    }
    #expect(try found(nik: SamplePeople.nik, "Lain"))
    #expect(try found(start: start, "Siti Contoh"))
    #expect(try !found(start: start, "Lain Orang"))
    #expect(try !found("Siti Contoh"))
    #expect(try !found(nik: SamplePeople.nik, "Siti Contoh", in: Samples.banjarmasin))
  }

  @Test(arguments: Role.allCases) func onlyWhoMayImportImports(_ role: Role) throws {
    guard !role.rights.contains(.importClients) else { return }
    #expect(throws: StorageError.notAllowed(.importClients)) {
      try take(rows(["Ani Contoh"]), as: role)
    }
  }
}

/// One invented person who is a client.
private enum SamplePeople {
  static let nik: Int64 = 9_903_054_505_400_001

  static var siti: BulkPerson {
    var person = BulkPerson(
      uid: Samples.uid(1), nik: nik, nikReason: "", kk: 9_903_050_101_100_001,
      name: "Siti Contoh", birthDate: Samples.day(1940, 5, 5), birthDateIsEstimated: false,
      sex: .female, address: "Jl. Contoh 1", rt: "001", rw: "001", area: Samples.keraton)
    person.entries = [
      BulkEntry(
        uid: Samples.uid(2), type: 8, from: Samples.day(2025, 1, 1), state: .disetujui)
    ]
    return person
  }
}
