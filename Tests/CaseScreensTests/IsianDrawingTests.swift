import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

/// The form as text, in the windows that matter.
struct IsianDrawingTests {
  @Test(arguments: [(80, 24), (60, 16), (120, 30)]) func printed(columns: Int, rows: Int) {
    var bench = filled(columns: columns, rows: rows)
    print(bench.text)
    bench.fill("Ker")
    print(bench.text)
    bench.press(.alt("b"))
    print(bench.text)
  }

  private func filled(columns: Int, rows: Int) -> IsianBench {
    var bench = IsianBench(columns: columns, rows: rows)
    bench.type("Siti Contoh\n")
    bench.reply(.kept(DraftID(rawValue: 7)))
    bench.reply(.similar([Samples.similar]))
    for text in ["9903054507550012\n", "\n", "\n", "Jl. Contoh 4\n"] {
      bench.type(text)
      bench.reply(.kept(DraftID(rawValue: 7)))
    }
    return bench
  }
}
