import GRDB

/// Creates the client rows, their entries and the search index.
///
/// A client is a person, family or community with PPKS entries. Its row repeats what lists sort
/// and filter by, so that a page is read from one index; `check` proves that the copies agree.
@Sendable func createClients(_ db: Database) throws {
  try db.execute(
    sql: """
      CREATE TABLE client (
        id         INTEGER PRIMARY KEY AUTOINCREMENT,
        unit       INTEGER NOT NULL CHECK (unit IN (0, 1, 2)),
        person     INTEGER REFERENCES person(id),
        household  INTEGER REFERENCES household(id),
        community  INTEGER REFERENCES community(id),
        kecamatan  INTEGER NOT NULL CHECK (kecamatan = area / 10000),
        area       INTEGER NOT NULL,
        sortKey    TEXT NOT NULL,
        -- Folded for searches, with a blank before the first word.
        searchKey  TEXT NOT NULL,
        -- Bits of the types of entries that count, see TypeSet; 0 when all have ended.
        types      INTEGER NOT NULL,
        -- The lowest of those types but 14, which no list names, and the lowest that is not
        -- restricted; 99 for none.
        lowest     INTEGER NOT NULL,
        lowestOpen INTEGER NOT NULL,
        -- How many entries count, and the wrapping sum of their check hashes.
        entries    INTEGER NOT NULL,
        hash       INTEGER NOT NULL,
        -- 0 L, 1 P, 2 none.
        sex        INTEGER NOT NULL CHECK (sex IN (0, 1, 2)),
        -- The birth day turned round (younger first); 10000000 for communities.
        ageRank    INTEGER NOT NULL,
        -- RT * 1000 + RW; 999999 where they are no numbers.
        rtRw       INTEGER NOT NULL,
        withoutNIK INTEGER NOT NULL CHECK (withoutNIK IN (0, 1)),
        CHECK ((unit = 0) = (household IS NULL AND community IS NULL)),
        CHECK ((unit = 2) = (person IS NULL AND community IS NOT NULL))
      ) STRICT;

      CREATE TABLE ppksEntry (
        id        INTEGER PRIMARY KEY AUTOINCREMENT,
        uid       BLOB NOT NULL CHECK (length(uid) = 16),
        client    INTEGER NOT NULL REFERENCES client(id),
        type      INTEGER NOT NULL CHECK (type BETWEEN 1 AND 62),
        fromDay   INTEGER NOT NULL,
        toDay     INTEGER CHECK (toDay >= fromDay),
        state     TEXT NOT NULL
          CHECK (state IN ('usulan', 'diajukan', 'terverifikasi', 'disetujui', 'dikembalikan')),
        source    TEXT NOT NULL DEFAULT '',
        criteria  TEXT NOT NULL DEFAULT '',
        inPanti   INTEGER NOT NULL DEFAULT 0 CHECK (inPanti IN (0, 1)),
        version   INTEGER NOT NULL DEFAULT 1,
        createdAt INTEGER NOT NULL,
        createdBy INTEGER NOT NULL REFERENCES account(id),
        updatedAt INTEGER NOT NULL,
        updatedBy INTEGER NOT NULL REFERENCES account(id)
      ) STRICT;

      -- Finds names by any three letters; keyed like `client`, filled by the store.
      CREATE VIRTUAL TABLE nameSearch USING fts5 (
        searchKey, content = 'client', content_rowid = 'id',
        tokenize = 'trigram case_sensitive 1', detail = none, columnsize = 0
      );
      """)
  try db.execute(sql: ClientIndexes.all.map(\.sql).joined(separator: ";\n"))
}

/// The indexes behind client lists, made apart so that bulk work can build them last.
///
/// After the sort value comes the client's number, the tie-breaker of every order; the columns
/// behind it answer filters without a look at the row.
enum ClientIndexes {
  private static let filters = "area, types, unit, sex, ageRank, rtRw, withoutNIK"

  static let byName = ListIndex(
    "client_name", "", "client (sortKey, id, \(filters), searchKey)")
  static let byKecamatanAndName = ListIndex(
    "client_kecamatan", "", "client (kecamatan, sortKey, id, \(filters))")
  static let byAge = ListIndex("client_age", "", "client (ageRank, id, \(filters))")
  static let bySex = ListIndex("client_sex", "", "client (sex, id, \(filters))")
  /// Also serves counts: it holds what they add up, the clients of an area side by side.
  static let byArea = ListIndex(
    "client_area", "", "client (area, id, \(filters), entries, hash)")
  static let byRTRW = ListIndex("client_rtRw", "", "client (rtRw, id, \(filters))")
  static let byLowestType = ListIndex("client_lowest", "", "client (lowest, id, \(filters))")
  static let byLowestOpenType = ListIndex(
    "client_lowestOpen", "", "client (lowestOpen, id, \(filters))")
  static let withoutNIK = ListIndex(
    "client_withoutNIK", "", "client (area) WHERE withoutNIK = 1")
  static let ended = ListIndex("client_ended", "", "client (area) WHERE types = 0")
  static let byPerson = ListIndex("client_person", "", "client (person) WHERE person IS NOT NULL")
  static let byHousehold = ListIndex(
    "client_household", "UNIQUE", "client (household) WHERE household IS NOT NULL")
  /// One entry in force per client and type; also lists the entries of a client.
  static let entryByClient = ListIndex(
    "ppksEntry_client", "UNIQUE", "ppksEntry (client, type, ifnull(toDay, 9999999))")
  /// Finds the clients of a rare type.
  static let entryByType = ListIndex(
    "ppksEntry_type", "", "ppksEntry (type, client) WHERE toDay IS NULL")

  static let all = [
    byName, byKecamatanAndName, byAge, bySex, byArea, byRTRW, byLowestType, byLowestOpenType,
    withoutNIK, ended, byPerson, byHousehold, entryByClient, entryByType,
  ]
}
