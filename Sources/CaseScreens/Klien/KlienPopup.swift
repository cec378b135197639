import CaseDomain
import TerminalUI

/// A small menu over the client list.
enum KlienPopup: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case sort
    case columns
    case export
  }

  case sort(MenuList<ClientSort.Column>)
  case columns(CheckList<KlienColumn>)
  case export(MenuList<ExportFormat>)

  init(_ kind: Kind, on screen: KlienScreen) {
    let window = Size(columns: screen.body.columns, rows: screen.body.rows + 4)
    self =
      switch kind {
      case .sort: .sort(Self.sortMenu(screen, window))
      case .columns: .columns(Self.columnList(screen, window))
      case .export: .export(Self.exportMenu(screen, window))
      }
  }

  /// The columns shown, the one in use told with its direction: choosing it turns that round.
  private static func sortMenu(
    _ screen: KlienScreen, _ window: Size
  ) -> MenuList<ClientSort.Column> {
    var shown: [ClientSort.Column] = []
    for column in screen.columns {
      if let sort = column.sort, !shown.contains(sort) { shown.append(sort) }
    }
    let items = shown.map { column in
      let isUsed = column == screen.sort.column
      return MenuList.Item(
        column, SafeText(KlienText.name(of: column)),
        detail: isUsed ? SafeText(KlienText.direction(screen.sort.ascending)) : "")
    }
    return MenuList(
      title: SafeText(KlienText.sort), items, selected: screen.sort.column, window: window)
  }

  private static func columnList(
    _ screen: KlienScreen, _ window: Size
  ) -> CheckList<KlienColumn> {
    let hidden = KlienColumn.allCases.filter { !screen.columns.contains($0) }
    let items = (screen.columns + hidden).map { column in
      CheckList.Item(
        column, SafeText(KlienText.name(of: column)), isOn: screen.columns.contains(column))
    }
    return CheckList(title: SafeText(KlienText.columns), items, window: window)
  }

  private static func exportMenu(_ screen: KlienScreen, _ window: Size) -> MenuList<ExportFormat> {
    let marks = screen.list.marks
    let count = marks.isEmpty ? screen.count?.rows : marks.count(of: screen.list.total.count)
    return MenuList(
      title: SafeText(KlienText.exportTitle(count, isMarked: !marks.isEmpty)),
      ExportFormat.allCases.map { MenuList.Item($0, SafeText(KlienText.name(of: $0))) },
      window: window)
  }

  func draw(on surface: inout Surface, theme: Theme) {
    switch self {
    case .sort(var menu):
      menu.window = surface.size
      menu.draw(on: &surface, theme: theme)
    case .columns(var list):
      list.window = surface.size
      list.draw(on: &surface, theme: theme)
    case .export(var menu):
      menu.window = surface.size
      menu.draw(on: &surface, theme: theme)
    }
  }
}

extension KlienScreen {
  mutating func takePopupInput(_ event: InputEvent) -> [ScreenEffect] {
    switch popup {
    case .sort(let menu): takeSortInput(event, menu)
    case .columns(let columns): takeColumnInput(event, columns)
    case .export(let menu): takeExportInput(event, menu)
    case nil: []
    }
  }

  private mutating func takeSortInput(
    _ event: InputEvent, _ menu: MenuList<ClientSort.Column>
  ) -> [ScreenEffect] {
    var menu = menu
    switch menu.handle(event) {
    case .handled, .refused: popup = .sort(menu)
    case .closed: popup = nil
    case .chosen(let column):
      popup = nil
      let turns = column == sort.column
      return order(by: ClientSort(column, ascending: turns ? !sort.ascending : true))
    }
    return []
  }

  private mutating func takeColumnInput(
    _ event: InputEvent, _ list: CheckList<KlienColumn>
  ) -> [ScreenEffect] {
    var list = list
    switch list.handle(event) {
    case .handled: popup = .columns(list)
    case .closed: popup = nil
    case .accepted:
      popup = nil
      let chosen = list.items.filter(\.isOn).map(\.id)
      // A list without names could not be worked with.
      columns = chosen.contains(.nama) ? chosen : [.nama] + chosen
    }
    return []
  }

  private mutating func takeExportInput(
    _ event: InputEvent, _ menu: MenuList<ExportFormat>
  ) -> [ScreenEffect] {
    var menu = menu
    switch menu.handle(event) {
    case .handled, .refused: popup = .export(menu)
    case .closed: popup = nil
    case .chosen(let format):
      popup = nil
      let ticket = tickets.next()
      return [
        .ask(.exportClients(filter, sort, exported, format: format), ticket, lane: .write),
        .toast(Toast(.info, KlienText.exporting)),
      ]
    }
    return []
  }

  /// The marked rows, or all when none is marked.
  private var exported: ExportSelection {
    let marks = list.marks
    if marks.isEmpty { return .all }
    if !marks.marksAll { return .only(marks.exceptions) }
    return marks.exceptions.isEmpty ? .all : .allBut(marks.exceptions)
  }
}
