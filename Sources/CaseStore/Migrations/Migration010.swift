import GRDB

/// Creates case files and everything that is recorded in them.
///
/// The stage of a case is worked out from these rows and stored nowhere but in `caseFile.stage`,
/// which every change of a case keeps true in its own transaction and `check` proves.
@Sendable func createCases(_ db: Database) throws {
  for sql in [
    CaseTables.file, CaseTables.steps, CaseTables.plan, CaseTables.services,
    CaseTables.institutions, CaseTables.referrals, CaseTables.followUps, CaseTables.attachments,
  ] {
    try db.execute(sql: sql)
  }
}

private enum CaseTables {
  static let file = """
    CREATE TABLE caseFile (
      \(StampColumns.keys),
      -- `K-2026-0412`.
      number     TEXT NOT NULL UNIQUE,
      client     INTEGER NOT NULL REFERENCES client(id),
      -- Repeated from the client, so that figures read one index.
      area       INTEGER NOT NULL,
      openedDay  INTEGER NOT NULL,
      -- The officer in charge.
      worker     INTEGER NOT NULL REFERENCES account(id),
      -- The PSM, LKS or Karang Taruna that accompanies; a role where it is in the registry.
      companion     INTEGER REFERENCES psksRole(id),
      companionName TEXT NOT NULL DEFAULT '',
      risk       TEXT NOT NULL DEFAULT '' CHECK (risk IN ('', 'rendah', 'sedang', 'tinggi')),
      stage      TEXT NOT NULL CHECK (stage IN ('laporan', 'pendekatan', 'asesmen', 'rencana',
        'intervensi', 'evaluasi', 'terminasi', 'bimbingan-lanjut', 'tutup')),
      stageDay   INTEGER NOT NULL,
      -- Days of the first assessment and service, for the medians.
      assessedDay INTEGER,
      servedDay   INTEGER,
      closedDay  INTEGER CHECK (closedDay >= openedDay),
      outcome    TEXT NOT NULL DEFAULT '' CHECK (outcome IN ('', 'mandiri', 'dirujuk-penuh',
        'pindah', 'meninggal', 'menolak', 'tidak-layak', 'hilang-kontak', 'tidak-ditemukan')),
      \(StampColumns.sql),
      CHECK ((closedDay IS NULL) = (outcome = ''))
    ) STRICT;
    -- One open case per client.
    CREATE UNIQUE INDEX caseFile_open ON caseFile (client) WHERE closedDay IS NULL;
    CREATE INDEX caseFile_client ON caseFile (client, openedDay);
    -- `closedDay` lets counts read the index alone.
    CREATE INDEX caseFile_stage ON caseFile (area, stage, client, closedDay)
      WHERE closedDay IS NULL;
    CREATE INDEX caseFile_closed ON caseFile (area, closedDay, outcome)
      WHERE closedDay IS NOT NULL;
    CREATE INDEX caseFile_opened ON caseFile (area, openedDay, assessedDay, servedDay);
    CREATE INDEX caseFile_worker ON caseFile (worker) WHERE closedDay IS NULL;
    """

  static let steps = """
    -- What moved a case, and its diary: each with day, officer, place and note.
    CREATE TABLE caseStep (
      \(StampColumns.keys),
      caseFile INTEGER NOT NULL REFERENCES caseFile(id),
      kind     TEXT NOT NULL CHECK (kind IN ('laporan', 'pendekatan', 'asesmen', 'rencana',
        'intervensi', 'evaluasi', 'terminasi', 'bimbingan-lanjut', 'tutup', 'mundur',
        'buka-kembali', 'kunjungan', 'catatan', 'risiko', 'pendamping')),
      day      INTEGER NOT NULL,
      officer  TEXT NOT NULL,
      place    TEXT NOT NULL DEFAULT '',
      -- Who reported, agreed or was met.
      met      TEXT NOT NULL DEFAULT '',
      note     TEXT NOT NULL DEFAULT '',
      -- Needed for mundur, tutup, buka-kembali and risiko. `target` is the stage gone back to,
      -- the outcome of the closing, the new risk or companion.
      reason   TEXT NOT NULL DEFAULT '',
      target   TEXT NOT NULL DEFAULT '',
      -- How a reporter came, how consent was given, what an evaluation found.
      channel  TEXT NOT NULL DEFAULT '',
      \(StampColumns.sql),
      CHECK (kind NOT IN ('mundur', 'tutup', 'buka-kembali', 'risiko')
        OR length(trim(reason)) > 0),
      CHECK ((kind IN ('mundur', 'tutup', 'risiko', 'pendamping')) = (target <> ''))
    ) STRICT;
    CREATE INDEX caseStep_file ON caseStep (caseFile, day);

    -- Scores 1 (good) to 4 (grave) by area; 0 for not looked at.
    CREATE TABLE assessment (
      step      INTEGER PRIMARY KEY REFERENCES caseStep(id),
      physical  INTEGER NOT NULL CHECK (physical BETWEEN 0 AND 4),
      spiritual INTEGER NOT NULL CHECK (spiritual BETWEEN 0 AND 4),
      social    INTEGER NOT NULL CHECK (social BETWEEN 0 AND 4),
      economic  INTEGER NOT NULL CHECK (economic BETWEEN 0 AND 4),
      housing   INTEGER NOT NULL CHECK (housing BETWEEN 0 AND 4),
      summary   TEXT NOT NULL
    ) STRICT;
    """

