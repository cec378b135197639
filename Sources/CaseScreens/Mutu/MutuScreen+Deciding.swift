import CaseDomain
import TerminalUI

extension MutuScreen {
  // MARK: - Answers

  mutating func take(
    _ result: Result<Answer, StorageError>, of ticket: Ticket
  ) -> [ScreenEffect] {
    guard ticket == asked || ticket == searching else { return [] }
    switch result {
    case .success(.match(let answer)): return take(answer, of: ticket)
    case .success: return []
    case .failure(let error):
      if ticket == searching { searching = nil }
      return error == .interrupted ? [] : fail(error)
    }
  }

  /// A rule is told and changes nothing; anything else stands in the place of the rows.
  private mutating func fail(_ error: StorageError) -> [ScreenEffect] {
    guard case .rule = error else {
      failure = error
      return []
    }
    return [.toast(Toast(.error, StorageErrorText.sentence(for: error)))]
  }

  private mutating func take(_ answer: MatchAnswer, of ticket: Ticket) -> [ScreenEffect] {
    failure = nil
    switch answer {
    case .pairs(let pairs, let count):
      self.count = count
      self.pairs = pairs.map { ListedPair($0) }
      list.refresh()
      list.fill(with: self.pairs)
    case .review(let review):
      opened = OpenedPair(review)
      opened?.setHeight(height)
    case .searching(let share):
      guard searching != nil else { return [] }
      self.share = share
      return goOn()
    case .searched(let found):
      searching = nil
      return [.toast(Toast(.info, MutuText.searched(found)))] + reload()
    case .stopped:
      searching = nil
      return [.toast(Toast(.info, MutuText.stopped))]
    case .decided(let decision):
      opened = nil
      return [.toast(Toast(.info, MutuText.decided(decision)))] + reload()
    }
    return []
  }

  // MARK: - Searching

  mutating func search() -> [ScreenEffect] {
    guard searching == nil else { return [] }
    share = 0
    return askSearch(.startSearch(filter.area))
  }

  private mutating func goOn() -> [ScreenEffect] { askSearch(.goOn) }

  mutating func stop() -> [ScreenEffect] { searching == nil ? [] : askSearch(.stopSearch) }

  private mutating func askSearch(_ question: MatchQuestion) -> [ScreenEffect] {
    let ticket = tickets.next()
    searching = ticket
    return [.ask(.match(question), ticket, lane: .write)]
  }

  // MARK: - Deciding

  mutating func askToMerge() {
    guard let opened, opened.review.merge == nil else { return }
    dialog = MutuText.mergeQuestion(opened)
  }

  mutating func decideDifferent() -> [ScreenEffect] {
    guard let review = opened?.review, review.merge == nil else { return [] }
    return ask(.decideDifferent(review.pair.key), lane: .write)
  }

  mutating func undo() -> [ScreenEffect] {
    guard let review = opened?.review else { return [] }
    if let merge = review.merge {
      dialog = MutuText.undoQuestion(merge)
      return []
    }
    return review.pair.state == .different ? ask(.reopen(review.pair.key), lane: .write) : []
  }

  mutating func take(_ event: InputEvent) -> [ScreenEffect] {
    guard var dialog else { return [] }
    switch dialog.handle(event, isFresh: true) {
    case .handled: self.dialog = dialog
    case .cancelled: self.dialog = nil
    case .answered(let wanted):
      self.dialog = nil
      switch wanted {
      case .merge(let request): return ask(.merge(request), lane: .write)
      case .undo(let merge): return ask(.undoMerge(merge), lane: .write)
      }
    }
    return []
  }
}
