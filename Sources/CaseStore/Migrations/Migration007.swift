import GRDB

/// Lets the list jump far without counting rows, and lets scans look for numbers in one table.
@Sendable func createJumps(_ db: Database) throws {
  try db.execute(
    sql: """
      -- How many clients with entries that count stand from one name to the next rung's.
      CREATE TABLE nameLadder (
        sortKey TEXT PRIMARY KEY,
        n       INTEGER NOT NULL CHECK (n >= 0)
      ) STRICT, WITHOUT ROWID;

      -- The person's numbers (for a family those of its head and card), repeated for scans.
      ALTER TABLE client ADD COLUMN nik INTEGER;
      ALTER TABLE client ADD COLUMN kk INTEGER;
      UPDATE client SET
        nik = (SELECT nik FROM person WHERE id = client.person),
        kk = coalesce((SELECT kk FROM household WHERE id = client.household),
          (SELECT kk FROM person WHERE id = client.person));
      """)
  try NameLadder.build(db)
}
