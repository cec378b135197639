import CaseDomain
import GRDB

@testable import CaseStore

/// A kecamatan in which everything written about one client of a restricted type says a word that
/// only some may read.
///
/// Account 1 wrote it, account 2 is the case's worker; who asks is account 9.
struct SecretOffice {
  static let word = "RAHASIA"
  static let type = 7
  static let client = ClientID(rawValue: 1)

  let store: CaseStore

  init() throws {
    store = try CaseStore.inMemory(Samples.blueprint) { loader in
      try loader.add(FileSamples.person(1, type: Self.type))
    }
    try store.write { db in
      try db.execute(sql: FileSamples.accounts)
      try db.execute(sql: FileSamples.work(of: 1))
      try db.execute(sql: Self.texts)
      try db.execute(sql: Self.office)
      try db.execute(sql: Self.papers)
    }
  }

  static func asking(_ role: Role, in area: WilayahCode) -> Actor {
    Actor(accountID: 9, name: "lain", role: role, area: area)
  }

  private static let today = Samples.today.number
  private static let stamp = "createdAt, createdBy, updatedAt, updatedBy"

  private static let texts = """
    UPDATE institution SET name = 'Panti \(word)';
    UPDATE planItem SET goal = '\(word)';
    UPDATE caseStep SET note = '\(word)';
    UPDATE assessment SET summary = '\(word)';
    UPDATE followUp SET title = '\(word)';
    UPDATE clientFlag SET reason = '\(word)';
    UPDATE referral SET purpose = '\(word)';
    UPDATE referralAnswer SET note = '\(word)';
    UPDATE programmeReport SET note = '\(word)';
    UPDATE intake SET matter = '\(word)';
    INSERT INTO serviceRound (id, uid, day, title, clients, \(stamp))
      VALUES (1, randomblob(16), \(today - 4), '\(word)', 1, 1, 1, 1, 1);
    UPDATE service SET what = '\(word)', giver = '\(word)', receipt = '\(word)', round = 1;
    INSERT INTO personMove (uid, person, day, fromArea, toArea, fromAddress, toAddress, reason,
      \(stamp))
    VALUES (randomblob(16), 1, \(today - 9), 6303051004, 6303051004, '', '', '\(word)', 1, 1, 1, 1);
    INSERT INTO changeLog (at, account, subject, row, field, old, new)
      VALUES (1, 1, 'person', 1, 'nikReason', '', '\(word)');
    """

  private static let papers = """
    INSERT INTO attachment (uid, client, kind, title, day, hash, bytes, format, \(stamp))
    VALUES (randomblob(16), 1, 'lain', '\(word)', \(today), randomblob(32), 1, 'pdf', 1, 1, 1, 1);
    INSERT INTO complaint (id, uid, number, day, area, programme, client, reporter, channel, matter,
      forwardedTo, forwardedDay, resolvedDay, resolution, \(stamp))
    SELECT 1, randomblob(16), 'P-2026-0001', \(today), 6303051004, max(id), 1, 'Warga', 'datang',
      '\(word)', '\(word)', \(today), \(today), '\(word)', 1, 1, 1, 1 FROM programme;
    INSERT INTO programmeRound (id, uid, programme, area, name, fromDay, toDay, \(stamp))
    SELECT 1, randomblob(16), max(id), 6303050000, 'November', \(today), \(today), 1, 1, 1, 1
      FROM programme;
    INSERT INTO letter (id, uid, area, kind, year, serial, number, day, client, complaint, identity,
      addressee, subject, nature, body, official, \(stamp))
    VALUES
      (1, randomblob(16), 6303050000, 'surat-umum', 2026, 1, '1/UJI', \(today), 1, NULL, 'lengkap',
        '\(word)', '\(word)', 'biasa', '\(word)', 1, 1, 1, 1, 1),
      (2, randomblob(16), 6303050000, 'surat-umum', 2026, 2, '2/UJI', \(today), NULL, 1, 'lengkap',
        '\(word)', '\(word)', 'biasa', '\(word)', 1, 1, 1, 1, 1);
    """

  private static let office = """
    INSERT INTO official (id, uid, area, name, office, capacity, fromDay, \(stamp))
    VALUES (1, randomblob(16), 6303050000, 'Siti Contoh Camat', 'Camat', 'definitif', 1, 1, 1, 1, 1);
    INSERT INTO activity (id, uid, area, day, kind, task, initiative, title, worker, \(stamp))
    VALUES (1, randomblob(16), 6303050000, \(today), 'kegiatan', 1, 'sendiri', '\(word)', 1,
      1, 1, 1, 1);
    """
}
