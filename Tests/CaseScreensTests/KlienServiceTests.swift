import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

/// `L` opens the service to many for whoever is marked.
struct KlienServiceTests {
  private let start = Destination.klien(ClientFilter(area: Samples.martapura))

  private func request(_ bench: ShellBench) -> FormRequest? {
    for question in bench.questions.reversed() {
      if case .form(.open(let request)) = question { return request }
    }
    return nil
  }

  @Test func someMarkedClientsAreServedWithoutAsking() {
    var bench = ShellBench(start)
    bench.press(.character(" "), .character(" "), .character("L"))
    #expect(request(bench)?.form == "layanan-massal")
    guard case .clients(let clients)? = request(bench)?.subject else {
      Issue.record("no clients")
      return
    }
    #expect(clients.count == 2)
    #expect(!bench.questions.contains { if case .service = $0 { true } else { false } })
  }

  @Test func allButOneAreAskedFor() {
    var bench = ShellBench(start)
    bench.press(.character("A"), .character(" "), .character("L"))
    let asked = bench.questions.contains {
      if case .service(.markedClients(_, let except)) = $0 { except.count == 1 } else { false }
    }
    #expect(asked)
    #expect(request(bench)?.form == "layanan-massal")
  }

  @Test func withoutMarksItSaysHowToMark() {
    var bench = ShellBench(start)
    bench.press(.character("L"))
    #expect(request(bench) == nil)
    #expect(bench.text.contains("Tandai dahulu"))
  }

  @Test func moreThanFiveThousandAreRefusedWithASentence() {
    var bench = ShellBench(start) { question in
      if case .service(.markedClients) = question {
        return .failure(.rule(.casework(.tooManyClients(limit: 5000))))
      }
      return PretendedStore.answer(question)
    }
    bench.press(.character("A"), .character("L"))
    #expect(bench.text.contains("Paling banyak 5.000 klien"))
  }

  @Test func anAccountThatRecordsNothingIsTold() {
    var bench = ShellBench(start, context: .sample(role: .bidangProvinsi))
    bench.press(.character(" "), .character("L"))
    #expect(request(bench) == nil)
    #expect(bench.text.contains("tidak mencatat layanan"))
  }
}
