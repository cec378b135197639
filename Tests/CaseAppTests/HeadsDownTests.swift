import CaseApp
import CaseDomain
import TerminalUI
import TestSupport
import Testing

/// Heads-down entry: how many keys a new client costs beyond the text itself.
@MainActor
@Suite(.timeLimit(.minutes(15))) struct HeadsDownTests {
  @Test func aSecondClientWithCarriedOverWilayahCostsAtMost25Keys() throws {
    let office = try Office.training(people: 20)
    _ = office.run(AddAccountCommand(name: "petugas", role: .operatorKecamatan))
    let first = Self.entry("Siti Contoh", nik: "9903054507550012", desa: "keraton, martapura")
    let second = Self.entry("Budi Percobaan", nik: "9903050507600021", desa: "")
    let terminal = HeadlessTerminal(
      script: [.see("baris 1 dari"), .press(.enter), .see("NIK"), .press(.function(7))]
        + [.see("kolom 1 dari")] + first + [.press(.control("n"))]
        + [.see("Tersimpan"), .see("kolom 1 dari")] + second + [.press(.control("n"))]
        + [.see("Tersimpan"), .see("kolom 1 dari"), .keep("empty"), .press(.escape)]
        + [.press(.escape), .press(.escape), .press(.function(10))])
    let screens = try ScreensRequest(start: .klien).prepare(in: office.context(as: "petugas"))
    #expect(screens.run(on: terminal) == 0)
    #expect(terminal.missed == nil)
    let keys = second.count { if case .press = $0 { true } else { false } } + 1
    print("klien baru: \(keys) tombol selain teksnya")
    #expect(keys <= 25)
    let found = office.run(SearchCommand(words: ["budi", "percobaan"]))
    #expect(found.output.contains("Keraton"), "the wilayah was carried over")
  }

  @Test func fieldsThatGoOnByThemselvesDoSoInTheNextSessionToo() throws {
    let office = try Office.training(people: 20)
    _ = office.run(AddAccountCommand(name: "petugas", role: .operatorKecamatan))
    let opening: [HeadlessTerminal.Step] = [
      .see("baris 1 dari"), .press(.enter), .see("NIK"), .press(.function(7)),
      .see("kolom 1 dari"),
    ]
    let leaving: [HeadlessTerminal.Step] = [
      .press(.escape), .seeNot("kolom"), .press(.escape), .press(.escape), .press(.function(10)),
    ]
    try run(
      opening + [
        .press(.control("p")), .type("maju sendiri"), .press(.enter), .see("kini maju sendiri"),
      ] + leaving, in: office)
    try run(
      opening + [
        .type("Siti Contoh"), .press(.enter), .see("kolom 2 dari"), .type("9903054507550012"),
        .see("kolom 3 dari"),
      ] + leaving, in: office)
  }

  private func run(_ script: [HeadlessTerminal.Step], in office: Office) throws {
    let terminal = HeadlessTerminal(script: script)
    let screens = try ScreensRequest(start: .klien).prepare(in: office.context(as: "petugas"))
    #expect(screens.run(on: terminal) == 0)
    #expect(terminal.missed == nil)
  }

  /// The text of one client and Enter after every field; an empty text takes what stands there.
  private static func entry(_ name: String, nik: String, desa: String) -> [HeadlessTerminal.Step] {
    let texts = [
      name, nik, "", "Martapura", "", "", "", "Jl. Contoh 4", "3", "2", desa, "8", "1", "", "", "",
    ]
    return texts.flatMap { text -> [HeadlessTerminal.Step] in
      text.isEmpty ? [.press(.enter)] : [.type(text), .press(.enter)]
    }
  }
}
