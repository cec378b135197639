/// What every screen has around its body: head row, status row, hints and F-bar.
public struct ScreenFrame: Equatable, Sendable {
  public var head: HeadLine
  /// One line about what is shown, `baris 1 dari 412`; a toast covers it.
  public var status: SafeText
  public var toast: ToastLine?
  /// The actions of the moment, for hints and F-bar.
  public var entries: [ActionEntry]

  public init(
    head: HeadLine, status: SafeText = "", toast: ToastLine? = nil, entries: [ActionEntry]
  ) {
    self.head = head
    self.status = status
    self.toast = toast
    self.entries = entries
  }

  /// Draws everything but the body.
  ///
  /// - Returns: Where the body goes, or nil when the window is too small for any screen; then a
  ///   sentence says so, and nothing else must be drawn.
  @discardableResult
  public func draw(on surface: inout Surface, theme: Theme) -> Rect? {
    surface.fill(surface.size.rect, style: theme[.ui])
    guard let layout = FrameLayout(surface.size) else {
      drawTooSmall(on: &surface, theme: theme)
      return nil
    }
    head.draw(on: &surface, in: layout.head, theme: theme)
    if let toast {
      toast.draw(on: &surface, in: layout.status, theme: theme)
    } else {
      surface.write(
        status, column: 1, row: layout.status.row, style: theme[.dim],
        limit: layout.status.columns - 2, cut: theme[.cut])
    }
    surface.fill(layout.hints, style: theme[.hint])
    HintRow(entries).draw(on: &surface, in: layout.hints, theme: theme)
    if let keys = layout.fKeys { FKeyBar(entries).draw(on: &surface, in: keys, theme: theme) }
    return layout.body
  }

  private func drawTooSmall(on surface: inout Surface, theme: Theme) {
    let text = FrameText.tooSmall(surface.size)
    surface.write(
      text, column: max(0, (surface.columns - text.width) / 2), row: surface.rows / 2,
      style: theme[.ui], cut: theme[.cut])
  }
}

/// Where the parts of a screen stand in a window.
public struct FrameLayout: Equatable, Sendable {
  /// The smallest window that a screen fits in.
  public static let smallest = Size(columns: 60, rows: 16)
  /// The smallest window that has room for the F-bar.
  public static let comfortable = Size(columns: 80, rows: 24)

  public let head: Rect
  public let body: Rect
  public let status: Rect
  public let hints: Rect
  /// nil in a window smaller than 80×24.
  public let fKeys: Rect?

  /// Fails when the window is smaller than ``smallest``.
  public init?(_ size: Size) {
    guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else {
      return nil
    }
    let hasFKeys =
      size.columns >= Self.comfortable.columns && size.rows >= Self.comfortable.rows
    let all = size.rect
    let hintRow = size.rows - (hasFKeys ? 2 : 1)
    head = all.firstRow
    body = all.part(fromRow: 1, rows: hintRow - 2)
    status = all.part(fromRow: hintRow - 1, rows: 1)
    hints = all.part(fromRow: hintRow, rows: 1)
    fKeys = hasFKeys ? all.part(fromRow: hintRow + 1, rows: 1) : nil
  }
}
