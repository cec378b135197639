import CaseDomain
import TerminalUI

/// Where the parts of a client file stand.
struct BerkasLayout: Equatable, Sendable {
  let tabs: Rect
  /// Identity at the left, what waits and the case at the right; empty on the other parts.
  let left: Rect
  let right: Rect
  /// The heading over the lines.
  let heading: Rect
  let list: Rect

  init(_ file: ShownFile?, _ tab: FileTab, in body: Rect) {
    tabs = body.firstRow
    let inside = body.part(fromRow: 1)
    let wanted =
      tab == .ringkasan
      ? max(file?.identity.count ?? 0, file.map(Self.rightRows) ?? 0) + 1 : 0
    // The lines of history keep a third of the window.
    let upper = min(wanted, max(0, inside.rows - max(4, inside.rows / 3)))
    let top = inside.part(fromRow: 0, rows: upper)
    let leftColumns = body.columns * 55 / 100
    left = top.part(fromColumn: 0, columns: leftColumns)
    right = top.part(fromColumn: leftColumns + 1)
    heading = inside.part(fromRow: upper, rows: 1)
    list = inside.part(fromRow: upper + 1)
  }

  /// Notices with their heading, the case with its own, and the help given.
  private static func rightRows(of file: ShownFile) -> Int {
    max(1, min(file.notices.count, mostNotices)) + 1 + file.caseFacts.count + file.help.count
  }

  /// More would push the case away; the agenda has them all.
  static let mostNotices = 5
}
