import CaseDomain
import TerminalUI

extension CakupanScreen {
  mutating func move(_ move: ListMove) {
    if people == nil { list.move(move) } else { people?.list.move(move) }
    fill()
  }

  mutating func moveColumn(by step: Int) {
    guard let count = table?.columns.count, count > 0 else { return }
    column = min(max(0, column + step), count - 1)
  }

  func neighbour(by step: Int) -> ResourceFigure {
    let all = ResourceFigure.allCases
    let index = (all.firstIndex(of: figure) ?? 0) + step
    return all[(index + all.count) % all.count]
  }

  mutating func show(_ tab: ResourceFigure) -> [ScreenEffect] {
    guard tab != figure || people != nil else { return [] }
    figure = tab
    column = 0
    forget()
    return load()
  }

  /// Drops what is shown: it speaks of something else now.
  private mutating func forget() {
    sheet = nil
    failure = nil
    list.restart()
  }

  /// Enter: one level down, the people behind a cell of the matrix, or the page of one of them.
  mutating func open() -> [ScreenEffect] {
    if let people {
      return people.list.currentRow.map { [.open(.psksOrang(PersonID(rawValue: $0.id)))] } ?? []
    }
    if figure == .rangkap { return openPeople() }
    guard let below = areaBelow else { return [] }
    areas.append(below)
    forget()
    return load()
  }

  /// The area of the row under the cursor, where it has areas below it.
  var areaBelow: WilayahCode? {
    guard let below = list.currentRow?.area, below != area, below.level.below != nil else {
      return nil
    }
    return below
  }

  /// The cell of the matrix under the cursor.
  var overlapCell: OverlapCell? {
    guard figure == .rangkap, let row = list.currentRow, let table,
      table.columns.indices.contains(column)
    else { return nil }
    let key = table.columns[column].key
    let isKind = !table.columns[column].group.isEmpty
    return OverlapCell(
      area: area, position: day, kind: row.id,
      other: isKind ? (key == row.id ? nil : key) : row.id)
  }

  private mutating func openPeople() -> [ScreenEffect] {
    guard let cell = overlapCell else { return [] }
    people = CellPeople(cell: cell)
    setHeights()
    return ask(.people(cell))
  }

  mutating func goUp() -> [ScreenEffect] {
    if people != nil {
      people = nil
      failure = nil
      return []
    }
    guard areas.count > 1 else { return [.back] }
    areas.removeLast()
    forget()
    return load()
  }

  func proposal(_ wanted: DayPrompt.Wanted) -> Day {
    switch wanted {
    case .position: day
    case .from: request.earlier
    }
  }

  mutating func takeDay() -> [ScreenEffect] {
    guard let prompt else { return [] }
    guard let typed = prompt.day else {
      return [.bell, .toast(Toast(.warning, CakupanText.unreadableDay))]
    }
    guard typed <= context.today, prompt.wanted == .position || typed < day else {
      return [.bell, .toast(Toast(.warning, CakupanText.dayTooLate(prompt.wanted)))]
    }
    self.prompt = nil
    switch prompt.wanted {
    case .position:
      position = typed == context.today ? nil : typed
      if let earlier = from, earlier >= typed { from = nil }
    case .from: from = typed
    }
    return load()
  }
}
