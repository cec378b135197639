import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

struct BerkasScreenTests {
  private static let client = ClientID(rawValue: 5)

  private func bench(
    columns: Int = 80, rows: Int = 24, context: ScreenContext = .sample(),
    _ change: @escaping @Sendable (ClientFile) -> ClientFile = { $0 }
  ) -> ShellBench {
    ShellBench(.berkas(Self.client), columns: columns, rows: rows, context: context) { question in
      guard case .file(.open(let id)) = question else { return PretendedStore.answer(question) }
      return .success(
        .file(.opened(change(Samples.file(of: id, familyMember: ClientID(rawValue: 9))))))
    }
  }

  @Test func onePageTellsThePersonTheWorkAndTheHistory() {
    let lines = bench().lines
    #expect(lines[0].hasPrefix(" Klien › Kec. Martapura › St. Aminah"))
    #expect(lines[1] == " 1:Ringkasan 2:Kasus 3:Layanan 4:Rujukan 5:Keluarga 6:Surat 7:Akses")
    #expect(lines[2] == " St. Aminah · P · 72 th                       Perlu dikerjakan")
    #expect(lines[3] == " NIK      990305••••••••••                    × Awas: anjing galak")
    #expect(lines[4].hasSuffix("▲ Bendera: tunggu surat RT"))
    #expect(lines[5].hasSuffix("× Kunjungan ulang lewat 12 hr"))
    #expect(lines[6].contains("● Daftar tunggu 49 hr: PPRSLU Bu"))
    #expect(lines[7].hasSuffix("Kasus K-2026-0412"))
    #expect(lines[9].hasPrefix(" DTSEN    desil 2 (10 Jul 2026, SIKS-NG)"))
    #expect(lines[12].hasSuffix("Bantuan  Pemerintah 3× Rp1.200.000"))
    #expect(lines[14] == " Riwayat kasus")
    #expect(lines[15].hasPrefix(">10 Nov 2026 Kunjungan   Sakit pinggang"))
    #expect(lines[16].contains("PPRSLU Budi Sejahtera → daftar tunggu"))
    #expect(lines[21] == " baris 1 dari 5")
    #expect(
      lines[22]
        == " Enter buka  e ubah  k kunjungan  l layanan  r rujuk  K kasus  s surat  ? tombol")
  }

  @Test(arguments: [(60, 16), (80, 24), (120, 30)])
  func everyWindowShowsWhoWhatAndWhen(_ columns: Int, _ rows: Int) {
    let bench = bench(columns: columns, rows: rows)
    for text in ["St. Aminah · P · 72 th", "990305", "anjing galak", "Tahap", "10 Nov 2026"] {
      #expect(bench.text.contains(text), "\(text)")
    }
  }

  @Test func aRestrictedClientShowsNeitherTypeNorText() {
    let file = ClientFile(
      card: Samples.card(ClientID(rawValue: 3)),
      tasks: [FileTask(.followUp(kind: "kunjungan", title: nil), row: 1, day: Samples.day(-3))],
      timeline: Timeline([
        TimelineEntry(
          id: TimelineID(.step, 1), day: Samples.today, recordedAt: Samples.moment,
          officer: "rina", fact: .step(kind: "catatan", note: nil, reason: nil))
      ]))
    let text = bench { _ in file }.text
    #expect(text.contains("Jenis terbatas"))
    #expect(text.contains("Catatan     catatan terbatas"))
    #expect(text.contains("× Kunjungan lewat 3 hr"))
  }

  @Test func tabsAskForTheirLinesOnce() {
    var bench = bench()
    bench.type("3")
    #expect(bench.lines[2].hasPrefix(" Bantuan: Pemerintah 3× Rp1.200.000, Masyarakat 1×"))
    bench.press(.tab, .backTab)
    let asked = bench.questions.filter {
      if case .file(.timeline(_, .layanan, _)) = $0 { true } else { false }
    }
    #expect(asked.count == 1)
  }

  @Test func theAccessPartTellsVersionAndWhoChangedTheRecordLast() {
    var bench = bench()
    bench.type("7")
    #expect(bench.lines[21] == " baris 1 dari 5 · versi 9 · diubah rina 22 Nov 2026 08.14")
  }

  @Test func aHighRiskStandsInTheTitleOfTheCase() {
    let urgent = Samples.caseFile(.intervensi, risk: .tinggi)
    let text = bench { ClientFile(card: $0.card, openCase: urgent) }.text
    #expect(text.contains("Kasus K-2026-0412 · RISIKO TINGGI"))
    #expect(!text.contains("Risiko "))
  }

  @Test func enterOpensAnotherClientOfTheFamily() throws {
    var bench = bench()
    bench.type("5")
    #expect(bench.lines[4].contains("cucu"))
    bench.press(.down, .enter)
    #expect(try #require(bench.shell.top as? BerkasScreen).client == ClientID(rawValue: 9))
    bench.press(.escape)
    #expect(try #require(bench.shell.top as? BerkasScreen).client == Self.client)
  }

  @Test func enterReadsALineInFullAndEscComesBack() {
    var bench = bench()
    bench.press(.enter)
    #expect(bench.lines[15].hasPrefix(" 10 Nov 2026 · Kunjungan · Ahmad Rifani"))
    bench.press(.escape)
    #expect(bench.lines[15].hasPrefix(">10 Nov 2026"))
  }

  static let forms: [(Key, FormRequest)] = [
    (.character("e"), FormRequest("klien-ubah", about: .clients([client]))),
    (.function(4), FormRequest("klien-ubah", about: .clients([client]))),
    (.character("k"), FormRequest("kunjungan", about: .clients([client]))),
    (.character("a"), FormRequest("asesmen", about: .row("kasus", 4))),
    (.character("K"), FormRequest("evaluasi", about: .row("kasus", 4))),
    (.character("w"), FormRequest("rujukan-jawaban", about: .row("rujukan", 6))),
    (.character("h"), FormRequest("tindak-lanjut-hasil", about: .row("tindak-lanjut", 8))),
    (.function(8), FormRequest("kasus-tutup", about: .row("kasus", 4))),
    (.function(7), FormRequest("klien-baru")),
  ]

  @Test(arguments: forms) func aKeyOpensItsForm(_ key: Key, _ request: FormRequest) {
    let bench = bench()
    let screen = bench.shell.top
    let registry = ActionRegistry(screen.shellActions)
    guard case .message(.screenAction(let index)) = registry.outcome(of: key) else {
      Issue.record("\(key) does nothing")
      return
    }
    var changed = screen
    #expect(changed.performAction(at: index) == [.open(.isian(request))])
  }

  @Test func theReferralUnderTheCursorIsAnswered() throws {
    var bench = bench()
    bench.press(.down)
    let screen = try #require(bench.shell.top as? BerkasScreen)
    let opening = BerkasForm.jawaban.opening(
      in: try #require(screen.file).file, at: screen.currentLine)
    #expect(opening == .request(FormRequest("rujukan-jawaban", about: .row("rujukan", 2))))
  }

  @Test(arguments: CaseStage.allCases) func everyStageHasANextStep(_ stage: CaseStage) {
    let file = ClientFile(card: Samples.card(Self.client), openCase: Samples.caseFile(stage))
    guard case .request = BerkasForm.langkah.opening(in: file, at: nil) else {
      Issue.record("no step after \(stage)")
      return
    }
  }

  @Test func aDraftNamedInTheFileOpensFromIt() throws {
    var bench = bench { file in
      ClientFile(
        card: file.card,
        tasks: [
          FileTask(
            .draft(DraftID(rawValue: 3), form: "layanan", title: "Layanan"), row: 3,
            day: Samples.day(-1))
        ])
    }
    #expect(bench.lines[3].hasSuffix("● L: draf Layanan 21 Nov 2026"))
    bench.type("L")
    let screen = try #require(bench.shell.top as? IsianScreen)
    #expect(screen.request == FormRequest("layanan", draft: DraftID(rawValue: 3)))
  }

  @Test func whatCannotBeDoneSaysWhy() {
    var bench = bench { ClientFile(card: $0.card) }
    bench.type("a")
    #expect(bench.text.contains("Belum ada kasus terbuka. Tekan K untuk membuka kasus."))
    bench.type("O")
    #expect(bench.text.contains("Tidak ada kasus tertutup"))
    var reader = self.bench(context: .sample(role: .auditor))
    reader.type("k")
    #expect(reader.text.contains("tidak berhak mencatat"))
  }

  @Test func undoAsksSaysWhatAndWritesInOrder() {
    var bench = bench()
    bench.press(.control("z"))
    #expect(bench.text.contains("Urungkan “Layanan” yang Anda simpan"))
    bench.press(.enter)
    #expect(!bench.questions.contains(.form(.undo(77))), "Enter alone takes nothing back")
    bench.press(.control("z"))
    bench.type("u")
    #expect(bench.questions.contains(.form(.undo(77))))
  }

  @Test func aFileThatIsGoneSaysSo() {
    let bench = ShellBench(.berkas(Self.client)) { _ in .failure(.notFound) }
    #expect(bench.text.contains("Data itu tidak ada lagi"))
  }
}
