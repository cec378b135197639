import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

struct DasborScreenTests {
  @Test func showsAKecamatanAsPanels() {
    let lines = ShellBench(.dasbor(Samples.martapura)).lines
    #expect(
      lines[0] == " Dasbor › Kalimantan Selatan › Banjar › Martapura   LATIHAN │ rina │ Min 22 Nov")
    #expect(lines[1] == ">PPKS  1.284 orang · 1.402 entri · posisi 22 Nov 2026 · kode cek 5BCD-12")
    #expect(lines[2].hasPrefix("─ Jenis ──"))
    #expect(lines[2].contains("┬─ Hari ini ─"))
    #expect(lines[3].hasPrefix(" 24 Fakir Miskin               612"))
    #expect(lines[3].contains("+18  │ × lewat tenggat       3"))
    #expect(lines[10].hasPrefix(" Jenis terbatas"))
    #expect(lines[10].contains("<5"))
    #expect(lines[11].contains("─ Umur × jenis kelamin ─"))
    #expect(lines[14].contains("18–59   301 L"))
    #expect(lines[14].contains("P 377"))
    #expect(lines[16].contains("─ Layanan 2026 ─"))
    #expect(lines[17].hasPrefix(" Rehabilitasi sosial           212"))
  }

  @Test func showsWhatWaitsTheStagesAndTheOutcomes() {
    let lines = ShellBench(.dasbor(Samples.martapura)).lines.map { $0.suffix(25) }
    #expect(lines[7].contains("─ Kasus per tahap ─"))
    #expect(lines[9].contains("Asesmen") && lines[9].hasSuffix("48"))
    #expect(lines[11].contains("─ Hasil 12 bulan ─"))
    #expect(lines[12].contains("Mandiri") && lines[12].hasSuffix("21"))
    #expect(lines[14].contains("12,5 hr"))
    #expect(lines[15].contains("─ TKSK dan PSKS ─"))
    #expect(lines[16].contains("▲ Ahmad") && lines[16].hasSuffix("SK 39 hr"))
    #expect(lines[17].hasSuffix("14/11/2"))
    #expect(lines[18].contains("PSM") && lines[18].hasSuffix("14 orang  41 hr"))
    #expect(lines[19].contains("─ Mutu data ─"))
    #expect(lines[20].hasSuffix("31 · ganda? 7"))
  }

  @Test func aTallWindowMarksKindsWhoseDataAreStale() {
    let bench = ShellBench(.dasbor(Samples.martapura), columns: 80, rows: 40)
    #expect(bench.lines.contains { $0.contains("× KT") && $0.hasSuffix("2 lembaga  388 hr") })
  }

  @Test func figuresOfCaseWorkThatAreStillCountedReadDots() {
    let bench = ShellBench(.dasbor(Samples.martapura)) { question in
      if case .casework = question { return .failure(.interrupted) }
      return PretendedStore.answer(question)
    }
    #expect(bench.lines[3].hasSuffix("lewat tenggat         …"))
    #expect(bench.lines[17].contains("…"))
  }

  static let workFigures: [(DasborFigure, Destination)] = [
    (
      .agenda(.rujukan),
      .agenda(AgendaFilter(area: Samples.martapura, onlyOwn: false, kind: .rujukan))
    ),
    (.stage(.rencana), .kasus(CaseFilter(area: Samples.martapura, stages: [.rencana]))),
    (
      .outcome(.mandiri),
      .kasus(
        CaseFilter(
          area: Samples.martapura, outcome: .mandiri,
          closed: CaseworkFigures.twelveMonths(to: Samples.today)))
    ),
    (.casework, .kinerja(Samples.martapura)),
  ]

  @Test(arguments: workFigures.indices) func aFigureOfCaseWorkOpensItsList(index: Int) {
    let (figure, destination) = Self.workFigures[index]
    #expect(figure.destination(in: Samples.martapura, on: Samples.today) == destination)
  }

  @Test func everyNumberOpensItsListWithTheSameFilter() throws {
    var bench = ShellBench(.dasbor(Samples.martapura))
    bench.press(.down, .enter)
    let list = try #require(bench.shell.top as? KlienScreen)
    #expect(list.filter == ClientFilter(area: Samples.martapura, types: [24]))
  }

  static let figures: [(DasborFigure, ClientFilter)] = [
    (.everybody, ClientFilter(area: Samples.martapura)),
    (.unit(.keluarga), ClientFilter(area: Samples.martapura, unit: .keluarga)),
    (.otherTypes([1, 12]), ClientFilter(area: Samples.martapura, types: [1, 12])),
    (.restricted, ClientFilter(area: Samples.martapura, restrictedOnly: true)),
    (
      .ages(6...17, .female),
      ClientFilter(area: Samples.martapura, unit: .orang, sex: .female, ages: 6...17)
    ),
    (.withoutNIK, ClientFilter(area: Samples.martapura, withoutNIK: true)),
  ]

  @Test(arguments: figures) func aFigureIsOneFilter(figure: DasborFigure, filter: ClientFilter) {
    #expect(figure.filter(in: Samples.martapura) == filter)
  }

  @Test(arguments: [Size(columns: 80, rows: 20), Size(columns: 60, rows: 12)])
  func arrowsReachEveryFigure(size: Size) {
    var start = DasborScreen(
      of: Samples.martapura, context: .sample(), tickets: TicketSequence(screen: 1))
    start.dashboard = Samples.dashboard(of: Samples.martapura)
    start.casework = Samples.casework(of: Samples.martapura)
    start.resources = Samples.resourcePanel(of: Samples.martapura)
    _ = start.update(.event(.resized(size)))
    var reached: Set<DasborFigure> = [start.figure]
    var waiting = [start]
    while let here = waiting.popLast() {
      for step: DasborScreen.Message in [
        .moved(.up), .moved(.down), .sideMoved(right: true), .sideMoved(right: false),
      ] {
        var there = here
        _ = there.update(step)
        if reached.insert(there.figure).inserted { waiting.append(there) }
      }
    }
    let all = DasborLayout(
      Samples.dashboard(of: Samples.martapura), Samples.casework(of: Samples.martapura),
      Samples.resourcePanel(of: Samples.martapura), size: size)
    #expect(reached == Set(all.placed.map(\.figure)))
  }

  @Test func tabGoesThroughThePanelsAndBackToTheFirst() throws {
    var bench = ShellBench(.dasbor(Samples.martapura))
    var figures: [DasborFigure] = []
    for _ in 0..<9 {
      bench.press(.tab)
      figures.append(try #require(bench.shell.top as? DasborScreen).figure)
    }
    #expect(
      figures == [
        .type(24), .ages(0...5, .male), .pillar(.rehabilitasi), .agenda(.tindakLanjut),
        .stage(.laporan), .outcome(.mandiri), .tksk, .withoutNIK, .everybody,
      ])
  }

  @Test func enterGoesDownAndEscUp() throws {
    var bench = ShellBench(.dasbor(.province))
    #expect(bench.lines[1].contains("13 kab/kota · 1.284 orang"))
    bench.press(.down, .down, .enter)
    let below = try #require(bench.shell.top as? DasborScreen)
    #expect(below.area == WilayahCode("63.03"))
    bench.press(.escape)
    #expect(try #require(bench.shell.top as? DasborScreen).area == .province)
  }

  @Test func theNumbersOfARowOpenTheirLists() throws {
    for (key, filter) in [
      ("d", ClientFilter(area: Samples.banjar)),
      ("n", ClientFilter(area: Samples.banjar, withoutNIK: true)),
    ] {
      var bench = ShellBench(.dasbor(.province))
      bench.press(.down, .down)
      bench.type(key)
      #expect(try #require(bench.shell.top as? KlienScreen).filter == filter)
    }
  }

  @Test func tSwitchesBetweenTableAndPanels() {
    var bench = ShellBench(.dasbor(.province))
    #expect(bench.lines[2].contains("Kab/Kota"))
    bench.press(.character("t"))
    #expect(bench.text.contains("─ Umur × jenis kelamin ─"))
    bench.press(.character("t"))
    #expect(bench.lines[2].contains("Kab/Kota"))
  }

  @Test func theTableIsSortedByWhatIsChosen() throws {
    var bench = ShellBench(.dasbor(.province))
    bench.type("o3")
    let screen = try #require(bench.shell.top as? DasborScreen)
    let people = (0..<3).compactMap { screen.parts.rows[$0]?.part.orang }
    #expect(people == people.sorted(by: >))
    #expect(bench.lines[21].contains("urut: Orang, terbanyak dahulu"))
  }

  @Test func perThousandNeedsAPopulation() {
    #expect(ShellBench(.dasbor(.province)).lines[4].contains("–"))
  }

  @Test func aFailureIsShownWithTheWayOut() {
    let bench = ShellBench(.dasbor(.province)) { question in
      if case .dashboard = question { return .failure(.other(code: 10)) }
      return PretendedStore.answer(question)
    }
    #expect(bench.text.contains("Tekan F5 untuk mencoba lagi."))
  }
}
