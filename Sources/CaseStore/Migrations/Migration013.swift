import GRDB

/// Makes PSKS a registry: roles with evidence, institutions with permits, training, declarations.
@Sendable func createResources(_ db: Database) throws {
  for sql in [
    ResourceTables.role, ResourceTables.institution, ResourceTables.training,
    ResourceTables.kinds, ResourceTables.declarations, ResourceTables.batches,
  ] {
    try db.execute(sql: sql)
  }
  try PairRuleRecord.insertStarting(db)
}

private enum ResourceTables {
  /// What a role says beside its kind and dates.
  static let role = """
    -- The institution whose board or member the person is; empty for a role of the person's own.
    ALTER TABLE psksRole ADD COLUMN institution INTEGER REFERENCES institution(id);
    ALTER TABLE psksRole ADD COLUMN position TEXT NOT NULL DEFAULT '';
    -- The paper behind the role, `SK Kadis 460/12/2024`, and the member's number.
    ALTER TABLE psksRole ADD COLUMN evidence TEXT NOT NULL DEFAULT '';
    ALTER TABLE psksRole ADD COLUMN memberNumber TEXT NOT NULL DEFAULT '';
    -- Who pays for it, as FACTS 3.6; empty for nobody.
    ALTER TABLE psksRole ADD COLUMN paidBy TEXT NOT NULL DEFAULT '';
    ALTER TABLE psksRole ADD COLUMN endReason TEXT NOT NULL DEFAULT '';
    ALTER TABLE psksRole ADD COLUMN source TEXT NOT NULL DEFAULT '';
    -- Why a pair of roles that a rule forbids stands all the same.
    ALTER TABLE psksRole ADD COLUMN pairReason TEXT NOT NULL DEFAULT '';
    -- Why somebody holds it who does not meet what the kind usually asks.
    ALTER TABLE psksRole ADD COLUMN admissionReason TEXT NOT NULL DEFAULT '';
    ALTER TABLE psksRole ADD COLUMN verifiedDay INTEGER;
    ALTER TABLE psksRole ADD COLUMN verifiedBy INTEGER REFERENCES account(id);
    -- The last day on which somebody confirmed that it is still so (masih aktif).
    ALTER TABLE psksRole ADD COLUMN confirmedDay INTEGER;
    ALTER TABLE psksRole ADD COLUMN confirmedBy INTEGER REFERENCES account(id);
    CREATE INDEX psksRole_institution ON psksRole (institution) WHERE institution IS NOT NULL;
    -- Serves figures of any date: all roles of an area, current and former.
    CREATE INDEX psksRole_dated ON psksRole (area, kind, fromDay, toDay, person);
    """

  static let institution = """
    -- Whether it takes referrals; a Karang Taruna does not.
    ALTER TABLE institution ADD COLUMN takesClients INTEGER NOT NULL DEFAULT 1
      CHECK (takesClients IN (0, 1));
    -- What makes an institution (or company) a PSKS. Its area is the institution's.
    CREATE TABLE psksInstitution (
      institution   INTEGER PRIMARY KEY REFERENCES institution(id),
      kind          TEXT NOT NULL CHECK (length(kind) > 0),
      -- The level at which it stands; a Karang Taruna of a desa is not one of a kabupaten.
      tier          TEXT NOT NULL CHECK (tier IN ('', 'provinsi', 'kabupaten', 'kecamatan', 'desa')),
      address       TEXT NOT NULL DEFAULT '',
      phone         TEXT NOT NULL DEFAULT '',
      email         TEXT NOT NULL DEFAULT '',
      -- Who leads it, by name, while nobody is registered as its chair.
      leader        TEXT NOT NULL DEFAULT '',
      owner         TEXT NOT NULL DEFAULT '',
      founded       INTEGER CHECK (founded BETWEEN 1800 AND 2200),
      taxNumber     TEXT NOT NULL DEFAULT '',
      -- Codes of service kinds (FACTS 2.2), with commas between.
      services      TEXT NOT NULL DEFAULT '',
      capacity      INTEGER CHECK (capacity >= 0),
      clientsMale   INTEGER CHECK (clientsMale >= 0),
      clientsFemale INTEGER CHECK (clientsFemale >= 0),
      membersMale   INTEGER CHECK (membersMale >= 0),
      membersFemale INTEGER CHECK (membersFemale >= 0),
      classification TEXT NOT NULL DEFAULT '',
      -- A company's field, and what it gives.
      sector        TEXT NOT NULL DEFAULT '',
      contribution  TEXT NOT NULL DEFAULT '',
      endReason     TEXT NOT NULL DEFAULT '',
      source        TEXT NOT NULL DEFAULT '',
      verifiedDay   INTEGER,
      verifiedBy    INTEGER REFERENCES account(id),
      confirmedDay  INTEGER,
      confirmedBy   INTEGER REFERENCES account(id)
    ) STRICT;
    CREATE INDEX psksInstitution_kind ON psksInstitution (kind, institution);
    CREATE INDEX institution_area ON institution (area);
    -- SK, registration, permit, deed, accreditation: each with its own end.
    CREATE TABLE psksPermit (
      \(StampColumns.keys),
      institution INTEGER NOT NULL REFERENCES institution(id),
      kind      TEXT NOT NULL CHECK (kind IN ('sk', 'tanda-daftar', 'siop', 'akta', 'kemenkumham',
        'akreditasi', 'domisili', 'lain')),
      number    TEXT NOT NULL,
      issuer    TEXT NOT NULL DEFAULT '',
      -- Who signed, and as what (*selaku*).
      signatory TEXT NOT NULL DEFAULT '',
      grade     TEXT NOT NULL DEFAULT '',
      fromDay   INTEGER NOT NULL,
      toDay     INTEGER CHECK (toDay >= fromDay),
      \(StampColumns.sql)
    ) STRICT;
    CREATE INDEX psksPermit_of ON psksPermit (institution, kind, fromDay);
    CREATE INDEX psksPermit_end ON psksPermit (toDay) WHERE toDay IS NOT NULL;
    """

