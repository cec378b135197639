import TerminalUI
import Testing

struct HeadLineTests {
  let head = HeadLine(
    crumbs: ["Dasbor", "Kalimantan Selatan", "Banjar", "Martapura"],
    badges: [HeadBadge("LATIHAN", role: .trainingBadge)], user: "rina", date: "Min 22 Nov")

  static let widths: [(Int, String)] = [
    (80, " Dasbor › Kalimantan Selatan › Banjar › Martapura   LATIHAN │ rina │ Min 22 Nov"),
    (76, " Dasbor › … › Banjar › Martapura                LATIHAN │ rina │ Min 22 Nov"),
    (60, " Dasbor › … › Martapura         LATIHAN │ rina │ Min 22 Nov"),
    (46, " … › Martapura    LATIHAN │ rina │ Min 22 Nov"),
    (41, " Martapura   LATIHAN │ rina │ Min 22 Nov"),
  ]

  @Test(arguments: widths)
  func leavesOutCrumbsFromTheMiddle(columns: Int, expected: String) {
    let lines = drawn(columns: columns, rows: 1) { surface, rect in
      head.draw(on: &surface, in: rect, theme: .plain)
    }
    #expect(lines == [expected])
  }

  @Test func drawsAtEveryWidth() {
    for columns in 0...30 {
      let lines = drawn(columns: columns, rows: 1) { surface, rect in
        head.draw(on: &surface, in: rect, theme: .plain)
      }
      #expect(lines.count == 1)
    }
  }
}