  static let plan = """
    CREATE TABLE planItem (
      \(StampColumns.keys),
      caseFile    INTEGER NOT NULL REFERENCES caseFile(id),
      -- `RS-01` and the like (FACTS 4.4).
      service     TEXT NOT NULL CHECK (length(service) = 5),
      goal        TEXT NOT NULL,
      promisedDay INTEGER NOT NULL,
      doneDay     INTEGER,
      -- Given up, with the reason.
      droppedDay  INTEGER,
      reason      TEXT NOT NULL DEFAULT '',
      \(StampColumns.sql)
    ) STRICT;
    CREATE INDEX planItem_file ON planItem (caseFile);
    CREATE INDEX planItem_due ON planItem (promisedDay)
      WHERE doneDay IS NULL AND droppedDay IS NULL;
    """

  static let services = """
    -- One service to many clients at once.
    CREATE TABLE serviceRound (
      \(StampColumns.keys),
      day     INTEGER NOT NULL,
      title   TEXT NOT NULL,
      clients INTEGER NOT NULL CHECK (clients > 0),
      \(StampColumns.sql)
    ) STRICT;
    -- A service or help given to a client, with a case or without.
    CREATE TABLE service (
      \(StampColumns.keys),
      client   INTEGER NOT NULL REFERENCES client(id),
      area     INTEGER NOT NULL,
      caseFile INTEGER REFERENCES caseFile(id),
      planItem INTEGER REFERENCES planItem(id),
      round    INTEGER REFERENCES serviceRound(id),
      day      INTEGER NOT NULL,
      -- `RS-01`; the pillar is its letters (FACTS 4.4).
      service  TEXT NOT NULL CHECK (length(service) = 5),
      -- One of the twelve SPM items, or empty (FACTS 5.3).
      spm      TEXT NOT NULL DEFAULT '',
      what     TEXT NOT NULL CHECK (length(trim(what)) > 0),
      quantity INTEGER NOT NULL DEFAULT 0 CHECK (quantity >= 0),
      unit     TEXT NOT NULL DEFAULT '',
      -- Rupiah.
      amount   INTEGER NOT NULL DEFAULT 0 CHECK (amount >= 0),
      -- Of the three: where the help comes from.
      source   TEXT NOT NULL CHECK (source IN ('pemerintah', 'masyarakat', 'dunia-usaha')),
      -- One of the nine actors of PP 39/2012 and the name; empty for government.
      actor    TEXT NOT NULL DEFAULT '',
      giver    TEXT NOT NULL DEFAULT '',
      -- Bits of the ten kinds of contribution of PP 39/2012.
      kinds    INTEGER NOT NULL DEFAULT 0 CHECK (kinds BETWEEN 0 AND 1023),
      receipt  TEXT NOT NULL DEFAULT '',
      officer  TEXT NOT NULL,
      note     TEXT NOT NULL DEFAULT '',
      \(StampColumns.sql)
    ) STRICT;
    CREATE INDEX service_client ON service (client, day);
    CREATE INDEX service_area ON service (area, day, service, spm, source, client);
    CREATE INDEX service_round ON service (round) WHERE round IS NOT NULL;
    """

  static let institutions = """
    -- A panti, LKS, balai or hospital that takes referrals.
    CREATE TABLE institution (
      \(StampColumns.keys),
      kind   TEXT NOT NULL CHECK (kind IN ('panti', 'lks', 'balai', 'rumah-sakit', 'lain')),
      name   TEXT NOT NULL CHECK (length(trim(name)) > 0),
      area   INTEGER NOT NULL,
      level  TEXT NOT NULL CHECK (level IN ('pusat', 'provinsi', 'kabupaten')),
      -- Bits of the PPKS types it serves, see TypeSet; 0 for any.
      types  INTEGER NOT NULL,
      fromDay INTEGER NOT NULL,
      toDay  INTEGER CHECK (toDay >= fromDay),
      \(StampColumns.sql)
    ) STRICT;
    CREATE TABLE institutionPlace (
      \(StampColumns.keys),
      institution INTEGER NOT NULL REFERENCES institution(id),
      location    TEXT NOT NULL,
      careClass   TEXT NOT NULL,
      capacity    INTEGER NOT NULL CHECK (capacity >= 0),
      fromDay     INTEGER NOT NULL,
      toDay       INTEGER CHECK (toDay >= fromDay),
      \(StampColumns.sql)
    ) STRICT;
    CREATE INDEX institutionPlace_of ON institutionPlace (institution);
    -- Everybody who lives there, counted by the institution on a day; `at` is when it was
    -- recorded: who is taken in later on that day comes on top.
    CREATE TABLE placeOccupancy (
      place    INTEGER NOT NULL REFERENCES institutionPlace(id),
      day      INTEGER NOT NULL,
      at       INTEGER NOT NULL,
      occupied INTEGER NOT NULL CHECK (occupied >= 0),
      account  INTEGER NOT NULL REFERENCES account(id),
      PRIMARY KEY (place, day)
    ) STRICT, WITHOUT ROWID;
    """

