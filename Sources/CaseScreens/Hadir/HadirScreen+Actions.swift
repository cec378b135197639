import CaseDomain
import TerminalUI

extension HadirScreen {
  /// Letters write marks here, so only arrows and their kin move.
  var actions: [Action<Message>] {
    markActions + deskActions + sessionActions + digitActions
      + MoveActions.all(in: HadirText.group, letters: false) { .moved($0) }
  }

  /// The event's letters; before the grid is here, those of the standard set.
  var letters: [AttendanceSet.Letter] { (grid?.grid.set ?? .standard).letters }

  private var mayMark: ActionAvailability {
    context.actor.may(.markAttendance) ? .enabled : .disabled(reason: HadirText.mayNotMark)
  }

  private var markActions: [Action<Message>] {
    letters.map { letter in
      let key = Character(letter.status.rawValue.lowercased())
      return action(
        "tanda-\(key)", HadirText.markTitle(letter), hint: HadirText.name(of: letter),
        keys: keys(key), availability: mayMark, message: .marked(letter.status))
    } + [
      action(
        "tanda-kosong", HadirText.clearTitle, hint: HadirText.blank, keys: [.character(".")],
        availability: mayMark, message: .marked(nil))
    ]
  }

  /// Caps Lock is often on at a desk; both cases mean the same.
  private func keys(_ letter: Character) -> [Key] {
    [.character(letter), .character(Character(letter.uppercased()))]
  }

  /// The letters of the event's set come first, whatever else they would mean.
  private func free(_ keys: [Key]) -> [Key] {
    let taken = Set(letters.flatMap { self.keys(Character($0.status.rawValue.lowercased())) })
    return keys.filter { !taken.contains($0) }
  }

  private var deskActions: [Action<Message>] {
    [
      action(
        "meja", HadirText.openDesk, short: "Meja", hint: "meja",
        keys: free(keys("m")) + [.function(7)],
        availability: mayMark, message: .deskPressed),
      action(
        "isi-kolom", HadirText.fillColumn, keys: [.character("=")], availability: mayMark,
        message: .fillPressed),
      action(
        "tutup-sesi", HadirText.closeSession, short: HadirText.closeShort,
        keys: free([.function(8), .character("c")]), availability: mayMark, message: .closePressed),
      action(
        "koreksi", HadirText.correct, keys: free([.character("k")]), availability: mayMark,
        message: .correctPressed),
      action(
        "tahan", HadirText.hold, keys: free([.character("x")]), availability: mayMark,
        message: .holdPressed),
      action(
        "peringatan", HadirText.onlyWarned, keys: free([.character("w")]), message: .warnedPressed),
      action(
        "urungkan", HadirText.undo, keys: free([.control("z"), .character("z")]),
        availability: mayMark,
        message: .undoPressed),
      action(
        "muat", HadirText.reload, short: "Muat", keys: free([.function(5), .character("R")]),
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
