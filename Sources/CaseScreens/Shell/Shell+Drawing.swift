import CaseDomain
public import TerminalUI

extension Shell {
  /// Draws the whole window.
  public func draw(on surface: inout Surface, theme: Theme) {
    let registry = ActionRegistry(allActions)
    let frame = ScreenFrame(
      head: head, status: top.status, toast: toast.map(ToastLine.init), entries: registry.entries)
    guard let body = frame.draw(on: &surface, theme: theme) else { return }
    top.draw(in: body, on: &surface, theme: theme)
    drawOverlay(on: &surface, theme: theme)
  }

  /// The size of the part that screens draw; nothing in a window too small for any.
  var bodySize: Size {
    guard let body = FrameLayout(size)?.body else { return Size(columns: 0, rows: 0) }
    return Size(columns: body.columns, rows: body.rows)
  }

  private var head: HeadLine {
    var badges: [HeadBadge] = []
    if context.isTraining { badges.append(HeadBadge(ShellText.training, role: .trainingBadge)) }
    if context.clockIsSet { badges.append(HeadBadge(ShellText.setClock, role: .warning)) }
    return HeadLine(
      crumbs: top.crumbs, badges: badges, user: SafeText(context.actor.name),
      date: SafeText(IndonesianDate.withWeekday(context.today)))
  }
}

extension ToastLine {
  init(_ toast: Toast) {
    let kind: Kind =
      switch toast.kind {
      case .info: .info
      case .warning: .warning
      case .error: .error
      }
    self.init(kind, SafeText(toast.text))
  }
}
