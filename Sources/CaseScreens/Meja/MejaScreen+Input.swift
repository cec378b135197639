import CaseDomain
import TerminalUI

extension MejaScreen {
  /// The field has the keys; those that mean something else here are left to the actions.
  func message(for event: InputEvent) -> Message? {
    switch event {
    case .paste, .key(.enter): return .typed(event)
    // Some scanners end a code with Tab; on an empty field it chooses the session.
    case .key(.tab) where !decoder.text.isEmpty || decoder.isLateSuffix(at: context.inputAt):
      return .typed(event)
    case .key(.character(let character)) where decoder.text.isEmpty && "?:".contains(character):
      return nil
    case .key(.character), .key(.backspace), .key(.control("u")), .key(.control("w")):
      return .typed(event)
    default: return nil
    }
  }

  /// Takes what fingers or a scanner typed; every code that is complete goes its way.
  mutating func type(_ event: InputEvent) -> [ScreenEffect] {
    guard mayMark else { return [.bell, .toast(Toast(.warning, HadirText.mayNotMark))] }
    var codes: [ScanDecoder.Code] = []
    switch event {
    case .paste(let text): codes = decoder.take(text, at: context.inputAt)
    case .key(.enter): codes = decoder.take("\n", at: context.inputAt)
    case .key(.tab): codes = decoder.take("\t", at: context.inputAt)
    case .key(.character(let character)):
      guard decoder.text.count < ScanDecoder.longest else { return [.bell] }
      codes = decoder.take(String(character), at: context.inputAt)
    case .key(.backspace): decoder.removeLast()
    default: decoder.clear()
    }
    let effects = codes.flatMap { take($0) }
    return decoder.deadline == nil
      ? effects : effects + [.tick(milliseconds: Int(ScanDecoder.pause))]
  }

  /// A code is a scan; while a reason is asked for, what fingers type is the reason.
  mutating func take(_ code: ScanDecoder.Code) -> [ScreenEffect] {
    guard asksReason, !code.isBadgeOrNIK else { return submit(code.text) }
    asksReason = false
    let ticket = tickets.next()
    undoTicket = ticket
    return [
      .ask(.attending(.undoScan(event: event, reason: code.text)), ticket, lane: .write)
    ]
  }

  private mutating func submit(_ code: String) -> [ScreenEffect] {
    guard let session = currentSession else {
      // The event is still being read: what came is not lost.
      if grid == nil, failure == nil { early.append(code) }
      return [.bell]
    }
    let scan = Scan(
      event: event, session: session.id, code: code.filter { !$0.isWhitespace },
      at: context.now, desk: desk, direction: direction)
    let ticket = tickets.next()
    waiting[ticket] = scan
    return [.ask(.scan(scan), ticket, lane: .write)]
  }

  mutating func submitEarly() -> [ScreenEffect] {
    defer { early = [] }
    return early.flatMap { submit($0) }
  }

  var actions: [Action<Message>] {
    [
      action(
        "catat", MejaText.submit, hint: "catat", keys: [.enter],
        message: .typed(.key(.enter))),
      action(
        "urungkan", MejaText.undo, hint: "urungkan pindaian", keys: [.control("z")],
        message: .undoPressed),
      action(
        "sesi-berikut", MejaText.nextSession, hint: "sesi", keys: [.tab, .down],
        message: .sessionMoved(by: 1)),
      action(
        "sesi-sebelum", MejaText.previousSession, keys: [.backTab, .up],
        message: .sessionMoved(by: -1)),
      action(
        "arah", MejaText.direction, short: "Arah", hint: "keluar",
        keys: [.control("k"), .function(6)],
        message: .directionPressed),
      action(
        "di-dalam", MejaText.inside, short: "Dalam", hint: "di dalam",
        keys: [.control("d"), .function(7)],
        message: .insidePressed),
      action(
        "tamu", MejaText.walkIn, short: "Tamu", hint: "tamu",
        keys: [.control("t"), .function(8)], message: .walkInPressed),
      action(
        "muat", MejaText.reload, short: "Muat", keys: [.function(5)], message: .reloadPressed),
      action(
        "kembali", MejaText.back, hint: "kembali", keys: [.escape], message: .backPressed),
    ]
  }

  private func action(
    _ id: String, _ title: String, short: String = "", hint: String = "", keys: [Key],
    message: Message
  ) -> Action<Message> {
    Action(
      "meja." + id, group: MejaText.group, title: title, short: short, hint: hint, keys: keys,
      message: message)
  }
}

extension ScanDecoder.Code {
  /// A scanner's, not a reason that fingers type.
  fileprivate var isBadgeOrNIK: Bool {
    switch ScannedCode(text) {
    case .badge, .nik: isScan
    case .number, .unknown: false
    }
  }
}
