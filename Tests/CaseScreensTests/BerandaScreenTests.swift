import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

struct BerandaScreenTests {
  @Test func showsTheWaysOnAndTheStateOfTheData() {
    let text = ShellBench(.beranda).text
    #expect(text.contains(" > 1 Dasbor"))
    #expect(text.contains("   2 Klien"))
    #expect(text.contains("   0 Keluar"))
    #expect(text.contains("Orang          1.284"))
    #expect(text.contains("TKSK se-Kalsel 2024"))
    #expect(text.contains("Impor terakhir  22 Nov 2026 08.14"))
    #expect(text.contains("Cadangan        belum ada"))
  }

  @Test func aDigitOpensItsEntry() {
    var bench = ShellBench(.beranda)
    bench.type("2")
    #expect(bench.shell.top is KlienScreen)
    bench.press(.escape)
    bench.type("3")
    #expect(bench.shell.top is BimtekScreen)
  }

  @Test func zeroLeavesPilar() {
    var bench = ShellBench(.beranda)
    bench.type("0")
    #expect(bench.effects == [.quit])
  }

  @Test func anEventOfTodayIsOneKeyAway() throws {
    let event = Samples.event
    let running = ScreenContext(
      actor: ScreenContext.sample().actor, today: event.from, zone: .wita, isTraining: true)
    var bench = ShellBench(.beranda, context: running)
    bench.type("h")
    #expect(try #require(bench.shell.top as? HadirScreen).event == event.id)
  }

  @Test func aScreenThatTheAccountMayNotOpenSaysWhy() {
    let entry = BerandaEntry.all(for: .sample(), events: nil)
    #expect(entry.allSatisfy { $0.reason == nil })
    #expect(entry.last?.destination == nil)
  }

  @Test func tellsWhatWaitsForTheAccount() {
    let text = ShellBench(.beranda).text
    #expect(text.contains("× 3 lewat  ▲ 5 pekan ini"))
    #expect(text.contains("2 draf belum selesai"))
  }

  @Test func everyPlaceHasADigit() {
    let lines = ShellBench(.beranda).lines
    let places = [
      "1 Dasbor", "2 Klien", "3 Bimtek", "4 Agenda", "5 Program", "6 Loket", "7 Surat",
      "8 Verifikasi", "9 Draf", "0 Keluar",
    ]
    for place in places { #expect(lines.contains { $0.contains(place) }, "\(place)") }
  }
}
