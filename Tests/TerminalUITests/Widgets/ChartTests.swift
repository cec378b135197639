import TerminalUI
import Testing

struct ChartTests {
  @Test func writesEveryNumberBesideItsBar() {
    let chart = BarChart(
      [
        BarChart.Row("24 Fakir Miskin", value: 612, text: "612", detail: "+18"),
        BarChart.Row("8 Lanjut Usia Telantar", value: 143, text: "143", detail: "+6"),
        BarChart.Row("2 Anak Telantar", value: 1, text: "1", detail: "0"),
        BarChart.Row("21 Bencana", value: nil, text: "–"),
      ], textColumns: 5, barColumns: 11, detailColumns: 4)
    let lines = drawn(columns: 42, rows: 5) { surface, rect in
      chart.draw(on: &surface, in: rect, theme: .plain)
    }
    #expect(
      lines == [
        "24 Fakir Miskin      612  ███████████  +18",
        "8 Lanjut Usia Tel…   143  ██▋           +6",
        "2 Anak Telantar        1  ▏              0",
        "21 Bencana             –",
        "",
      ])
  }

  @Test func setsTwoGroupsBackToBack() {
    let chart = PyramidChart(
      [
        PyramidChart.Row("0–5", left: 21, leftText: "21", right: 24, rightText: "24"),
        PyramidChart.Row("18–59", left: 301, leftText: "301", right: 377, rightText: "377"),
        PyramidChart.Row("60+", left: 160, leftText: "160", right: 0, rightText: "0"),
      ], leftLetter: "L", rightLetter: "P")
    let lines = drawn(columns: 40, rows: 3) { surface, rect in
      chart.draw(on: &surface, in: rect, theme: .plain)
    }
    #expect(
      lines == [
        "  0–5  21 L           ▐│▋          P 24",
        "18–59 301 L    ████████│██████████ P 377",
        "  60+ 160 L        ████│           P 0",
      ])
  }

  @Test func drawsAtEverySize() {
    let row = PyramidChart.Row("a", left: 1, leftText: "1", right: 2, rightText: "2")
    for columns in 0...40 {
      let lines = drawn(columns: columns, rows: 1) { surface, rect in
        PyramidChart([row], leftLetter: "L", rightLetter: "P").draw(
          on: &surface, in: rect, theme: .plain)
        BarChart([BarChart.Row("a", value: 1, text: "1")]).draw(
          on: &surface, in: rect, theme: .plain)
      }
      #expect(lines.count == 1)
    }
  }

  @Test func drawsWordsInBigLetters() {
    let lines = drawn(columns: 40, rows: 5) { surface, rect in
      BigText("hadir").draw(on: &surface, in: rect, theme: .plain, role: .good)
    }
    #expect(
      lines == [
        "██  ██   ████   █████   ██  █████",
        "██  ██  ██  ██  ██  ██  ██  ██  ██",
        "██████  ██████  ██  ██  ██  █████",
        "██  ██  ██  ██  ██  ██  ██  ██ ██",
        "██  ██  ██  ██  █████   ██  ██  ██",
      ])
  }

  @Test(arguments: ["HADIR", "SUDAH", "BELUM", "TERLAMBAT"])
  func hasTheLettersOfTheScanDesk(word: String) {
    #expect((BigText(word).width ?? .max) <= 76)
  }

  @Test func fallsBackToOneLine() {
    let lines = drawn(columns: 20, rows: 5) { surface, rect in
      BigText("Zebra").draw(on: &surface, in: rect, theme: .plain, role: .good)
    }
    #expect(lines == ["", "", "ZEBRA", "", ""])
  }
}
