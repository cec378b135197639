import CaseDomain
import TerminalUI

extension HadirScreen {
  /// The session that keys mark; nil before the grid is here.
  var currentSession: BimtekSession? {
    guard let sessions = grid?.grid.event.sessions, sessions.indices.contains(session) else {
      return nil
    }
    return sessions[session]
  }

  /// Writes a mark for the person under the cursor and moves down.
  mutating func mark(_ status: AttendanceStatus?) -> [ScreenEffect] {
    guard let row = list.currentRow, let session = currentSession else { return [.bell] }
    let effects = store(
      AttendanceChange(
        event: event, session: session.id, participants: [row.id], status: status))
    list.move(.down)
    fill()
    return effects
  }

  /// Shows the change now and has it stored; the answers come in the order of the changes.
  private mutating func store(_ change: AttendanceChange) -> [ScreenEffect] {
    let ticket = tickets.next()
    pending.append(Pending(ticket: ticket, change: change))
    grid?.apply(change, at: context.now)
    refreshRows()
    return [.ask(.mark(change), ticket, lane: .write)]
  }

  mutating func take(_ result: Result<Answer, StorageError>, to ticket: Ticket) -> [ScreenEffect] {
    let wasPending = pending.contains { $0.ticket == ticket }
    pending.removeAll { $0.ticket == ticket }
    switch result {
    case .success(.attendance(let grid)):
      show(grid)
      return ticket == undoTicket ? [.toast(Toast(.info, HadirText.undone))] : []
    case .success: return []
    case .failure(.interrupted): return []
    case .failure(let error) where ticket == asked:
      failure = error
      return []
    case .failure(let error):
      // What was shown too early is taken back by reading the grid again.
      return [.failure(error)] + (wasPending ? ask() : [])
    }
  }

  /// Shows the stored grid with the changes that are still on their way.
  private mutating func show(_ stored: AttendanceGrid) {
    failure = nil
    var shown = ShownGrid(stored)
    for change in pending { shown.apply(change.change, at: context.now) }
    grid = shown
    if !sessionWasChosen {
      session =
        SessionChoice.index(in: stored.event.sessions, at: context.now, zone: context.zone) ?? 0
    }
    refreshRows()
  }

  private mutating func refreshRows() {
    list.refresh()
    fill()
  }

  mutating func undo() -> [ScreenEffect] {
    let ticket = tickets.next()
    undoTicket = ticket
    return [.ask(.undoAttendance(event: event), ticket, lane: .write)]
  }

  /// The letter after `=`: asks before the rest of the column is filled with it.
  mutating func chooseFill(_ event: InputEvent) -> [ScreenEffect] {
    awaitsFill = false
    guard case .key(.character(let letter)) = event,
      let status = AttendanceStatus(rawValue: letter.uppercased()),
      let session = currentSession, let grid
    else { return [.toast(Toast(.info, HadirText.fillCancelled))] }
    let people = grid.unmarked(in: session.id)
    guard !people.isEmpty else { return [.toast(Toast(.info, HadirText.nothingToFill))] }
    let change = AttendanceChange(
      event: self.event, session: session.id, participants: people, status: status)
    dialog = Dialog(
      title: SafeText(HadirText.fillTitle(session)),
      message: SafeText(HadirText.fillQuestion(people.count, status)),
      buttons: [Dialog.Button(SafeText(HadirText.fillButton), letter: "i", change)])
    return []
  }

  mutating func takeDialogInput(_ event: InputEvent) -> [ScreenEffect] {
    guard var open = dialog else { return [] }
    switch open.handle(event, isFresh: true) {
    case .handled: dialog = open
    case .cancelled: dialog = nil
    case .answered(let change):
      dialog = nil
      return store(change)
    }
    return []
  }
}
