import CaseDomain
import TerminalUI

extension CakupanScreen {
  mutating func take(_ event: ScreenEvent) -> [ScreenEffect] {
    switch event {
    case .appeared: return sheet == nil ? load() : []
    case .resized(let size):
      body = size
      setHeights()
      fill()
    case .answered(asked, .success(.coverage(.sheet(let sheet)))): show(sheet)
    case .answered(asked, .success(.coverage(.people(let found)))):
      failure = nil
      people?.found = found
      people?.list.refresh()
      fill()
    case .answered(asked, .failure(let error)):
      if error != .interrupted { failure = error }
    case .answered(askedPaper, .success(.coverage(.preview(let preview)))):
      return [.open(.pratinjau(preview))]
    case .answered(askedPaper, .failure(let error)):
      return error == .interrupted ? [] : [.failure(error)]
    case .answered, .tick: break
    }
    return []
  }

  private mutating func show(_ sheet: FigureSheet) {
    self.sheet = sheet
    failure = nil
    column = min(column, max(0, (table?.columns.count ?? 1) - 1))
    setHeights()
    list.refresh()
    fill()
  }

  mutating func load() -> [ScreenEffect] {
    people = nil
    return ask(.sheet(request))
  }

  mutating func ask(_ question: CoverageQuestion) -> [ScreenEffect] {
    let ticket = tickets.next()
    asked = ticket
    return [.ask(.coverage(question), ticket, lane: .interactive)]
  }

  mutating func askPaper(_ question: CoverageQuestion) -> [ScreenEffect] {
    let ticket = tickets.next()
    askedPaper = ticket
    return [.ask(.coverage(question), ticket, lane: .interactive)]
  }

  mutating func setHeights() {
    list.setHeight(max(1, body.rows - CakupanLayout.headRows - (table?.total == nil ? 0 : 1)))
    people?.list.setHeight(max(1, body.rows - CakupanLayout.headRows))
  }

  mutating func fill() {
    if let table { list.fill(with: table.rows) }
    if let found = people?.found {
      people?.list.fill(with: found.people.map(ListedHolder.init))
    }
  }
}