  static let referrals = """
    CREATE TABLE referral (
      \(StampColumns.keys),
      client      INTEGER NOT NULL REFERENCES client(id),
      area        INTEGER NOT NULL,
      caseFile    INTEGER REFERENCES caseFile(id),
      institution INTEGER NOT NULL REFERENCES institution(id),
      place       INTEGER REFERENCES institutionPlace(id),
      day         INTEGER NOT NULL,
      purpose     TEXT NOT NULL,
      -- Codes of the papers that are there, with commas between.
      papers      TEXT NOT NULL,
      consent     TEXT NOT NULL CHECK (consent IN ('tertulis', 'lisan', 'wali', 'tanpa')),
      -- Why without consent.
      override    TEXT NOT NULL DEFAULT '',
      -- The last answer and its day; empty while none came.
      answer      TEXT NOT NULL DEFAULT '' CHECK (answer IN ('', 'diterima', 'daftar-tunggu',
        'ditolak', 'selesai', 'ditarik')),
      answerDay   INTEGER,
      officer     TEXT NOT NULL,
      \(StampColumns.sql),
      CHECK ((answer = '') = (answerDay IS NULL)),
      CHECK (consent <> 'tanpa' OR length(trim(override)) > 0)
    ) STRICT;
    CREATE INDEX referral_client ON referral (client, day);
    CREATE INDEX referral_waiting ON referral (area, answer, day)
      WHERE answer IN ('', 'daftar-tunggu');
    CREATE INDEX referral_institution ON referral (institution, answer, answerDay);
    CREATE INDEX referral_place ON referral (place, answer) WHERE place IS NOT NULL;
    CREATE TABLE referralAnswer (
      \(StampColumns.keys),
      referral INTEGER NOT NULL REFERENCES referral(id),
      answer   TEXT NOT NULL,
      day      INTEGER NOT NULL,
      note     TEXT NOT NULL,
      \(StampColumns.sql)
    ) STRICT;
    CREATE INDEX referralAnswer_of ON referralAnswer (referral);
    """

  static let followUps = """
    -- Something promised for a day; open while `doneDay` is empty.
    CREATE TABLE followUp (
      \(StampColumns.keys),
      client   INTEGER NOT NULL REFERENCES client(id),
      area     INTEGER NOT NULL,
      caseFile INTEGER REFERENCES caseFile(id),
      kind     TEXT NOT NULL CHECK (kind IN ('kunjungan', 'fasilitasi-nik', 'rujukan', 'evaluasi',
        'bimbingan-lanjut', 'dokumen', 'lain')),
      title    TEXT NOT NULL,
      dueDay   INTEGER NOT NULL,
      doneDay  INTEGER,
      outcome  TEXT NOT NULL DEFAULT ''
        CHECK (outcome IN ('', 'selesai', 'ditunda', 'rujuk', 'batal')),
      reason   TEXT NOT NULL DEFAULT '',
      -- The one that was postponed to this.
      previous INTEGER REFERENCES followUp(id),
      worker   INTEGER NOT NULL REFERENCES account(id),
      \(StampColumns.sql),
      CHECK ((doneDay IS NULL) = (outcome = ''))
    ) STRICT;
    CREATE INDEX followUp_due ON followUp (area, dueDay) WHERE doneDay IS NULL;
    CREATE INDEX followUp_client ON followUp (client, dueDay);
    CREATE INDEX followUp_worker ON followUp (worker, dueDay, area) WHERE doneDay IS NULL;
    CREATE TABLE clientFlag (
      \(StampColumns.keys),
      client      INTEGER NOT NULL REFERENCES client(id),
      day         INTEGER NOT NULL,
      reason      TEXT NOT NULL CHECK (length(trim(reason)) > 0),
      resolvedDay INTEGER CHECK (resolvedDay >= day),
      resolution  TEXT NOT NULL DEFAULT '',
      \(StampColumns.sql)
    ) STRICT;
    CREATE INDEX clientFlag_client ON clientFlag (client);
    """

  static let attachments = """
    -- A photo or scan: a file beside the database, named by its hash.
    CREATE TABLE attachment (
      \(StampColumns.keys),
      client   INTEGER NOT NULL REFERENCES client(id),
      caseFile INTEGER REFERENCES caseFile(id),
      kind     TEXT NOT NULL CHECK (kind IN ('sk', 'bast', 'rumah', 'kunjungan', 'lain')),
      title    TEXT NOT NULL,
      day      INTEGER NOT NULL,
      hash     BLOB NOT NULL CHECK (length(hash) = 32),
      bytes    INTEGER NOT NULL CHECK (bytes > 0),
      format   TEXT NOT NULL CHECK (format IN ('jpg', 'png', 'pdf')),
      \(StampColumns.sql)
    ) STRICT;
    CREATE INDEX attachment_client ON attachment (client);
    CREATE INDEX attachment_hash ON attachment (hash);
    """
}
