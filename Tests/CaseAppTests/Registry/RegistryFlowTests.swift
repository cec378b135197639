import CaseApp
import CaseDomain
import CaseStore
import TerminalUI
import TestSupport
import Testing

/// The registry at its screen, with the real store behind.
@MainActor
@Suite(.timeLimit(.minutes(15))) struct RegistryFlowTests {
  private static let nik = "9903050507850001"
  private static let desa = "63.03.05.1004"

  /// An office of Martapura that knows one client by this NIK.
  private func office() throws -> Office {
    let office = try Office.prepared()
    _ = office.run(AddAccountCommand(name: "budi", role: .operatorKecamatan, area: "63.03.05"))
    let session = try office.session(as: "budi")
    let outcome = try session.store.submit(
      FormSubmission(
        request: FormRequest(NewClientForm.id),
        values: FormValues([
          "nama": "Rahmat Contoh", "nik": Self.nik, "tanggal-lahir": "1985-07-05",
          "perkiraan": "tidak", "jenis-kelamin": "L", "desa": Self.desa, "jenis": "23",
          "sejak": "2026-01-01", "sumber": "lapangan", "alasan-luar-kriteria": "uji",
        ])), on: session.today, as: session.actor, at: session.now)
    guard case .saved = outcome else {
      Issue.record("no client: \(outcome)")
      return office
    }
    return office
  }

  private static func register(_ kind: String) -> [HeadlessTerminal.Step] {
    let enter = HeadlessTerminal.Step.press(.enter)
    return [
      .type("n"), .see("Peran PSKS baru"), .type(nik), enter, .type("Rahmat Contoh"), enter,
      enter, enter, enter, enter, enter, enter, enter, enter, .type("Keraton"), enter, enter,
      .type(kind), enter, .type("desa"), enter, .type("Keraton"), enter, enter,
      .press(.function(2)), .see("Tersimpan"),
    ]
  }

  @Test func aClientBecomesPSMAndTaganaAndStaysOnePerson() throws {
    let office = try office()
    let terminal = HeadlessTerminal(
      script: [.see("Selamat bekerja, budi"), .type(":psks"), .press(.enter), .see("0 peran")]
        + Self.register("PSM") + [.see("1 peran · 1 orang")]
        + Self.register("Relawan") + [.see("2 peran · 1 orang"), .press(.function(10))])
    let screens = try ScreensRequest().prepare(in: office.context(as: "budi"))
    #expect(screens.run(on: terminal) == 0)
    #expect(terminal.missed == nil)
    let lines = office.run(ListRegistryCommand(), as: "budi").lines
    #expect(lines.first?.hasPrefix("2 peran · 1 orang · 0 lembaga") == true)
    #expect(office.run(CheckCommand()).status == .success)
  }
}
