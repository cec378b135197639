import Measuring

/// `sqlite3` importing a list into one table that has the indexes which Pilar keeps on clients.
///
/// The indexes are there before the rows, as they are in a database that is in use; the trigram
/// index of the names is filled from the table afterwards, which is the fastest way.
struct SQLiteImport {
  private static let script = """
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA cache_size = -24000;
    CREATE TABLE client(
      no INTEGER, nik TEXT, kk TEXT, name TEXT, birthPlace TEXT, birthDate TEXT, sex TEXT,
      address TEXT, rt TEXT, rw TEXT, desa TEXT, kecamatan TEXT, kabupaten TEXT, type TEXT);
    CREATE INDEX byNIK ON client(nik);
    CREATE INDEX byKK ON client(kk);
    CREATE INDEX byBirthDate ON client(birthDate, desa);
    CREATE INDEX byName ON client(name, desa, type, sex, birthDate, rt, rw, nik);
    CREATE INDEX byKecamatan ON client(kecamatan, name, desa, type, sex, birthDate, rt, rw, nik);
    CREATE INDEX byAge ON client(birthDate, desa, type, sex, rt, rw, nik);
    CREATE INDEX bySex ON client(sex, desa, type, birthDate, rt, rw, nik);
    CREATE INDEX byDesa ON client(kabupaten, kecamatan, desa, type, sex, birthDate, rt, rw, nik);
    CREATE INDEX byRTRW ON client(rt, rw, desa, type, sex, birthDate, nik);
    CREATE INDEX byType ON client(type, desa, sex, birthDate, rt, rw, nik);
    CREATE INDEX byOpenType ON client(type, desa, sex, birthDate, rt, rw, nik, no);
    CREATE INDEX withoutNIK ON client(desa) WHERE nik = '';
    CREATE UNIQUE INDEX byNumberAndType ON client(no, type);
    CREATE INDEX byTypeAndNumber ON client(type, no);
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
