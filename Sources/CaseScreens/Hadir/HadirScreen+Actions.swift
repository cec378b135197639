import CaseDomain
import TerminalUI

extension HadirScreen {
  /// Letters write marks here, so only arrows and their kin move.
  var actions: [Action<Message>] {
    markActions + deskActions + sessionActions + digitActions
      + MoveActions.all(in: HadirText.group, letters: false) { .moved($0) }
  }

  private var mayMark: ActionAvailability {
    context.actor.may(.markAttendance) ? .enabled : .disabled(reason: HadirText.mayNotMark)
  }

  private var markActions: [Action<Message>] {
    let marks: [(Character, AttendanceStatus?)] = [
      ("h", .hadir), ("t", .terlambat), ("s", .sakit), ("i", .izin), ("a", .alpa), (".", nil),
    ]
    return marks.map { letter, status in
      action(
        "tanda-\(status?.rawValue.lowercased() ?? "kosong")", HadirText.markTitle(status),
        hint: HadirText.name(of: status), keys: keys(letter), availability: mayMark,
        message: .marked(status))
    }
  }

  /// Caps Lock is often on at a desk; both cases mean the same.
  private func keys(_ letter: Character) -> [Key] {
    let upper = Character(letter.uppercased())
    return upper == letter ? [.character(letter)] : [.character(letter), .character(upper)]
  }

  private var deskActions: [Action<Message>] {
    [
      action(
        "meja", HadirText.openDesk, hint: "meja", keys: keys("m"), availability: mayMark,
        message: .deskPressed),
      action(
        "isi-kolom", HadirText.fillColumn, keys: [.character("=")], availability: mayMark,
        message: .fillPressed),
      action(
        "urungkan", HadirText.undo, keys: [.control("z"), .character("z")], availability: mayMark,
        message: .undoPressed),
      action(
        "muat", HadirText.reload, short: "Muat", keys: [.function(5), .character("R")],
        message: .reloadPressed),
    ]
  }

  private var sessionActions: [Action<Message>] {
    [
      action(
        "sesi-berikut", HadirText.nextSession, keys: [.right, .tab],
        message: .sessionMoved(by: 1)),
      action(
        "sesi-sebelum", HadirText.previousSession, keys: [.left, .backTab],
        message: .sessionMoved(by: -1)),
    ]
  }

  /// Digits are taken before the actions are asked, each for itself; this tells of them.
  private var digitActions: [Action<Message>] {
    [
      action(
        "nomor", HadirText.jump, keys: "0123456789".map { Key.character($0) },
        message: .digitTyped("0"))
    ]
  }

  private func action(
    _ id: String, _ title: String, short: String = "", hint: String = "", keys: [Key],
    availability: ActionAvailability = .enabled, message: Message
  ) -> Action<Message> {
    Action(
      "hadir." + id, group: HadirText.group, title: title, short: short, hint: hint, keys: keys,
      availability: availability, message: message)
  }
}
