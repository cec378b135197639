public import TerminalUI

extension Shell {
  /// Draws the whole window.
  public func draw(on surface: inout Surface, theme: Theme) {
    let body = body(of: surface.size)
    top.draw(in: body, on: &surface, theme: theme)
    var column = 1
    for crumb in top.crumbs {
      column = surface.write(crumb, column: column, row: 0, style: theme[.crumb]) + 1
    }
    drawToast(on: &surface, theme: theme)
  }

  /// The size of the part that screens draw.
  var bodySize: Size {
    let body = body(of: size)
    return Size(columns: body.columns, rows: body.rows)
  }

  private func body(of size: Size) -> Rect {
    Rect(column: 0, row: 1, columns: size.columns, rows: size.rows - 3)
  }

  private func drawToast(on surface: inout Surface, theme: Theme) {
    guard let toast else { return }
    let role: StyleRole =
      switch toast.kind {
      case .info: .toastInfo
      case .warning: .toastWarning
      case .error: .toastError
      }
    surface.write(SafeText(toast.text), column: 1, row: surface.rows - 3, style: theme[role])
  }
}
