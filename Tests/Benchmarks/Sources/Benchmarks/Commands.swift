import Glibc

/// What a user of the command line waits for, beside `sqlite3` where it does the same.
struct Commands {
  let setting: Setting
  let folder: String

  func measure() throws -> [Row] { [try recapRow()] + (try importRows()) }

  private func recapRow() throws -> Row {
    let times = try (0..<setting.starts).map { _ in
      try run(
        setting.pilar,
        [
          "rekap", "ppks", "--tingkat", "kecamatan", "--format", "json", "--basisdata",
          setting.database,
        ]
      ).milliseconds
    }
    return Row(
      what: "recap of a province, whole command", budget: "≤ 100 ms",
      pilar: text(Figures(times).median))
  }

  private func importRows() throws -> [Row] {
    let list = "\(folder)/list.csv"
    try ImportList(rows: setting.people).write(to: list)
    let database = "\(folder)/import.db"
    try run(setting.pilar, ["siapkan", "--provinsi", "63", "--basisdata", database])
    let own = try run(
      setting.pilar, ["impor", "ppks", list, "--json", "--basisdata", database])
    var row = Row(
      what: "import of \(setting.people) rows", budget: "≤ 6 × sqlite3",
      pilar: text(own.milliseconds / 1000, "s") + ", " + text(own.megabytes, "MB"))
    if let sqlite = program("sqlite3") {
      let other = try besideImport(sqlite, list)
      row.beside =
        "sqlite3 \(text(other / 1000, "s")), ratio \(text(own.milliseconds / other, "×"))"
    }
    return [row]
  }

  /// One table with the same search keys as Pilar's: number, place and name, name, trigrams.
  private func besideImport(_ sqlite: String, _ list: String) throws -> Double {
    let script = "\(folder)/import.sql"
    let text = """
      create table t(nama, nik, kk, lahir, tempat, jk, alamat, rt, rw, desa, jenis);
      create unique index t_nik on t(nik); create index t_kk on t(kk);
      create index t_tempat on t(desa, nama); create index t_nama on t(nama);
      create index t_lahir on t(lahir); create index t_jenis on t(jenis, desa);
      create virtual table cari using fts5(nama, content='t', tokenize='trigram');
      .mode csv
      .separator ;
      .import --skip 1 '\(list)' t
      insert into cari(cari) values('rebuild');
      """
    guard let file = fopen(script, "w") else { throw BenchmarkFailure("cannot write \(script)") }
    fputs(text, file)
    fclose(file)
    return try run(sqlite, ["\(folder)/beside.db", ".read \(script)"]).milliseconds
  }
}
