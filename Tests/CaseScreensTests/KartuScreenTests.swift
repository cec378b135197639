import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

struct KartuScreenTests {
  @Test func showsIdentityTypesAndFamily() {
    let lines = ShellBench(.kartu(ClientID(rawValue: 5))).lines
    #expect(lines[0].hasPrefix(" Klien › Kec. Martapura › St. Aminah"))
    #expect(lines[1].hasPrefix("─ St. Aminah · P · 72 th ─"))
    #expect(lines[2].hasPrefix(" NIK       990305••••••••••"))
    #expect(lines[2].contains("│ 8 Lanjut Usia Telantar"))
    #expect(lines.contains { $0.hasPrefix("─ Kartu keluarga ─") })
    #expect(lines.contains { $0.contains("Budi") && $0.contains("cucu") })
    #expect(lines[21] == " versi 9 · diubah rina 22 Nov 2026 08.14")
  }

  @Test func aRestrictedTypeIsNeverNamed() {
    let bench = ShellBench(.kartu(ClientID(rawValue: 3)))
    #expect(bench.text.contains("Jenis terbatas"))
  }

  @Test func enterOpensAnotherClientOfTheFamily() throws {
    var bench = ShellBench(.kartu(ClientID(rawValue: 5))) { question in
      guard case .clientCard(let id) = question else { return PretendedStore.answer(question) }
      return .success(.clientCard(Samples.card(id, familyMember: ClientID(rawValue: 9))))
    }
    bench.press(.down, .enter)
    #expect(try #require(bench.shell.top as? KartuScreen).client == ClientID(rawValue: 9))
    bench.press(.escape)
    #expect(try #require(bench.shell.top as? KartuScreen).client == ClientID(rawValue: 5))
  }

  @Test func aCardThatIsGoneSaysSo() {
    let bench = ShellBench(.kartu(ClientID(rawValue: 5))) { _ in .failure(.notFound) }
    #expect(bench.text.contains("Data itu tidak ada lagi"))
  }
}
