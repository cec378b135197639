import GRDB

/// Creates people, their households, communities and roles.
///
/// An `area` is a desa's code, or `kecamatan * 10000` where the desa is not known. NIK and KK are
/// their sixteen digits as one number, days count from 1970, instants are milliseconds.
@Sendable func createPeople(_ db: Database) throws {
  try db.execute(
    sql: """
      CREATE TABLE person (
        id             INTEGER PRIMARY KEY AUTOINCREMENT,
        uid            BLOB NOT NULL CHECK (length(uid) = 16),
        nik            INTEGER CHECK (nik BETWEEN 1000000000000000 AND 9999999999999999),
        nikReason      TEXT NOT NULL DEFAULT '',
        kk             INTEGER CHECK (kk BETWEEN 1000000000000000 AND 9999999999999999),
        name           TEXT NOT NULL CHECK (length(trim(name)) > 0),
        birthDay       INTEGER NOT NULL,
        birthEstimated INTEGER NOT NULL DEFAULT 0 CHECK (birthEstimated IN (0, 1)),
        birthPlace     TEXT NOT NULL DEFAULT '',
        sex            INTEGER NOT NULL CHECK (sex IN (0, 1)),
        area           INTEGER NOT NULL CHECK (area BETWEEN 1100000000 AND 9999999999),
        address        TEXT NOT NULL DEFAULT '',
        rt             TEXT NOT NULL DEFAULT '',
        rw             TEXT NOT NULL DEFAULT '',
        desaText       TEXT NOT NULL DEFAULT '',
        phone          TEXT NOT NULL DEFAULT '',
        relation       TEXT NOT NULL DEFAULT '',
        version        INTEGER NOT NULL DEFAULT 1,
        createdAt      INTEGER NOT NULL,
        createdBy      INTEGER NOT NULL REFERENCES account(id),
        updatedAt      INTEGER NOT NULL,
        updatedBy      INTEGER NOT NULL REFERENCES account(id)
      ) STRICT;

      CREATE TABLE household (
        id        INTEGER PRIMARY KEY AUTOINCREMENT,
        uid       BLOB NOT NULL CHECK (length(uid) = 16),
        kk        INTEGER UNIQUE,
        head      INTEGER NOT NULL REFERENCES person(id),
        version   INTEGER NOT NULL DEFAULT 1,
        createdAt INTEGER NOT NULL,
        createdBy INTEGER NOT NULL REFERENCES account(id),
        updatedAt INTEGER NOT NULL,
        updatedBy INTEGER NOT NULL REFERENCES account(id)
      ) STRICT;
      CREATE INDEX household_head ON household (head);

      CREATE TABLE community (
        id        INTEGER PRIMARY KEY AUTOINCREMENT,
        uid       BLOB NOT NULL CHECK (length(uid) = 16),
        name      TEXT NOT NULL CHECK (length(trim(name)) > 0),
        area      INTEGER NOT NULL CHECK (area BETWEEN 1100000000 AND 9999999999),
        address   TEXT NOT NULL DEFAULT '',
        version   INTEGER NOT NULL DEFAULT 1,
        createdAt INTEGER NOT NULL,
        createdBy INTEGER NOT NULL REFERENCES account(id),
        updatedAt INTEGER NOT NULL,
        updatedBy INTEGER NOT NULL REFERENCES account(id)
      ) STRICT;

      CREATE TABLE psksRole (
        id        INTEGER PRIMARY KEY AUTOINCREMENT,
        uid       BLOB NOT NULL CHECK (length(uid) = 16),
        person    INTEGER NOT NULL REFERENCES person(id),
        kind      TEXT NOT NULL CHECK (length(kind) > 0),
        fromDay   INTEGER NOT NULL,
        toDay     INTEGER CHECK (toDay >= fromDay),
        area      INTEGER NOT NULL CHECK (area BETWEEN 1100000000 AND 9999999999),
        version   INTEGER NOT NULL DEFAULT 1,
        createdAt INTEGER NOT NULL,
        createdBy INTEGER NOT NULL REFERENCES account(id),
        updatedAt INTEGER NOT NULL,
        updatedBy INTEGER NOT NULL REFERENCES account(id)
      ) STRICT;
      CREATE INDEX psksRole_person ON psksRole (person);
      -- Serves CaseStore.dashboard(of:on:as:).
      CREATE INDEX psksRole_area ON psksRole (area, kind, person) WHERE toDay IS NULL;
      """)
  try db.execute(sql: PeopleIndexes.all.map(\.sql).joined(separator: ";\n"))
}

/// The indexes of people, made apart so that a bulk load can build them last.
enum PeopleIndexes {
  static let all = [
    // One living person per NIK; also finds NIK by their first digits.
    ListIndex("person_nik", "UNIQUE", "person (nik) WHERE nik IS NOT NULL"),
    ListIndex("person_kk", "", "person (kk) WHERE kk IS NOT NULL"),
    // Finds a person without NIK by birth date, place and (on the row) name.
    ListIndex("person_birth", "", "person (birthDay, area)"),
  ]
}

/// An index that bulk work may drop and build again.
struct ListIndex {
  let name: String
  let sql: String

  init(_ name: String, _ kind: String, _ columns: String) {
    self.name = name
    sql = "CREATE \(kind) INDEX \(name) ON \(columns)"
  }
}
