import CaseApp
import CaseDocuments
import TerminalUI
import TestSupport
import Testing

/// Whatever a list from elsewhere holds, screens, commands and files show harmless text.
@MainActor
@Suite(.timeLimit(.minutes(15))) struct HostileDataTests {
  /// Names, each on a row of its own: escapes, controls, bidi marks, length, formulas.
  static let names = [
    "Ani\u{1B}[2J\u{1B}]0;judul\u{7}Budi", "Bayu\u{1}\u{8}\u{9}\u{7F}\u{85}\u{9B}31m",
    "Citra\u{202E}lawak\u{2066}x\u{200F}", "Dewi\u{200B}\u{FEFF}\u{AD}Sari",
    String(repeating: "Panjang ", count: 38), "Eka 👩‍👩‍👧‍👦🇮🇩❤️",
    "Fitri e\u{301}\u{302}\u{303}\u{304}\u{305}",
    "=HYPERLINK(1+1)", "+62811", "-1+1|cmd", "@SUM(A1)", "Gilang \"Jago\"; Rudi",
  ]

  private func office() throws -> Office {
    let office = try Office.prepared()
    var list = "Nama;NIK;Tempat Lahir;Tanggal Lahir;JK;Alamat;Desa;Kecamatan;Kabupaten;Jenis\n"
    for (index, name) in Self.names.enumerated() {
      let quoted = "\"" + name.split(separator: "\"").joined(separator: "\"\"") + "\""
      list += "\(quoted);;\(quoted);01-01-19\(50 + index);P;\(quoted);Keraton;Martapura;Banjar;8\n"
    }
    let path = try office.folder.write(list, to: "jahat.csv")
    let outcome = office.run(ImportCommand(files: [path]))
    #expect(outcome.status == .success)
    return office
  }

  @Test func everyRowIsTakenAndCommandsPrintOnlyHarmlessText() throws {
    let office = try office()
    let commands: [(String, any Command)] = [
      ("cari", SearchCommand(words: ["a"])),
      ("cari json", SearchCommand(words: ["a"], asJSON: true)),
      ("cek", StatusCommand(words: ["a"])),
      ("cek json", StatusCommand(words: ["a"], asJSON: true)),
      ("ekspor", ExportCommand()), ("ekspor json", ExportCommand(format: .json)),
      ("rekap", RecapCommand()), ("impor daftar", ListBatchesCommand()),
    ]
    for (name, command) in commands {
      let outcome = office.run(command)
      #expect(outcome.status == .success, "\(name)")
      #expect(harmful(in: outcome.output).isEmpty, "\(name)")
      #expect(harmful(in: outcome.message).isEmpty, "\(name)")
    }
    #expect(
      office.run(ExportCommand()).output.split(whereSeparator: \.isNewline).count == Self.names
        .count + 1)
  }

  @Test func noExportedCellStartsAFormula() throws {
    let output = try office().run(ExportCommand()).output
    let cells = output.split(whereSeparator: \.isNewline).flatMap { $0.split(separator: ";") }
    let starts = cells.map { $0.first == "\"" ? $0.dropFirst() : $0 }.compactMap(\.first)
    #expect(!starts.isEmpty)
    #expect(starts.allSatisfy { !"=+-@\t\r".contains($0) })
    #expect(output.contains("'=HYPERLINK"), "the text itself is kept")
  }

  @Test func theListAndTheCardShowHarmlessText() throws {
    let terminal = HeadlessTerminal(script: [
      .see("baris 1 dari \(Self.names.count)"), .keep("list"), .press(.enter), .see("Lahir"),
      .keep("card"), .press(.escape), .see("baris 1 dari"), .press(.function(10)),
    ])
    let office = try office()
    let screens = try ScreensRequest(start: .klien).prepare(in: office.context())
    #expect(screens.run(on: terminal) == 0)
    #expect(terminal.missed == nil)
    for (name, lines) in terminal.screens {
      #expect(harmful(in: lines.joined()).isEmpty, "\(name)")
    }
  }

  /// The scalars that a terminal or a reader could be deceived by; line ends are not.
  private func harmful(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A, 0x0D: false
      case ..<0x20, 0x7F...0x9F, 0xAD, 0x61C, 0xFEFF: true
      case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: true
      default: false
      }
    }
  }
}
