import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

struct SeleksiScreenTests {
  @Test func listsCategoriesWithTheirMinutes() {
    let lines = ShellBench(.seleksi).lines
    #expect(lines[3].hasPrefix(">  Pilar Teladan 2026"))
    #expect(lines[3].contains("TKSK       22 Nov 2026 belum          TKSK24"))
    #expect(lines[4].contains("PSM        22 Nov 2025 sah 27-11-2025"))
    #expect(lines[21] == " seleksi 1 dari 2")
  }

  @Test func enterOpensTheBoard() {
    var bench = ShellBench(.seleksi)
    bench.press(.enter)
    #expect(bench.shell.top is PapanSeleksiScreen)
  }
}

struct PapanSeleksiScreenTests {
  @Test func ranksCandidatesByTheirWeightedMeans() {
    let lines = ShellBench(.papanSeleksi(1)).lines
    #expect(lines[0].contains("Seleksi › Pilar Teladan 2026 › TKSK"))
    #expect(lines[1] == "   Tugas pokok 40 · Kerja sama 30 · Inovasi 30")
    #expect(lines[2].contains("Per  No Calon"))
    // 0.4·90 + 0.3·85.25 + 0.3·90 = 88.575 → 88.58; 0.4·80 + 0.3·70 + 0.3·90 = 80.
    #expect(lines[4].contains("  1   2 Anang Syahrani"))
    #expect(lines[4].hasSuffix("90,00   85,25   90,00  88,58"))
    #expect(lines[5].contains("  2   1 Ahmad Rifani"))
    #expect(lines[5].hasSuffix("80,00   70,00   90,00  80,00"))
    #expect(lines[6].contains("  –   3 Asmah"))
    #expect(lines[6].hasSuffix("88,00       –   90,00      –"))
    #expect(lines[21] == " 3 calon · 1 juri · kurang 1 nilai")
  }

  @Test func aSmallWindowKeepsTheTotal() {
    let lines = ShellBench(.papanSeleksi(1), columns: 60, rows: 16).lines
    #expect(lines[4].contains("Anang Syahrani"))
    #expect(lines[4].hasSuffix("88,58"))
  }

  static let forms: [(Key, FormRequest)] = [
    (.enter, FormRequest("nilai-seleksi", about: .row("calon", 2))),
    (.character("n"), FormRequest("calon", about: .row("seleksi", 1))),
    (.character("u"), FormRequest("calon-ubah", about: .row("calon", 2))),
    (.character("x"), FormRequest("calon-keluar", about: .row("calon", 2))),
    (.character("i"), FormRequest("juri", about: .row("seleksi", 1))),
    (.character("b"), FormRequest("kriteria", about: .row("seleksi", 1))),
  ]

  private func board(of sheet: SelectionSheet) -> PapanSeleksiScreen? {
    var screen = PapanSeleksiScreen(
      selection: 1, context: .sample(), tickets: TicketSequence(screen: 1))
    _ = screen.update(.event(.resized(Size(columns: 80, rows: 20))))
    guard case .ask(_, let ticket, _)? = screen.update(.event(.appeared)).first else { return nil }
    _ = screen.update(.event(.answered(ticket, .success(.bimtek(.selection(.sheet(sheet)))))))
    return screen
  }

  @Test(arguments: forms) func keysOpenTheForms(key: Key, request: FormRequest) throws {
    var screen = try #require(board(of: Samples.selectionSheet))
    let action = screen.actions.first { $0.keys.contains(key) }
    #expect(action?.availability == .enabled)
    #expect(action.map { screen.update($0.message) } == [.open(.isian(request))])
  }

  /// The sheet of the sample with other judges and scores.
  private func sheet(
    judges: [SelectionSheet.Judge] = Samples.selectionSheet.judges, complete: Bool
  ) -> SelectionSheet {
    let open = Samples.selectionSheet
    let key = SelectionSheet.ScoreKey(candidate: 3, criterion: 2, judge: 1)
    return SelectionSheet(
      edition: open.edition, criteria: open.criteria, candidates: open.candidates, judges: judges,
      scores: open.scores.merging(complete ? [key: 8000] : [:]) { _, new in new })
  }

  @Test func minutesAreSignedOnceEverythingIsThere() throws {
    let key = Key.character("s")
    var screen = try #require(board(of: sheet(complete: true)))
    let action = try #require(screen.actions.first { $0.keys.contains(key) })
    #expect(action.availability == .enabled)
    #expect(
      screen.update(action.message)
        == [.open(.isian(FormRequest("berita-acara", about: .row("seleksi", 1))))])
    let waiting = try #require(board(of: sheet(complete: false)))
    #expect(
      waiting.actions.first { $0.keys.contains(key) }?.availability
        == .disabled(reason: PapanSeleksiText.mayNotSign("kurang 1 nilai")))
  }

  @Test func withoutJudgesThereIsNothingToScore() throws {
    let screen = try #require(board(of: sheet(judges: [], complete: false)))
    #expect(
      screen.actions.first { $0.keys.contains(.enter) }?.availability
        == .disabled(reason: PapanSeleksiText.nothingToScore))
    #expect(screen.status == "3 calon · 0 juri · belum ada juri")
  }

  /// Who is scored second and ranks first pushes the cursor's candidate down, not itself out of
  /// sight.
  @Test func theFirstRanksStayInSight() throws {
    let open = Samples.selectionSheet
    let many = (1...30).map {
      SelectionSheet.Candidate(
        id: Int64($0), number: $0, name: "Calon \($0)", kabupaten: Samples.banjar)
    }
    func sheet(_ scored: [Int64: Int]) -> SelectionSheet {
      SelectionSheet(
        edition: open.edition, criteria: [open.criteria[0]], candidates: many,
        judges: open.judges,
        scores: Dictionary(
          uniqueKeysWithValues: scored.map {
            (SelectionSheet.ScoreKey(candidate: $0, criterion: 1, judge: 1), $1)
          }))
    }
    var screen = try #require(board(of: sheet([1: 8000])))
    for scores: [Int64: Int] in [[1: 8000, 2: 9000], [1: 8000, 2: 9000, 3: 8500]] {
      guard case .ask(_, let ticket, _)? = screen.update(.reloadPressed).first else {
        Issue.record("nothing asked")
        return
      }
      _ = screen.update(
        .event(.answered(ticket, .success(.bimtek(.selection(.sheet(sheet(scores))))))))
    }
    #expect(screen.list.currentRow?.id == 1)
    #expect(screen.list.cursor == 2)
    #expect(screen.list.top == 0)
  }

  @Test func aSignedSelectionIsRead() throws {
    let open = Samples.selectionSheet
    let signed = SelectionSheet(
      edition: Samples.selections[1], criteria: open.criteria, candidates: open.candidates,
      judges: open.judges, scores: open.scores)
    let screen = try #require(board(of: signed))
    let form = screen.actions.first { $0.keys.contains(.character("b")) }
    #expect(form?.availability == .disabled(reason: PapanSeleksiText.locked))
    #expect(screen.status.string.contains("terkunci"))
  }

  @Test(arguments: ["d", "J"] as [Character]) func papersOpenAsPreview(key: Character) {
    var bench = ShellBench(.papanSeleksi(1))
    bench.press(.character(key))
    #expect(bench.shell.top is PratinjauScreen)
  }
}
