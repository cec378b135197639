/// The first row of every screen: where the user is, on which data, who, and which day.
public struct HeadLine: Equatable, Sendable {
  /// The way here from the outermost place; the last one is this screen and is never left out.
  public var crumbs: [SafeText]
  /// Words such as LATIHAN that must not be overlooked.
  public var badges: [HeadBadge]
  public var user: SafeText
  /// Already in words, `Min 22 Nov`.
  public var date: SafeText

  public init(
    crumbs: [SafeText], badges: [HeadBadge] = [], user: SafeText = "", date: SafeText = ""
  ) {
    self.crumbs = crumbs
    self.badges = badges
    self.user = user
    self.date = date
  }

  /// Draws into the first row of `rect`; the crumbs give way first, from the middle.
  public func draw(on surface: inout Surface, in rect: Rect, theme: Theme) {
    guard !rect.isEmpty else { return }
    surface.fill(rect.firstRow, style: theme[.crumb])
    let right = drawRight(on: &surface, in: rect, theme: theme)
    drawCrumbs(
      on: &surface, column: rect.column + 1, row: rect.row, limit: right - rect.column - 2,
      theme: theme)
  }

  /// Draws badges, user and date at the right end and tells where they begin.
  private func drawRight(on surface: inout Surface, in rect: Rect, theme: Theme) -> Int {
    let parts =
      badges.map { ($0.text, theme[$0.role]) }
      + [user, date].filter { !$0.isEmpty }.map { ($0, theme[.crumb]) }
    let width = parts.reduce(0) { $0 + $1.0.width } + max(0, parts.count - 1) * 3
    let start = max(rect.column + rect.columns / 4, rect.endColumn - 1 - width)
    var column = start
    for (index, part) in parts.enumerated() {
      if index > 0 {
        let bar = SafeText(" \(theme[.vertical]) ")
        column = surface.write(bar, column: column, row: rect.row, style: theme[.crumb])
      }
      column = surface.write(
        part.0, column: column, row: rect.row, style: part.1, limit: rect.endColumn - column,
        cut: theme[.cut])
    }
    return start
  }

  private func drawCrumbs(
    on surface: inout Surface, column: Int, row: Int, limit: Int, theme: Theme
  ) {
    let shown = Self.elided(crumbs, limit: limit, cut: theme[.cut])
    let separator = SafeText(" \(theme[.crumbSeparator]) ")
    let end = column + limit
    var column = column
    for (index, crumb) in shown.enumerated() {
      let isLast = index == shown.count - 1
      column = surface.write(
        crumb, column: column, row: row, style: theme[isLast ? .currentCrumb : .crumb],
        limit: end - column, cut: theme[.cut])
      guard !isLast else { return }
      column = surface.write(
        separator, column: column, row: row, style: theme[.crumb], limit: end - column)
    }
  }

  /// The crumbs that fit, with `cut` in place of those left out between the first and the last.
  static func elided(_ crumbs: [SafeText], limit: Int, cut: Character) -> [SafeText] {
    func width(_ crumbs: [SafeText]) -> Int {
      crumbs.reduce(0) { $0 + $1.width } + max(0, crumbs.count - 1) * 3
    }
    guard width(crumbs) > limit, let first = crumbs.first, let last = crumbs.last else {
      return crumbs
    }
    let gap = SafeText(String(cut))
    for kept in stride(from: crumbs.count - 2, through: 1, by: -1) {
      let shown = [first, gap] + crumbs.suffix(kept)
      if width(shown) <= limit { return shown }
    }
    return width([gap, last]) <= limit && crumbs.count > 1 ? [gap, last] : [last]
  }
}

/// A word in the head row that stands out.
public struct HeadBadge: Equatable, Sendable {
  public var text: SafeText
  public var role: StyleRole

  public init(_ text: SafeText, role: StyleRole) {
    self.text = text
    self.role = role
  }
}
