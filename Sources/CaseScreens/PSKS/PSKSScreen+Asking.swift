import CaseDomain
import TerminalUI

extension PSKSScreen {
  /// Asks again for what is shown; cursor and marks stay with their rows.
  mutating func reload() -> [ScreenEffect] {
    failure = nil
    rowsAsk = nil
    roles.refresh()
    institutions.refresh()
    return askForRows() + askForCount()
  }

  /// Starts anew under a changed filter.
  mutating func restart() -> [ScreenEffect] {
    failure = nil
    rowsAsk = nil
    count = nil
    roles.restart()
    institutions.restart()
    return askForRows() + askForCount()
  }

  /// Asks for the rows that the window needs and does not have.
  mutating func askForRows() -> [ScreenEffect] {
    guard failure == nil else { return [] }
    switch tab {
    case .people:
      guard let ask = roles.nextAsk() else { return [] }
      let ticket = tickets.next()
      rowsAsk = .roles(ticket, ask)
      return [.ask(.resource(.roles(filter, Self.window(ask))), ticket, lane: .interactive)]
    case .institutions:
      guard let ask = institutions.nextAsk() else { return [] }
      let ticket = tickets.next()
      rowsAsk = .institutions(ticket, ask)
      return [.ask(.resource(.institutions(filter, Self.window(ask))), ticket, lane: .interactive)]
    }
  }

  private static func window<Row>(_ ask: ListAsk<Row>) -> RowWindow {
    RowWindow(first: ask.first, count: ask.count)
  }

  private mutating func askForCount() -> [ScreenEffect] {
    let ticket = tickets.next()
    countTicket = ticket
    return [.ask(.resource(.count(filter)), ticket, lane: .background)]
  }

  /// Takes an answer; one that belongs to an older question is dropped.
  mutating func take(_ result: Result<Answer, StorageError>, to ticket: Ticket) -> [ScreenEffect] {
    switch result {
    case .success(.resource(let answer)): return take(answer, to: ticket)
    case .success, .failure(.interrupted): return []
    case .failure(let error) where ticket == rowsAsk?.ticket:
      rowsAsk = nil
      failure = error
      return []
    case .failure(let error): return [.failure(error)]
    }
  }

  private mutating func take(_ answer: ResourceAnswer, to ticket: Ticket) -> [ScreenEffect] {
    switch answer {
    case .roles(let rows):
      guard case .roles(ticket, let ask)? = rowsAsk else { return [] }
      rowsAsk = nil
      roles.load(rows.map { ListedRole($0, on: context.today) }, answering: ask)
      return rows.isEmpty ? [] : askForRows()
    case .institutions(let rows):
      guard case .institutions(ticket, let ask)? = rowsAsk else { return [] }
      rowsAsk = nil
      institutions.load(rows.map { ListedInstitution($0, on: context.today) }, answering: ask)
      return rows.isEmpty ? [] : askForRows()
    case .count(let count):
      guard ticket == countTicket else { return [] }
      self.count = count
      roles.setTotal(.exact(count.roles))
      institutions.setTotal(.exact(count.institutions))
      return askForRows()
    case .confirmed(let number):
      roles.marks.unmarkAll()
      institutions.marks.unmarkAll()
      return [.toast(Toast(.info, PSKSText.confirmed(number)))] + reload()
    case .exported(let path, let lines, let code):
      return [.toast(Toast(.info, PSKSText.exported(path: path, lines, code)))]
    case .person, .institution: return []
    }
  }
}
