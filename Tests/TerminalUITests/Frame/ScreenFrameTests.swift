import TerminalUI
import Testing

struct ScreenFrameTests {
  let frame = ScreenFrame(
    head: HeadLine(crumbs: ["Klien"], user: "rina", date: "Min 22 Nov"),
    status: "baris 1 dari 412",
    entries: ActionRegistry([
      sample("buka", short: "Bantu", hint: "buka", keys: [.enter, .function(1)])
    ]).entries)

  @Test func leavesTheBodyFreeBetweenHeadAndStatus() {
    var surface = Surface(size: Size(columns: 80, rows: 24))
    let body = frame.draw(on: &surface, theme: .plain)
    #expect(body == Rect(column: 0, row: 1, columns: 80, rows: 20))
    #expect(surface.lines[0].hasPrefix(" Klien"))
    #expect(surface.lines[21] == " baris 1 dari 412")
    #expect(surface.lines[22].hasSuffix("? semua tombol"))
    #expect(surface.lines[23].hasPrefix("1Bantu  2"))
  }

  @Test(arguments: [Size(columns: 60, rows: 16), Size(columns: 79, rows: 24)])
  func hasNoFKeysInASmallWindow(size: Size) {
    var surface = Surface(size: size)
    let body = frame.draw(on: &surface, theme: .plain)
    #expect(body?.rows == size.rows - 3)
    #expect(surface.lines[size.rows - 1].hasPrefix(" Enter buka"))
  }

  @Test func saysPolitelyThatTheWindowIsTooSmall() {
    var surface = Surface(size: Size(columns: 52, rows: 14))
    #expect(frame.draw(on: &surface, theme: .plain) == nil)
    #expect(
      surface.lines[7] == "  Layar terlalu kecil: butuh 60x16, sekarang 52x14")
  }

  @Test func coversTheStatusWithAToast() {
    var frame = frame
    frame.toast = ToastLine(.error, "Penyimpanan penuh.")
    var surface = Surface(size: Size(columns: 80, rows: 24))
    frame.draw(on: &surface, theme: .plain)
    #expect(surface.lines[21] == " × Penyimpanan penuh.")
  }

  @Test(arguments: [0, 1, 2, 15, 16, 24], [0, 1, 59, 60, 80, 132])
  func drawsInEveryWindow(rows: Int, columns: Int) {
    var surface = Surface(size: Size(columns: columns, rows: rows))
    let body = frame.draw(on: &surface, theme: .plain)
    #expect((body == nil) == (columns < 60 || rows < 16))
  }
}
