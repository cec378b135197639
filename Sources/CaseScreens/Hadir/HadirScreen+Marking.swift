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
    if let old = grid?.grid.marks[row.id]?[session.id],
      old.needsReason(toBecome: status, by: context.actor.accountID)
    {
      return [openCorrection(of: row, in: session, status)]
    }
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
    grid?.apply(change, at: context.now, by: context.actor.accountID)
    refreshRows()
    return [.ask(.mark(change), ticket, lane: .write)]
  }

  mutating func take(_ result: Result<Answer, StorageError>, to ticket: Ticket) -> [ScreenEffect] {
    let wasPending = pending.contains { $0.ticket == ticket }
    pending.removeAll { $0.ticket == ticket }
    switch result {
    case .success(.attendance(let grid)):
      show(grid)
      return (ticket == undoTicket ? [.toast(Toast(.info, HadirText.undone))] : [])
        + watch.begin(grid.event, in: context)
    case .success(.watched(let version, let grid)):
      if let grid { show(grid) }
      return watch.take(version: version, in: context)
    case .success: return []
    case .failure(let error) where watch.awaits(ticket): return watch.take(error, in: context)
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
    for change in pending {
      shown.apply(change.change, at: context.now, by: context.actor.accountID)
    }
    grid = shown
    if !sessionWasChosen {
      session =
        SessionChoice.index(in: stored.event.sessions, at: context.now, zone: context.zone) ?? 0
    }
    refreshRows()
  }

  mutating func refreshRows() {
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
      let chosen = letters.first(where: { $0.status.rawValue == letter.uppercased() }),
      let session = currentSession, let grid
    else { return [.toast(Toast(.info, HadirText.fillCancelled))] }
    let people = grid.unmarked(in: session.id)
    guard !people.isEmpty else { return [.toast(Toast(.info, HadirText.nothingToFill))] }
    let change = AttendanceChange(
      event: self.event, session: session.id, participants: people, status: chosen.status)
    dialog = Dialog(
      title: SafeText(HadirText.fillTitle(session)),
      message: SafeText(HadirText.fillQuestion(people.count, chosen)),
      buttons: [Dialog.Button(SafeText(HadirText.fillButton), letter: "i", .change(change))])
    return []
  }

  /// Asks before whoever has no mark gets the one for absence.
  mutating func askToClose() -> [ScreenEffect] {
    guard let session = currentSession, let grid else { return [.bell] }
    guard let letter = letters.first(where: \.onClosing) else {
      return [.toast(Toast(.info, HadirText.nothingOnClosing))]
    }
    let count = grid.unmarked(in: session.id).count
    dialog = Dialog(
      title: SafeText(HadirText.closeTitle(session)),
      message: SafeText(HadirText.closeQuestion(count, letter)),
      buttons: [
        Dialog.Button(SafeText(HadirText.closeButton), letter: "t", .close(session: session.id))
      ])
    return []
  }

  /// The form that takes the reason, with the letter that was pressed.
  mutating func correct() -> [ScreenEffect] {
    guard let row = list.currentRow, let session = currentSession else { return [.bell] }
    let status = grid?.grid.marks[row.id]?[session.id]?.status
    return [openCorrection(of: row, in: session, status)]
  }

  private func openCorrection(
    of row: ShownGrid.Row, in session: BimtekSession, _ status: AttendanceStatus?
  ) -> ScreenEffect {
    .open(
      .isian(
        FormRequest(
          CorrectionForm.id, about: .row("peserta", row.id),
          prefilled: FormValues([
            CorrectionForm.session: "\(session.number)",
            CorrectionForm.letter: status?.rawValue ?? CorrectionForm.blank,
          ]))))
  }

  mutating func hold() -> [ScreenEffect] {
    guard let row = list.currentRow else { return [.bell] }
    return [.open(.isian(FormRequest(HoldForm.id, about: .row("peserta", row.id))))]
  }

  mutating func takeDialogInput(_ event: InputEvent) -> [ScreenEffect] {
    guard var open = dialog else { return [] }
    switch open.handle(event, isFresh: true) {
    case .handled: dialog = open
    case .cancelled: dialog = nil
    case .answered(.change(let change)):
      dialog = nil
      return store(change)
    case .answered(.close(let session)):
      dialog = nil
      return [
        .ask(.attending(.close(session: session, event: self.event)), tickets.next(), lane: .write)
      ]
    }
    return []
  }
}