  static let training = """
    -- What a person learned: basic bimtek, further bimtek, certification of competence.
    CREATE TABLE psksTraining (
      \(StampColumns.keys),
      person      INTEGER NOT NULL REFERENCES person(id),
      -- The kind of PSKS that it qualifies for; empty for any.
      kind        TEXT NOT NULL DEFAULT '',
      level       TEXT NOT NULL
        CHECK (level IN ('bimtek-dasar', 'bimtek-lanjutan', 'sertifikat', 'lain')),
      name        TEXT NOT NULL CHECK (length(trim(name)) > 0),
      organiser   TEXT NOT NULL DEFAULT '',
      day         INTEGER NOT NULL,
      certificate TEXT NOT NULL DEFAULT '',
      toDay       INTEGER CHECK (toDay >= day),
      \(StampColumns.sql)
    ) STRICT;
    CREATE INDEX psksTraining_person ON psksTraining (person, day);
    """

  static let kinds = """
    -- Which kinds the province keeps, by date; a kind without a row is in use always.
    CREATE TABLE psksKindUse (
      \(StampColumns.keys),
      kind    TEXT NOT NULL,
      isUsed  INTEGER NOT NULL CHECK (isUsed IN (0, 1)),
      fromDay INTEGER NOT NULL,
      basis   TEXT NOT NULL DEFAULT '',
      \(StampColumns.sql),
      UNIQUE (kind, fromDay)
    ) STRICT;
    -- What one person may hold at the same time; `one` sorts before `other`, `*` stands for any
    -- kind. A pair without a row is allowed. Nobody made what every database starts with.
    CREATE TABLE psksPairRule (
      \(StampColumns.keys),
      one     TEXT NOT NULL,
      other   TEXT NOT NULL CHECK (other >= one),
      verdict TEXT NOT NULL CHECK (verdict IN ('boleh', 'peringatan', 'dilarang')),
      -- The rule holds only where both are paid from the same source.
      samePay INTEGER NOT NULL DEFAULT 0 CHECK (samePay IN (0, 1)),
      fromDay INTEGER NOT NULL,
      toDay   INTEGER CHECK (toDay >= fromDay),
      basis   TEXT NOT NULL CHECK (length(trim(basis)) > 0),
      version   INTEGER NOT NULL DEFAULT 1,
      createdAt INTEGER NOT NULL,
      createdBy INTEGER REFERENCES account(id),
      updatedAt INTEGER NOT NULL,
      updatedBy INTEGER REFERENCES account(id)
    ) STRICT;
    CREATE INDEX psksPairRule_pair ON psksPairRule (one, other, fromDay);
    """

  static let declarations = """
    -- What an office says of a kind in its area on a day: none exists, or this many without names.
    -- No row at all means that it did not report.
    CREATE TABLE psksDeclaration (
      \(StampColumns.keys),
      area   INTEGER NOT NULL,
      kind   TEXT NOT NULL,
      day    INTEGER NOT NULL,
      state  TEXT NOT NULL CHECK (state IN ('tidak-ada', 'jumlah')),
      amount INTEGER CHECK (amount >= 0),
      tier   TEXT NOT NULL DEFAULT '',
      source TEXT NOT NULL CHECK (length(trim(source)) > 0),
      \(StampColumns.sql),
      CHECK ((state = 'jumlah') = (amount IS NOT NULL))
    ) STRICT;
    CREATE INDEX psksDeclaration_of ON psksDeclaration (area, kind, day);
    -- Serves CaseStore.socialMap(_:today:as:).
    CREATE INDEX caseFile_companion ON caseFile (area, companion) WHERE companion IS NOT NULL;
    """

  static let batches = """
    -- What an import made beside people, so that it can be taken back; `kind` is the list's.
    ALTER TABLE importBatch ADD COLUMN kind TEXT NOT NULL DEFAULT 'ppks';
    CREATE TABLE importedRow (
      batch INTEGER NOT NULL REFERENCES importBatch(id),
      part  TEXT NOT NULL,
      row   INTEGER NOT NULL,
      PRIMARY KEY (batch, part, row)
    ) STRICT, WITHOUT ROWID;
    """
}
