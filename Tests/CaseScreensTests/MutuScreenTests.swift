import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

struct MutuScreenTests {
  @Test func listsPairsWithScoreAndPlace() {
    let lines = ShellBench(.mutu).lines
    #expect(lines[1].contains("Skor"))
    #expect(lines[3].contains("872 Syarifuddin Mawardi"))
    #expect(lines[3].contains("H. Sjarifudin Mawa"))
    #expect(lines[3].contains("Martapura"))
    #expect(lines[21].contains("pasangan 1 dari 2"))
    #expect(lines[21].contains("nama berbunyi sama"))
  }

  @Test func showsOnlyTheDifferingLinesSideBySide() {
    var bench = ShellBench(.mutu)
    bench.press(.enter)
    #expect(bench.text.contains("Skor 872 · hampir pasti · terbuka"))
    #expect(bench.text.contains("orang 951 · tetap"))
    #expect(bench.text.contains("9903051507800011"))
    #expect(!bench.text.contains("15-07-1980"))
    #expect(bench.text.contains("PSM 01-03-2021–"))
    #expect(bench.text.contains("TKSK 01-03-2021–28-02-2022"))
    bench.type("s")
    #expect(bench.text.contains("15-07-1980"))
    #expect(bench.text.contains("Murung Keraton · Jl. Mela"))
    bench.resize(columns: 120, rows: 30)
    #expect(bench.text.contains("Murung Keraton · Jl. Melati No. 12, RT 003"))
  }

  @Test func aSmallWindowShowsBothColumns() {
    var bench = ShellBench(.mutu, columns: 60, rows: 16)
    #expect(bench.lines[3].contains("Syarifuddin"))
    bench.press(.enter)
    #expect(bench.text.contains("orang 951"))
    #expect(bench.text.contains("orang 952"))
    #expect(bench.text.contains("Telepon"))
  }

  /// Who stays keeps his values; what he lacks he takes over.
  @Test func mergesWithTheValuesChosen() {
    var bench = ShellBench(.mutu)
    bench.press(.enter)
    bench.type("g")
    #expect(bench.text.contains("3 peran, 1 pelatihan, 1 tugas TKSK"))
    bench.type("y")
    #expect(
      bench.questions.contains(
        .match(
          .merge(
            MergeRequest(
              kept: PersonID(rawValue: 951), gone: PersonID(rawValue: 952), taken: [.phone])))))
    #expect(bench.text.contains("Skor"))
  }

  @Test func choosesLineByLineAndSwapsWhoStays() {
    var bench = ShellBench(.mutu)
    bench.press(.enter, .right, .down, .down, .left)
    bench.type("gy")
    #expect(
      bench.questions.contains(
        .match(
          .merge(
            MergeRequest(
              kept: PersonID(rawValue: 951), gone: PersonID(rawValue: 952), taken: [.name])))))
    var swapped = ShellBench(.mutu)
    swapped.press(.enter)
    swapped.type("tgy")
    #expect(
      swapped.questions.contains(
        .match(
          .merge(
            MergeRequest(
              kept: PersonID(rawValue: 952), gone: PersonID(rawValue: 951), taken: [.nik])))))
  }

  @Test func enterAloneNeverMerges() {
    var bench = ShellBench(.mutu)
    bench.press(.enter)
    bench.type("g")
    bench.press(.enter)
    let merges = bench.questions.filter { question in
      if case .match(.merge) = question { true } else { false }
    }
    #expect(merges.isEmpty)
  }

  @Test func saysThatTheyAreNotOne() {
    var bench = ShellBench(.mutu)
    bench.press(.enter)
    bench.type("b")
    #expect(bench.questions.contains(.match(.decideDifferent(Samples.pairKey))))
    #expect(bench.text.contains("bukan orang yang sama"))
  }

  @Test func goesToTheNextPairAndBackToTheList() {
    var bench = ShellBench(.mutu)
    bench.press(.enter)
    bench.type("n")
    #expect(bench.questions.last == .match(.review(Samples.otherKey)))
    bench.press(.escape)
    #expect(bench.lines[3].contains("872"))
  }

  @Test func takesAMergeBackAfterAsking() {
    var bench = ShellBench(.mutu) { question in
      if case .match(.review(let key)) = question {
        return .success(.match(.review(Samples.review(key, state: .merged))))
      }
      return PretendedStore.answer(question)
    }
    bench.press(.tab, .tab, .enter)
    bench.type("g")
    #expect(bench.text.contains(MutuText.isMerged))
    bench.type("u")
    #expect(!bench.questions.contains(.match(.undoMerge(4))))
    bench.type("y")
    #expect(bench.questions.contains(.match(.undoMerge(4))))
  }

  @Test func tabGoesThroughTheStates() {
    var bench = ShellBench(.mutu)
    bench.press(.tab)
    #expect(
      bench.questions.last == .match(.pairs(PairFilter(area: .province, state: .different))))
    bench.press(.tab)
    #expect(bench.questions.last == .match(.pairs(PairFilter(area: .province, state: .merged))))
  }

  @Test func searchesStepByStepAndKeepsWhatItFinds() {
    var bench = ShellBench(.mutu)
    bench.type("C")
    #expect(bench.questions.contains(.match(.startSearch(.province))))
    #expect(bench.questions.contains(.match(.goOn)))
    #expect(bench.text.contains("7 pasangan untuk ditinjau."))
  }

  @Test func showsHowFarASearchIsAndStops() throws {
    var screen = MutuScreen(context: .sample(), tickets: TicketSequence(screen: 1))
    _ = screen.update(.event(.resized(Size(columns: 80, rows: 20))))
    guard case .ask(.match(.startSearch), let started, _)? = screen.update(.searchPressed).first
    else { throw StorageError.notFound }
    let answer = Result<Answer, StorageError>.success(.match(.searching(0.42)))
    let next = screen.update(.event(.answered(started, answer)))
    guard case .ask(.match(.goOn), let going, _)? = next.first else {
      throw StorageError.notFound
    }
    #expect(screen.status == SafeText("Mencari pasangan: 42 % · Ctrl-C menghentikan"))
    #expect(screen.message(for: .key(.control("c"))) == .stopPressed)
    guard case .ask(.match(.stopSearch), let stopping, _)? = screen.update(.stopPressed).first
    else { throw StorageError.notFound }
    // The part that still ran answers late; nothing follows from it.
    #expect(screen.update(.event(.answered(going, answer))).isEmpty)
    _ = screen.update(.event(.answered(stopping, .success(.match(.stopped)))))
    #expect(screen.searching == nil)
  }

  @Test func tellsARuleAndShowsTheRows() {
    let bench = ShellBench(.mutu) { question in
      if case .match(.merge) = question {
        return .failure(.rule(.match(.twoOpenCases("K-2026-0001", "K-2026-0002"))))
      }
      return PretendedStore.answer(question)
    }
    var merging = bench
    merging.press(.enter)
    merging.type("gy")
    #expect(merging.text.contains("K-2026-0001"))
    #expect(merging.text.contains("orang 951"))
  }

  @Test func anEmptyListSaysHowToSearch() {
    let bench = ShellBench(.mutu) { _ in .success(.match(.pairs([], count: 0))) }
    #expect(bench.text.contains("Tekan C untuk mencari"))
  }
}
