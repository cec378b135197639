import CaseDomain
import GRDB

@testable import CaseStore

extension EveryFormBench {
  /// An event that ended, a certificate and a promise of another, and selections in every state:
  /// 1 is empty, 2 waits for scores, 3 is ready to be signed.
  func prepareBimtek() throws {
    for _ in 0..<2 { _ = try ResultBench(bench.store, code: "HASIL") }
    try bench.store.write { db in
      try db.execute(sql: Self.selections)
      let context = FormContext(db, bench.store, actor: Self.clerk, now: Samples.now)
      let event = try db.number("SELECT min(id) FROM bimtekEvent WHERE code LIKE 'HASIL%'") ?? 0
      _ = try CertificateWriter(context).certify(
        event, on: Samples.today, classification: "800.2")
      let participant = try db.number(
        "SELECT min(id) FROM bimtekParticipant WHERE event = ?", [.integer(event)])
      _ = try ResultWriter(context).promise("Uji", due: Samples.today, by: participant ?? 0)
    }
  }

  func bimtekSubjects(of form: FormID) throws -> [FormSubject] {
    switch form {
    case "evaluasi-bimtek": try rows("bimtek", "bimtekEvent")
    case "sertifikat": try rows("bimtek", "bimtekEvent", where: "code LIKE 'HASIL%'")
    case "nilai-tes", "rtl": try rows("peserta", "bimtekParticipant")
    case "sertifikat-cabut":
      try rows(
        "peserta", "bimtekParticipant",
        where: "id IN (SELECT participant FROM bimtekCertificate WHERE revokedDay IS NULL)")
    case "rtl-selesai": try rows("rtl", "bimtekFollowUp", where: "doneDay IS NULL")
    case "kriteria":
      try rows(
        "seleksi", "selection", where: "id NOT IN (SELECT selection FROM selectionCriterion)")
    case "calon-ubah", "calon-keluar":
      try rows(
        "calon", "selectionCandidate",
        where: "selection IN (SELECT id FROM selection WHERE signedDay IS NULL)")
    case "nilai-seleksi":
      try rows(
        "calon", "selectionCandidate", where: "id NOT IN (SELECT candidate FROM selectionScore)")
    case "berita-acara":
      try rows("seleksi", "selection", where: "name = 'Siap' AND signedDay IS NULL")
    default: try rows("seleksi", "selection", where: "signedDay IS NULL")
    }
  }

  private static let stamp = "createdAt, createdBy, updatedAt, updatedBy"

  private static let selections = """
    INSERT INTO selection (id, uid, name, kind, area, day, \(stamp))
    VALUES (1, randomblob(16), 'Kosong', 'TKSK', 6300000000, 1, 1, 1, 1, 1),
      (2, randomblob(16), 'Menunggu', 'TKSK', 6300000000, 1, 1, 1, 1, 1),
      (3, randomblob(16), 'Siap', 'TKSK', 6300000000, 1, 1, 1, 1, 1);
    INSERT INTO selectionCriterion (id, uid, selection, name, weight, tieOrder, \(stamp))
    VALUES (2, randomblob(16), 2, 'Tugas', 100, 1, 1, 1, 1, 1),
      (3, randomblob(16), 3, 'Tugas', 100, 1, 1, 1, 1, 1);
    INSERT INTO selectionJudge (id, uid, selection, name, \(stamp))
    VALUES (2, randomblob(16), 2, 'Juri', 1, 1, 1, 1), (3, randomblob(16), 3, 'Juri', 1, 1, 1, 1);
    INSERT INTO selectionCandidate (id, uid, selection, number, name, kabupaten, \(stamp))
    VALUES (2, randomblob(16), 2, 1, 'Calon', 6303, 1, 1, 1, 1),
      (3, randomblob(16), 3, 1, 'Calon', 6303, 1, 1, 1, 1);
    INSERT INTO selectionScore (uid, candidate, criterion, judge, score, \(stamp))
    VALUES (randomblob(16), 3, 3, 3, 9000, 1, 1, 1, 1);
    """
}
