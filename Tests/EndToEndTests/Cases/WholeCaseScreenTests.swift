import CaseDomain
import CaseStore
import TestSupport
import Testing

/// A whole case in the real program, typed key by key; at each step the screen and the database
/// say the same.
struct WholeCaseScreenTests {
  private let office: CaseOffice
  private let session: PtySession
  private var form: FormTyping { FormTyping(session: session) }

  init() throws {
    office = try CaseOffice()
    session = try office.open()
  }

  @Test func goesFromTheDeskToTheReopening() throws {
    session.type("6")
    try session.wait(forText: "Loket")
    try receiveVisitor(number: "A-2026-0001")
    try registerNeighbour()
    try receiveVisitor(number: "A-2026-0002")
    let client = try registerLookalike()
    try openFile()
    try step("K", ["Saluran": "warga", "Masalah": "sakit, sendiri"], "Buka kasus")
    try expect(client, .laporan)
    try step("K", ["Persetujuan": "lisan"], "Pendekatan awal")
    try expect(client, .pendekatan)
    try step("K", ["Fisik": "4", "Ringkasan": "lumpuh sebelah"], "Asesmen")
    try expect(client, .asesmen)
    try step(
      "K", ["Layanan": "RS-02", "Tujuan": "dirawat", "Dijanjikan": "+14"], "Butir rencana")
    try expect(client, .rencana)
    try step("l", ["Jenis layanan": "RS-08", "Apa": "sembako"], "Layanan")
    try expect(client, .intervensi)
    try refer(client)
    try step("T", ["Hasil": "dirujuk-penuh", "Alasan": "dirawat LKS"], "Tutup kasus")
    try expect(client, .tutup)
    try step("O", ["Alasan": "pulang"], "Buka kasus kembali")
    try expect(client, .intervensi)
    #expect(
      try office.look { store, actor in try store.caseFile(of: client, as: actor)?.number }
        == "K-2026-0001")
  }

  /// Somebody who is much like who comes next.
  private func registerNeighbour() throws {
    try answerPerson()
    session.pressFunction(2)
    try session.wait(forText: "Tersimpan: Klien baru")
    #expect(try clients().count == 1)
  }

  private func answerPerson() throws {
    try form.answer([
      "Alasan tanpa NIK": "belum-rekam",
      "Tanggal lahir": "4-3-1950", "Jenis kelamin": "p", "Desa/Kel.": "keraton, martapura",
      "Jenis": "8", "Kriteria": "1",
    ])
  }

  /// A visitor gets a number and a receipt, and the form of a new client follows.
  private func receiveVisitor(number: String) throws {
    session.pressFunction(7)
    try form.waitForField("Nama")
    try form.fill(
      [
        "Nama": "Siti Contoh", "Keperluan": "lapor", "Uraian": "tetangga sakit",
        "Lanjut": "klien-baru",
      ], savedAs: "Tamu loket · \(number)")
    try session.wait(forText: "Siti Contoh")
    try form.waitForField("Nama lengkap")
  }

  /// The person is probably there already: both are shown, and saving waits for a decision.
  private func registerLookalike() throws -> ClientID {
    try answerPerson()
    session.pressFunction(2)
    try session.wait(for: "both people side by side") {
      $0.screen.contains("Mungkin orang yang sama: 1 dari 1")
        && $0.screen.contains("Sudah terdaftar")
    }
    #expect(try clients().count == 1)
    session.type("b")
    try session.wait(forText: "Tersimpan: Klien baru")
    let all = try clients()
    #expect(all.count == 2)
    return try #require(all.last)
  }

  private func clients() throws -> [ClientID] {
    try office.look { store, actor in
      try store.clientRows(
        matching: ClientFilter(area: actor.area), by: ClientSort(.nama),
        window: RowWindow(first: 0, count: 10), on: Day(number: 20_779), as: actor
      ).map(\.id)
    }
  }

  private func openFile() throws {
    session.type("\u{1B}")
    try session.wait(for: "Beranda") { $0.lines[0].contains("Beranda") }
    session.type("2")
    try session.wait(forText: "baris 1 dari 2")
    session.type("\u{1B}[B")
    try session.wait(forText: "baris 2 dari 2")
    session.type("\r")
    try session.wait(forText: "4:Rujukan")
  }

  /// One key of the file, its form, and the file again.
  private func step(
    _ key: String, _ answers: KeyValuePairs<String, String>, _ title: String
  ) throws {
    session.type(key)
    try session.wait(for: title) { $0.lines[0].contains(title) }
    try form.fill(answers, savedAs: title)
    try session.wait(forText: "4:Rujukan")
  }

  private func refer(_ client: ClientID) throws {
    try step("r", ["Lembaga": "1", "Maksud": "dirawat", "Persetujuan": "lisan"], "Rujukan")
    #expect(try waitingReferrals(of: client) == 1)
    try session.wait(forText: "LKS Uji")
    try step("w", ["Jawaban": "daftar-tunggu"], "Jawaban rujukan")
    #expect(try waitingReferrals(of: client) == 1)
    try step("w", ["Jawaban": "diterima"], "Jawaban rujukan")
    #expect(try waitingReferrals(of: client) == 0)
    try expect(client, .intervensi)
  }

  private func expect(_ client: ClientID, _ stage: CaseStage) throws {
    #expect(try file(of: client).stage == stage)
    try session.wait(for: "the stage \(stage.label)") { screen in
      screen.lines.contains { $0.contains("Tahap") && $0.contains(stage.label) }
        || (stage == .tutup && screen.screen.contains("Dirujuk penuh"))
    }
  }

  private func waitingReferrals(of client: ClientID) throws -> Int {
    try office.look { store, actor in
      var filter = ReferralFilter(area: actor.area, isOpen: true)
      filter.client = client
      return try store.referrals(matching: filter, as: actor).count
    }
  }

  private func file(of client: ClientID) throws -> CaseFile {
    try office.look { store, actor in
      try #require(try store.caseFile(of: client, as: actor))
    }
  }
}
