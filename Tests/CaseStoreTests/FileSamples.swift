import CaseDomain

@testable import CaseStore

/// Rows about two clients with everything that a file shows; texts are the same for both.
enum FileSamples {
  static let today = Samples.today.number

  /// Account 1 sees every type of Banjar.
  static let reader = Samples.actor(.verifikator, Samples.banjar)

  static func tksk(_ account: Int64) -> Actor {
    Actor(accountID: account, name: "tksk", role: .tksk, area: Samples.martapura)
  }

  static func person(_ number: Int, type: Int) -> BulkPerson {
    var person = BulkPerson(
      uid: Samples.uid(number), nik: 9_903_050_507_550_000 + Int64(number), nikReason: "",
      kk: 9_903_050_101_100_000 + Int64(number), name: "Siti Contoh \(number)",
      birthDate: Samples.day(1955, 7, 5), birthDateIsEstimated: false, sex: .female,
      address: "Jl. Contoh 1", rt: "003", rw: "002", area: Samples.keraton)
    person.entries = [
      BulkEntry(
        uid: Samples.uid(100 + number), type: type, from: Samples.day(2025, 1, 1),
        state: .disetujui)
    ]
    return person
  }

  /// Accounts 2 (the cases' worker) and 9.
  static let accounts = """
    INSERT INTO account (id, uid, name, role, area, isActive, createdAt, createdBy, updatedAt, updatedBy)
    SELECT n, randomblob(16), name, 'tksk', 630305, 1, createdAt, 1, createdAt, 1
    FROM (SELECT 2 AS n, 'petugas' AS name UNION SELECT 9, 'lain') JOIN
      (SELECT createdAt FROM account WHERE id = 1);
    INSERT INTO programme (code, name, basis, fromDay) VALUES ('UJI', 'Program Uji', '', 1);
    INSERT INTO institution (id, uid, kind, name, area, level, types, fromDay, createdAt,
      createdBy, updatedAt, updatedBy)
    VALUES (1, randomblob(16), 'panti', 'Panti Contoh', 6300000000, 'provinsi', 0, 1, 1, 1, 1, 1);
    """

  /// The texts of `file` that stand for free text.
  static func texts(of file: ClientFile) -> [String] {
    let facts = file.timeline.entries.map { String(describing: $0.fact) }
    let tasks = file.tasks.map { String(describing: $0.matter) }
    let flags = file.flags.compactMap(\.reason)
    let all = (facts + tasks + flags).joined(separator: " ")
    return ["catatan", "bendera", "Panti Contoh", "kunjungi", "beras"].filter(all.contains)
  }

  static func work(of client: Int) -> String {
    steps(of: client) + care(of: client) + reports(of: client)
  }

  private static let stamp = "1, 1, 1, 1"
  private static let stampColumns = "createdAt, createdBy, updatedAt, updatedBy"

  private static func steps(of client: Int) -> String {
    """
    INSERT INTO caseFile (id, uid, number, client, area, openedDay, worker, risk, stage, stageDay,
      \(stampColumns))
    VALUES (\(client), randomblob(16), 'K-2026-000\(client)', \(client), 6303051004,
      \(today - 97), 2, 'sedang', 'intervensi', \(today - 74), \(stamp));
    INSERT INTO caseStep (uid, caseFile, kind, day, officer, note, \(stampColumns)) VALUES
      (randomblob(16), \(client), 'laporan', \(today - 97), 'rina', 'catatan', \(stamp)),
      (randomblob(16), \(client), 'asesmen', \(today - 93), 'rina', '', \(stamp));
    INSERT INTO assessment SELECT max(id), 2, 0, 2, 3, 3, 'catatan' FROM caseStep;
    INSERT INTO planItem (uid, caseFile, service, goal, promisedDay, doneDay, \(stampColumns))
    VALUES
      (randomblob(16), \(client), 'LS-01', 'beras', \(today - 80), \(today - 74), \(stamp)),
      (randomblob(16), \(client), 'RS-06', 'catatan', \(today - 1), NULL, \(stamp));
    """
  }

  private static func care(of client: Int) -> String {
    """
    INSERT INTO service (uid, client, area, caseFile, day, service, what, amount, source, officer,
      \(stampColumns)) VALUES
      (randomblob(16), \(client), 6303051004, \(client), \(today - 74), 'LS-01', 'beras', 200000,
        'pemerintah', 'rina', \(stamp)),
      (randomblob(16), \(client), 6303051004, \(client), \(today - 44), 'LS-01', 'beras', 500000,
        'pemerintah', 'rina', \(stamp)),
      (randomblob(16), \(client), 6303051004, \(client), \(today - 4), 'LS-01', 'beras', 0,
        'masyarakat', 'rina', \(stamp));
    INSERT INTO referral (id, uid, client, area, caseFile, institution, day, purpose, papers,
      consent, answer, answerDay, officer, \(stampColumns))
    VALUES (\(client), randomblob(16), \(client), 6303051004, \(client), 1, \(today - 60), '', '',
      'lisan', 'daftar-tunggu', \(today - 49), 'rina', \(stamp));
    INSERT INTO referralAnswer (uid, referral, answer, day, note, \(stampColumns))
    VALUES (randomblob(16), \(client), 'daftar-tunggu', \(today - 49), '', \(stamp));
    INSERT INTO followUp (uid, client, area, kind, title, dueDay, worker, \(stampColumns))
    VALUES (randomblob(16), \(client), 6303051004, 'kunjungan', 'kunjungi', \(today - 12), 2,
      \(stamp));
    INSERT INTO clientFlag (uid, client, day, reason, \(stampColumns))
    VALUES (randomblob(16), \(client), \(today - 40), 'bendera', \(stamp));
    """
  }

  private static func reports(of client: Int) -> String {
    """
    INSERT INTO dtsenReport (uid, person, day, status, decile, source, \(stampColumns)) VALUES
      (randomblob(16), \(client), \(today - 135), 'terdaftar', 2, 'SIKS-NG', \(stamp)),
      (randomblob(16), \(client), \(today - 35), 'terdaftar', 3, 'SIKS-NG', \(stamp));
    INSERT INTO programmeReport (uid, person, programme, day, isMember, source, \(stampColumns))
    SELECT randomblob(16), \(client), max(id), \(today - 100), 1, 'SIKS-NG', \(stamp)
      FROM programme
    UNION ALL SELECT randomblob(16), \(client), max(id), \(today - 10), 0, 'SIKS-NG', \(stamp)
      FROM programme;
    INSERT INTO intake (uid, number, year, serial, area, day, name, need, matter, client, officer,
      \(stampColumns))
    VALUES (randomblob(16), 'A-2026-000\(client)', 2026, \(client), 6303051004, \(today), 'Siti', 'bantuan',
      'catatan', \(client), 'rina', \(stamp));
    INSERT INTO savedChange (account, at, form, title, about, client, changes) VALUES
      (1, 1, 'layanan', 'Layanan', '', \(client), x'00');
    """
  }
}
