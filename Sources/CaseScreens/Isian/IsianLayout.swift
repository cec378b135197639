import CaseDomain
import TerminalUI

/// Where the parts of a form stand: fields left, help right; a small window has one line of help.
struct IsianLayout: Equatable, Sendable {
  /// Headings and fields; its first row is a rule.
  let fields: Rect
  /// Help, choices and what was found; nil in a narrow window.
  let pane: Rect?
  /// One line of help where there is no pane.
  let hint: Rect?
  /// What is wrong, at the foot.
  let message: Rect

  init(_ body: Rect) {
    let column = Self.paneColumn(in: body.columns)
    let footRows = body.rows >= Self.roomyRows ? 2 : 1
    message = body.part(fromRow: body.rows - footRows)
    let rest = body.part(fromRow: 0, rows: body.rows - footRows)
    if let column {
      fields = rest.part(fromColumn: 0, columns: column)
      pane = rest.part(fromColumn: column)
      hint = nil
    } else {
      fields = rest.part(fromRow: 0, rows: rest.rows - 1)
      pane = nil
      hint = rest.part(fromRow: rest.rows - 1)
    }
  }

  private static let roomyRows = 18
  private static let narrowest = 80

  /// Where the pane begins in a window so wide; nil when there is no room for one.
  static func paneColumn(in columns: Int) -> Int? {
    columns < narrowest ? nil : 45 + (columns - narrowest) * 3 / 8
  }
}

/// One line of the form.
enum IsianLine: Equatable, Sendable {
  case heading(String)
  case field(FormField)

  /// Headings and fields in their order; the first heading stands in the rule above them.
  static func lines(of fields: [FormField]) -> [IsianLine] {
    fields.indices.flatMap { index -> [IsianLine] in
      let field = fields[index]
      let isNew = index > 0 && field.section != fields[index - 1].section
      return isNew && !field.section.isEmpty
        ? [.heading(field.section), .field(field)] : [.field(field)]
    }
  }

  /// The first line shown so that the one at `current` is in a window of `rows`.
  ///
  /// It goes by half windows, so that most steps of the cursor move nothing else.
  static func top(showing current: Int, of count: Int, rows: Int) -> Int {
    guard count > rows, rows > 1 else { return 0 }
    let step = max(1, rows / 2)
    var top = 0
    while current >= top + rows { top += step }
    return min(top, count - rows)
  }
}
