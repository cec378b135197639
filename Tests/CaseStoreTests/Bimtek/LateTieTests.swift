import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// A participant with a certificate who turns out to be a person of the registry later.
@Suite struct LateTieTests {
  private let bench: EventBench
  private let event: Int64
  private let participant: Int64

  init() throws {
    bench = try EventBench()
    var plan = EventBench.plan
    plan["mulai"] = "2026-11-10"
    plan["sampai"] = "2026-11-10"
    event = try bench.row(bench.save("kegiatan-bimtek", plan))
    let session = try bench.row(bench.session(of: event, "2026-11-10"))
    participant = try bench.row(
      bench.save(
        "peserta-tamu", about: .row("bimtek", event),
        ["jenis": "TKSK", "nama": "Hadi", "kabkota": "63.03"]))
    _ = try bench.store.mark(
      AttendanceChange(
        event: event, session: session, participants: [participant], status: .hadir),
      as: bench.verifikator, at: Samples.now)
    try bench.store.write { db in try db.execute(sql: Self.official) }
    try bench.save("sertifikat", about: .row("bimtek", event), ["klasifikasi": "800.2"])
  }

  private static let official = """
    INSERT INTO official (uid, area, name, nip, rank, office, capacity, fromDay, createdAt,
      createdBy, updatedAt, updatedBy)
    VALUES (randomblob(16), 6300000000, 'Dra. Contoh', '197001011990031001', 'Pembina',
      'Kepala Dinas Sosial', 'definitif', 1, 1, 1, 1, 1);
    """

  private func trainings(of person: Int) throws -> Int64? {
    try bench.store.read { db in
      try db.number(
        "SELECT count(*) FROM psksTraining WHERE person = ? AND certificate <> ''",
        [SQLValue(person)])
    }
  }

  @Test func theRegistryLearnsWhatTheCertificateStandsFor() throws {
    #expect(try trainings(of: 8) == 0)
    try bench.save(
      "peserta-kaitkan", about: .row("peserta", participant), ["nik": "\(EventBench.nik(8))"])
    #expect(try trainings(of: 8) == 1)
    #expect(try bench.broken() == [])
    try bench.undoLast()
    #expect(try trainings(of: 8) == 0)
  }

  /// The invited line gets marks and certificate; the registry learns it once.
  @Test func aCertificateMovesToTheInvitedLine() throws {
    try bench.save(
      "peserta-undang", about: .row("bimtek", event),
      ["jenis": "TKSK", "nik": "\(EventBench.nik(3))"])
    try bench.save(
      "peserta-kaitkan", about: .row("peserta", participant), ["nik": "\(EventBench.nik(3))"])
    #expect(try trainings(of: 3) == 1)
    let result = try bench.store.eventResult(of: event, as: bench.verifikator)
    #expect(result.lines.map { $0.certificate != nil } == [false, true])
    #expect(try bench.participant(1, of: event).state == .batal)
    #expect(try bench.broken() == [])
  }
}
