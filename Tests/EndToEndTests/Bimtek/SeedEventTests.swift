import TestSupport
import Testing

/// The three events of the news, built with the built program alone (FACTS 10.3, 13): registry,
/// event, sessions, people, scans and figures.
struct SeedEventTests {
  private let folder: ScratchDirectory
  private var database: String { folder.path("kantor.db") }

  init() throws { folder = try ScratchDirectory() }

  /// Runs a command to its end; it must succeed.
  @discardableResult
  private func run(_ arguments: String...) throws -> [String] {
    try carryOut(arguments, input: [], at: "2026-11-22T08:14")
  }

  /// A command of bimtek on behalf of the account that keeps events.
  private func bimtek(
    _ arguments: String..., input: [String] = [], at clock: String = "2026-11-22T08:14"
  ) throws -> [String] {
    try carryOut(["bimtek"] + arguments + ["--sebagai", "panitia"], input: input, at: clock)
  }

  private func carryOut(
    _ arguments: [String], input: [String], at clock: String
  ) throws -> [String] {
    let program = try PipedProgram(
      arguments: arguments + ["--basisdata", database],
      environment: ["HOME": folder.path, "TMPDIR": folder.path, "PILAR_SEKARANG": clock])
    program.write(input)
    program.closeInput()
    var lines: [String] = []
    while let line = program.readLine() { lines.append(line) }
    #expect(program.wait() == .exited(0), "\(arguments.prefix(3))")
    return lines
  }

  /// The registry of a published province, with an account that keeps events.
  private func makeRegistry(_ sample: String) throws {
    try run("latihan", "--contoh", sample)
    try run("akun", "tambah", "panitia", "--peran", "verifikator")
  }

  private func make(_ code: String, _ from: String, _ to: String) throws {
    _ = try bimtek(
      "buat", "--kode", code, "--nama", "Bimtek \(code)", "--tempat", "Aula", "--mulai", from,
      "--sampai", to)
  }

  /// Scans every number from 1 on, as a desk with a scanner does.
  private func scan(_ code: String, session: Int, people: Int, at clock: String) throws -> Int {
    try bimtek(
      "hadir", code, "--sesi", "\(session)", "--meja", "pintu",
      input: (1...people).map { "\($0)" }, at: clock
    ).count { $0.hasPrefix("HADIR") }
  }

  @Test(.timeLimit(.minutes(5))) func allTKSKOfKalselOverThreeDays() throws {
    try makeRegistry("kalsel")
    try make("TKSK24", "28-08-2024", "30-08-2024")
    for (session, day) in (28...30).enumerated() {
      _ = try bimtek(
        "sesi", "TKSK24", "--hari", "\(day)-08-2024", "--mulai", "08.00", "--selesai", "11.00",
        "--materi", "Materi \(session + 1)")
    }
    #expect(
      try bimtek("undang", "TKSK24", "--jenis", "TKSK") == ["156 peserta diundang ke TKSK24."])
    for (session, day) in (28...30).enumerated() {
      let came = try scan(
        "TKSK24", session: session + 1, people: 156, at: "2024-08-\(day)T07:50")
      #expect(came == 156)
    }
    #expect(
      try bimtek("ringkas", "TKSK24").suffix(2) == [
        "156 peserta · diundang 156 · hadir 156 · 3 sesi · 12 JP",
        "TKSK: terdaftar 156, diundang 156, terkonfirmasi 0, hadir 156 = 100,0% dari terdaftar",
      ])
    try run("periksa")
  }

  @Test(.timeLimit(.minutes(5))) func fiftyTwoSeatsOfThirteenKabupatenByFour() throws {
    try makeRegistry("kalsel")
    try make("PSKS23", "22-02-2023", "24-02-2023")
    for kind in ["PSM", "TKSK", "KT", "LKS"] {
      _ = try bimtek("kuota", "PSKS23", "--jenis", kind, "--kursi", "1", "--perkiraan")
      _ = try bimtek("undang", "PSKS23", "--jenis", kind, "--utusan")
    }
    let table = try bimtek("kuota", "PSKS23")
    #expect(table.count { $0.hasSuffix("0/4/4~") } == 13)
    let total = try #require(table.first { $0.hasPrefix("Jumlah") })
    #expect(
      total.split(separator: " ").dropFirst() == [
        "0/13/13~", "0/13/13~", "0/13/13~", "0/13/13~", "0/52/52~",
      ])
    #expect(table.contains { $0.hasPrefix("~ perkiraan") })
    #expect(try bimtek("ringkas", "PSKS23").contains { $0.hasPrefix("52 peserta") })
    try run("periksa")
  }

  @Test(.timeLimit(.minutes(5))) func of136RegisteredCame126() throws {
    try makeRegistry("kalteng")
    try make("KT23", "30-10-2023", "30-10-2023")
    _ = try bimtek(
      "sesi", "KT23", "--hari", "30-10-2023", "--mulai", "08.00", "--selesai", "12.00",
      "--materi", "Pemantapan")
    let board = try run("tksk", "daftar", "--posisi", "30-10-2023", "--format", "csv")
    // Code, kecamatan, kab/kota, state, name: who came is invented, how many is not.
    let holders = board.dropFirst().map {
      $0.split(separator: ";", omittingEmptySubsequences: false)
    }
    #expect(holders.count == 136)
    let came = holders.prefix(126).map { "\($0[4]);\($0[0].prefix(5))" }
    #expect(
      try bimtek("tamu", "KT23", "--jenis", "TKSK", "--cocokkan", "--json", input: came)
        == [#"{"baris":126,"terdaftar":126,"ditolak":0}"#])
    #expect(try scan("KT23", session: 1, people: 126, at: "2023-10-30T07:45") == 126)
    let figures = try bimtek("ringkas", "KT23")
    #expect(figures.contains("126 peserta · diundang tidak tercatat · hadir 126 · 1 sesi · 5 JP"))
    #expect(
      figures.contains(
        "TKSK: terdaftar 136, diundang tidak tercatat, terkonfirmasi 0, "
          + "hadir 126 = 92,6% dari terdaftar"))
    #expect(try bimtek("laporan", "KT23").contains { $0.hasPrefix("Diundang tidak tercatat,") })
    let recap = try run("rekap", "bimtek", "KT23", "--format", "json").joined()
    #expect(recap.contains(#""jumlah":{"diundang":null,"#))
    try run("periksa")
  }
}
