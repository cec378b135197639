import Measuring

/// `sqlite3` importing a list into one table that has the indexes which Pilar keeps on clients.
///
/// The indexes are there before the rows, as they are in a database that is in use; the trigram
/// index of the names is filled from the table afterwards, which is the fastest way.
struct SQLiteImport {
  private static let script = """
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE client(
      no INTEGER, nik TEXT, kk TEXT, name TEXT, birthPlace TEXT, birthDate TEXT, sex TEXT,
      address TEXT, rt TEXT, rw TEXT, desa TEXT, kecamatan TEXT, kabupaten TEXT, type TEXT);
    CREATE INDEX byName ON client(name);
    CREATE INDEX byNIK ON client(nik);
    CREATE INDEX byKK ON client(kk);
    CREATE INDEX byBirthDate ON client(birthDate);
    CREATE INDEX byPlaceAndName ON client(kabupaten, kecamatan, desa, name);
    CREATE INDEX byPlaceTypeAndName ON client(kecamatan, type, name);
    CREATE INDEX byFingerprint ON client(name, birthDate, desa);
    CREATE VIRTUAL TABLE search USING fts5(
      name, content = 'client', tokenize = 'trigram', detail = 'none');
    .mode csv
    .separator ;
    .import --skip 1 FILE client
    INSERT INTO search(rowid, name) SELECT rowid, name FROM client;
    """
  let folder: TemporaryFolder

  func run(_ file: String) throws -> CommandRun {
    let script = folder.file("import.sql")
    try TextFile.write(script) { put in
      for line in Self.script.split(separator: "\n") {
        put(line.split(separator: "FILE", omittingEmptySubsequences: false).joined(separator: file))
        put("\n")
      }
    }
    let run = try CommandRun(
      "sqlite3", [folder.file("sqlite3.db")], environment: ProgramUnderTest.plainEnvironment,
      input: script)
    guard run.status == .exited(0), run.errors.isEmpty else {
      throw Failure("sqlite3: \(run.status) \(run.errors)")
    }
    return run
  }
}
