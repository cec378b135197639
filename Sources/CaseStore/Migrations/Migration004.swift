import GRDB

/// Creates the roll-ups, which every change of clients keeps true in its own transaction.
///
/// An `area` here is a code of any level from kabupaten to desa (`kecamatan * 10000` gathers what
/// has no desa), so that a wider area reads few rows.
@Sendable func createTallies(_ db: Database) throws {
  try db.execute(
    sql: """
      -- Type 0 counts clients, the others entries that count; `hash` sums their check hashes.
      CREATE TABLE tally (
        area INTEGER NOT NULL,
        type INTEGER NOT NULL,
        unit INTEGER NOT NULL,
        sex  INTEGER NOT NULL,
        n    INTEGER NOT NULL CHECK (n >= 0),
        hash INTEGER NOT NULL,
        PRIMARY KEY (area, type, unit, sex)
      ) STRICT, WITHOUT ROWID;

      -- People with entries that count, by year of birth; areas are kabupaten and kecamatan.
      CREATE TABLE birthTally (
        area INTEGER NOT NULL,
        year INTEGER NOT NULL,
        sex  INTEGER NOT NULL,
        n    INTEGER NOT NULL CHECK (n >= 0),
        PRIMARY KEY (area, year, sex)
      ) STRICT, WITHOUT ROWID;

      -- Entries begun and ended in a month (year * 12 + month - 1); kabupaten and kecamatan.
      CREATE TABLE flowTally (
        area  INTEGER NOT NULL,
        month INTEGER NOT NULL,
        type  INTEGER NOT NULL,
        begun INTEGER NOT NULL,
        ended INTEGER NOT NULL,
        PRIMARY KEY (area, month, type)
      ) STRICT, WITHOUT ROWID;

      -- Gaps in the data of clients with entries that count; kabupaten and kecamatan.
      CREATE TABLE qualityTally (
        area           INTEGER PRIMARY KEY,
        withoutNIK     INTEGER NOT NULL,
        birthEstimated INTEGER NOT NULL,
        withoutDesa    INTEGER NOT NULL,
        lastChange     INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      """)
}
