import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

struct DrafScreenTests {
  @Test func draftsAreListedAndGoOnWithEnter() {
    var bench = ShellBench(.draf)
    #expect(bench.text.contains("Klien baru"))
    #expect(bench.text.contains("4 kolom"))
    bench.press(.enter)
    #expect(
      bench.questions.last
        == .form(.open(FormRequest("contoh", draft: DraftID(rawValue: 7)))))
  }

  @Test func aDraftIsThrownAwayOnlyAfterAQuestion() {
    var bench = ShellBench(.draf)
    bench.press(.delete)
    #expect(bench.text.contains("Buang draf?"))
    bench.press(.enter)
    #expect(!bench.questions.contains(.form(.discard(DraftID(rawValue: 7)))))
    bench.press(.delete, .character("b"))
    #expect(bench.questions.contains(.form(.discard(DraftID(rawValue: 7)))))
    #expect(bench.text.contains("Tidak ada draf."))
  }

  @Test func aSavedChangeIsTakenBackAfterSayingWhoseAndWhat() {
    var bench = ShellBench(.draf)
    bench.press(.tab)
    #expect(bench.text.contains("Ubah klien"))
    bench.press(.character("u"))
    #expect(bench.text.contains("Urungkan perubahan?"))
    #expect(bench.text.contains("disimpan rina"))
    bench.press(.character("r"))
    #expect(bench.questions.contains(.form(.undo(3))))
    #expect(bench.text.contains("Diurungkan: Ubah klien."))
  }

  @Test func aFailureIsShown() {
    let bench = ShellBench(.draf) { question in
      question == .home ? PretendedStore.answer(question) : .failure(.busy)
    }
    #expect(bench.text.contains("sedang dipakai menulis"))
  }

  @Test func itFitsASmallWindow() {
    let bench = ShellBench(.draf, columns: 60, rows: 16)
    #expect(bench.lines[1].hasPrefix(" Draf (1)  Perubahan tersimpan (1)"))
    #expect(bench.lines[4].hasPrefix(">  Klien baru"))
    #expect(bench.lines[14].hasPrefix(" draf 1 dari 1"))
  }
}
