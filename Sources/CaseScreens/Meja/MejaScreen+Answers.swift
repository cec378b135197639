import CaseDomain
import TerminalUI

extension MejaScreen {
  mutating func take(
    _ result: Result<Answer, StorageError>, to ticket: Ticket
  ) -> [ScreenEffect] {
    let scan = waiting.removeValue(forKey: ticket)
    switch result {
    case .success(.scanned(let outcome, let grid)):
      show(grid)
      return scan.map { take(outcome, to: $0) } ?? []
    case .success(.desk(let state, let grid)):
      seat = state
      show(grid)
      return submitEarly()
        + (state.waiting > 0 ? [.tick(milliseconds: Self.retryMilliseconds)] : [])
        + watch.begin(grid.event, in: context)
    case .success(.attendance(let grid)):
      show(grid)
      if ticket == undoTicket { remember(.undone, at: context.now) }
      return watch.begin(grid.event, in: context)
    case .success(.watched(let version, let grid)):
      if let grid { show(grid) }
      return watch.take(version: version, in: context)
    case .failure(let error) where watch.awaits(ticket): return watch.take(error, in: context)
    case .success, .failure(.interrupted): break
    case .failure(let error) where ticket == asked && grid == nil: failure = error
    case .failure(let error): return [.failure(error), .bell]
    }
    return []
  }

  private mutating func take(_ outcome: ScanOutcome, to scan: Scan) -> [ScreenEffect] {
    let answer = DeskAnswer(outcome, to: scan, zone: context.zone)
    remember(answer, at: scan.at)
    unknownNIK = outcome == .belumTerdaftar ? ScannedCode(scan.code).nik : nil
    guard outcome == .dicatat else { return answer.isProblem ? [.bell] : [] }
    seat?.waiting += 1
    return [.tick(milliseconds: Self.retryMilliseconds)]
  }

  private mutating func remember(_ answer: DeskAnswer, at moment: Moment) {
    entries.insert(Entry(at: moment, answer: answer), at: 0)
    if entries.count > Self.entriesKept { entries.removeLast() }
  }

  private mutating func show(_ stored: AttendanceGrid) {
    failure = nil
    grid = ShownGrid(stored)
    guard !sessionWasChosen else { return }
    session =
      SessionChoice.index(in: stored.event.sessions, at: context.now, zone: context.zone) ?? 0
  }

  /// A scan without suffix is over, or the database is asked again for what waits.
  mutating func takeTick() -> [ScreenEffect] {
    var effects = decoder.rest(at: context.inputAt).flatMap { take($0) }
    if decoder.deadline != nil { effects.append(.tick(milliseconds: Int(ScanDecoder.pause))) }
    if let seat, seat.waiting > 0, waiting.isEmpty { effects += ask() }
    return effects + watch.tick(event: event, in: context, tickets: &tickets)
  }

  /// Opens the form of a walk-in; a NIK that was just not known stands in it.
  func registerWalkIn() -> [ScreenEffect] {
    guard mayMark else { return [.toast(Toast(.warning, HadirText.mayNotMark))] }
    let known = unknownNIK.map { FormValues([WalkInForm.nik: $0.digits]) } ?? FormValues()
    return [
      .open(.isian(FormRequest(WalkInForm.id, about: .row("bimtek", event), prefilled: known)))
    ]
  }
}
