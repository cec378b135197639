import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

struct KlienScreenTests {
  private func bench(columns: Int = 80, rows: Int = 24) -> ShellBench {
    ShellBench(.klien(ClientFilter(area: Samples.martapura)), columns: columns, rows: rows)
  }

  private func screen(_ bench: ShellBench) throws -> KlienScreen {
    try #require(bench.shell.top as? KlienScreen)
  }

  @Test func showsTheListWithItsHeadsCountAndKeys() {
    var bench = bench()
    bench.press(.down)
    let lines = bench.lines
    #expect(
      lines[0] == " Klien › Kec. Martapura                             LATIHAN │ rina │ Min 22 Nov")
    #expect(
      lines[1] == " Cari: tekan /          Saring: tekan \\               1.284 orang · 1.412 entri"
    )
    #expect(
      lines[2] == "   Nama↑                    Umur  JK  Desa/Kel.       Jenis        Tahap")
    #expect(
      lines[4] == "   Siti Aminah                76  L   Keraton         LUT FM       × Intervensi")
    #expect(
      lines[5] == ">  Hj. Siti Aminah            75  P   Jawa            LUT          ▲ Asesmen")
    #expect(lines[21] == " baris 2 dari 1.284 · urut: Nama naik · kode cek 5BCD-12")
    #expect(lines[22].hasPrefix(" Enter buka  / cari  \\ saring"))
    #expect(lines[23].hasSuffix("9Menu   10Keluar"))
  }

  @Test func asksForRowsAtEveryKeyOfASearch() throws {
    var bench = bench()
    let before = bench.questions.count
    bench.type("/si")
    let asked = bench.questions.dropFirst(before)
    let searches = asked.compactMap { question -> String? in
      if case .clientRows(let filter, _, _) = question { filter.search } else { nil }
    }
    #expect(searches == ["s", "si"])
    #expect(bench.lines[1].hasSuffix("23 dari 1.284"))
  }

  @Test func rowsAreAskedOnTheInteractiveLaneAndCountsBehindThem() {
    var screen = KlienScreen(
      filter: ClientFilter(area: Samples.martapura), context: .sample(),
      tickets: TicketSequence(screen: 1))
    _ = screen.update(.event(.resized(Size(columns: 80, rows: 20))))
    let lanes = screen.update(.event(.appeared)).compactMap { effect -> ScreenEffect.Lane? in
      if case .ask(_, _, let lane) = effect { lane } else { nil }
    }
    #expect(lanes == [.background])
    _ = screen.update(.fieldPressed(.search))
    let typed = screen.update(.typed(.key(.character("s"))))
    #expect(typed.count == 2)
    guard case .ask(.clientRows, _, .interactive) = typed[0],
      case .ask(.clientCount, _, .background) = typed[1]
    else {
      Issue.record("rows come first, then the count")
      return
    }
  }

  @Test func rowsFoundFirstShowAtOnceAndTheOrderIsAskedFor() throws {
    var screen = KlienScreen(
      filter: ClientFilter(area: Samples.martapura), context: .sample(),
      tickets: TicketSequence(screen: 1))
    _ = screen.update(.event(.resized(Size(columns: 80, rows: 20))))
    _ = screen.update(.fieldPressed(.search))
    guard
      case .ask(.clientRows(_, _, let hasty), let ticket, _)? = screen.update(
        .typed(.key(.character("s")))
      ).first
    else {
      Issue.record("typing asks for rows")
      return
    }
    #expect(!hasty.waitsForOrder)
    let next = screen.update(
      .event(.answered(ticket, .success(.someClientRows(Samples.rows(5))))))
    #expect(screen.list.rows.count == 5)
    guard case .ask(.clientRows(_, _, let patient), _, .interactive)? = next.first else {
      Issue.record("what is shown first is asked for in its order")
      return
    }
    #expect(patient.waitsForOrder && patient.first == 0)
  }

  @Test func aLateAnswerCannotReplaceANewerList() throws {
    var screen = KlienScreen(
      filter: ClientFilter(area: Samples.martapura), context: .sample(),
      tickets: TicketSequence(screen: 1))
    guard
      case .ask(_, let first, _)? = screen.update(.event(.resized(Size(columns: 80, rows: 20))))
        .first
    else {
      Issue.record("the first size asks for rows")
      return
    }
    _ = screen.update(.fieldPressed(.search))
    _ = screen.update(.typed(.key(.character("s"))))
    _ = screen.update(.event(.answered(first, .success(.clientRows(Samples.rows(5))))))
    #expect(screen.list.rows.isEmpty)
  }

  @Test func anInterruptedQuestionIsAskedAgainWhenTheListComesBack() {
    var screen = KlienScreen(
      filter: ClientFilter(area: Samples.martapura), context: .sample(),
      tickets: TicketSequence(screen: 1))
    guard
      case .ask(_, let ticket, _)? = screen.update(.event(.resized(Size(columns: 80, rows: 20))))
        .first
    else {
      Issue.record("the first size asks for rows")
      return
    }
    #expect(screen.update(.event(.answered(ticket, .failure(.interrupted)))) == [])
    #expect(screen.failure == nil)
    guard case .ask(.clientRows, _, _)? = screen.update(.event(.appeared)).first else {
      Issue.record("coming back asks for the rows again")
      return
    }
  }

  @Test func escTakesOneStepBackAtATime() throws {
    var bench = bench()
    bench.type("/siti")
    bench.press(.enter)
    #expect(try screen(bench).filter.search == "siti")
    bench.press(.character("v"), .escape)
    #expect(try screen(bench).list.rangeStart == nil)
    bench.press(.escape)
    #expect(try screen(bench).filter.search == "")
    bench.press(.escape)
    #expect(bench.shell.top is BerandaScreen)
  }

  @Test func escInTheSearchBoxTakesTheSearchBack() throws {
    var bench = bench()
    bench.type("/siti")
    bench.press(.escape)
    #expect(try screen(bench).filter.search == "")
    #expect(try screen(bench).focus == .list)
  }

  @Test func theFilterLineNarrowsAndSaysWhatItCannotRead() throws {
    var bench = bench()
    bench.type("\\jenis=8 jk=P")
    #expect(try screen(bench).filter.types == [8])
    #expect(try screen(bench).filter.sex == .female)
    bench.type(" umur=x")
    #expect(bench.lines[21].contains("umur=x tidak terbaca"))
    #expect(try screen(bench).filter.sex == .female)
    bench.press(.escape)
    #expect(try screen(bench).filter == ClientFilter(area: Samples.martapura))
  }

  @Test func wordsInTheFilterLineBecomeTheSearchOnEnter() throws {
    var bench = bench()
    bench.type("\\jk=P siti")
    #expect(try screen(bench).filter.search == "")
    bench.press(.enter)
    #expect(try screen(bench).filter.search == "siti")
    #expect(try screen(bench).filterLine.text == "jk=P")
  }

  @Test func aFilterFromElsewhereStandsInTheFilterLine() {
    let bench = ShellBench(
      .klien(ClientFilter(area: Samples.martapura, types: [8], sex: .female, ages: 60...150)))
    #expect(bench.lines[1].contains("Saring: jenis=8"))
  }

  @Test func marksSurviveSortingAndAreWhatIsExported() throws {
    var bench = bench()
    bench.press(.character(" "), .character(" "), .character("o"))
    bench.type("2")
    #expect(try screen(bench).sort == ClientSort(.umur))
    #expect(bench.lines[21].hasPrefix(" 2 ditandai"))
    bench.type("E1")
    let wanted = ExportSelection.only([ClientID(rawValue: 1), ClientID(rawValue: 2)])
    #expect(
      bench.questions.last
        == .exportClients(
          ClientFilter(area: Samples.martapura), ClientSort(.umur), wanted, format: .csv))
    #expect(bench.lines[21].contains("23 baris ditulis ke klien.csv"))
  }

  @Test func markingAllAndUnmarkingOneExportsAllButThat() throws {
    var bench = bench()
    bench.type("A E2")
    guard case .exportClients(_, _, let selection, let format)? = bench.questions.last else {
      Issue.record("an export is asked for")
      return
    }
    #expect(selection == .allBut([ClientID(rawValue: 1)]))
    #expect(format == .json)
  }

  @Test func sortingByTheSameColumnTurnsTheOrderRound() throws {
    var bench = bench()
    bench.type("o1")
    #expect(try screen(bench).sort == ClientSort(.nama, ascending: false))
    #expect(bench.lines[2].hasPrefix("   Nama↓"))
  }

  @Test func jumpsToARowOrAShare() throws {
    var bench = bench()
    bench.press(.control("g"))
    bench.type("50%")
    bench.press(.enter)
    #expect(bench.lines[21].contains("baris 642 dari 1.284"))
    bench.press(.control("g"))
    bench.type("7")
    bench.press(.enter)
    #expect(try screen(bench).list.cursor == 6)
    bench.press(.end)
    #expect(bench.lines[21].contains("baris 1.284 dari 1.284"))
  }

  @Test func columnsAreChosenAndOrdered() throws {
    var bench = bench()
    bench.press(.character("c"), .down, .character(" "), .enter)
    #expect(!bench.lines[2].contains("Umur"))
    #expect(try screen(bench).columns.first == .nama)
  }

  @Test func anEmptyResultSaysWhatToDo() {
    var bench = bench()
    bench.type("/tidak ada")
    #expect(bench.text.contains("Tidak ada yang cocok."))
    #expect(bench.text.contains("Esc untuk menghapus saringan."))
  }

  @Test func aNumberFromOutsideTellsOnlyTheKecamatan() {
    let bench = { () -> ShellBench in
      var bench = ShellBench(.klien(ClientFilter(area: Samples.martapura))) { question in
        switch question {
        case .elsewhere: .success(.elsewhere([Samples.martapura]))
        case .clientCount: .success(.clientCount(ClientCount()))
        case .clientRows: .success(.clientRows([]))
        default: PretendedStore.answer(question)
        }
      }
      bench.type("/9903051708450001")
      return bench
    }()
    #expect(bench.text.contains("Sudah terdaftar di Kec. Martapura, minta pindah."))
  }

  @Test func aFailureIsShownWithTheWayOut() {
    var bench = ShellBench(.klien(ClientFilter(area: Samples.martapura))) { question in
      if case .clientRows = question { return .failure(.busy) }
      return PretendedStore.answer(question)
    }
    #expect(bench.text.contains("Tekan F5 untuk mencoba lagi."))
    bench.answer = PretendedStore.answer
    bench.press(.function(5))
    #expect(bench.text.contains("Siti Aminah"))
  }

  @Test func aWideWindowShowsThePersonUnderTheCursor() {
    let bench = bench(columns: 132, rows: 30)
    #expect(bench.lines[2].hasSuffix("│ Siti Aminah"))
    #expect(bench.text.contains("8 Lanjut Usia Telantar"))
  }

  @Test func restrictedTypesAreOnlyHintedAt() {
    #expect(bench().lines[6].hasSuffix("LUT +terb.   ○ Laporan"))
  }

  @Test func enterOpensTheCard() throws {
    var bench = bench()
    bench.press(.down, .enter)
    #expect(try #require(bench.shell.top as? BerkasScreen).client == ClientID(rawValue: 2))
  }

  @Test func theCursorRowIsAccentedFromItsMarkToItsName() {
    var bench = bench()
    bench.press(.down)
    var surface = Surface(size: bench.size)
    bench.shell.draw(on: &surface, theme: .plain)
    let reversed = (0..<80).filter { surface[$0, 5].style.attributes.contains(.reverse) }
    #expect(reversed == Array(0..<18))
  }

  @Test(arguments: [60, 80, 100, 132]) func nothingMovesWhileSomebodyTypes(columns: Int) {
    var bench = bench(columns: columns)
    let before = bench.lines[1].firstRange(of: "Saring:")?.lowerBound
    bench.type("/tidak ada")
    #expect(bench.lines[1].firstRange(of: "Saring:")?.lowerBound == before)
  }

  static let counts: [(Int, String)] = [
    (48, "1.000.000 orang · 12 keluarga · 1.090.000 entri"),
    (33, "1.000.000 orang · 1.090.000 entri"), (31, "1.000.000 org · 1.090.000 entri"),
    (17, "1.000.000 orang"), (5, ""),
  ]

  @Test(arguments: counts) func theCountFitsItsCells(columns: Int, text: String) {
    let count = ClientCount(orang: 1_000_000, keluarga: 12, entri: 1_090_000)
    #expect(KlienText.count(count, of: nil, isNarrowed: false, columns: columns) == text)
  }

  static let typed: [(String, FormValues)] = [
    ("", FormValues()), ("siti amin", FormValues(["nama": "Siti Amin"])),
    ("9903054507550012", FormValues(["nik": "9903054507550012"])),
    ("990305 450755 0012", FormValues(["nik": "9903054507550012"])),
    ("9903059908100118", FormValues(["kk": "9903059908100118"])), ("12", FormValues()),
  ]

  @Test(arguments: typed) func whatWasTypedFillsTheFormOfANewClient(
    _ text: String, _ values: FormValues
  ) {
    #expect(NewClientRequest.request(typed: text) == FormRequest("klien-baru", prefilled: values))
  }

  @Test func f7OpensTheFormOfANewClient() {
    var bench = bench()
    bench.type("/siti")
    bench.press(.enter, .function(7))
    #expect(
      bench.questions.contains(
        .form(.open(FormRequest("klien-baru", prefilled: FormValues(["nama": "Siti"]))))))
  }
}
