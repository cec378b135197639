import CaseDomain
import TerminalUI

extension ProgramScreen {
  var actions: [Action<Message>] {
    keepingActions + lookingActions + MoveActions.all(in: ProgramText.group) { .moved($0) }
  }

  private var keepingActions: [Action<Message>] {
    let actor = context.actor
    let hasRow: ActionAvailability =
      list.currentRow == nil ? .disabled(reason: ProgramText.nothingHere) : .enabled
    let mayRecord = ProgramActions.availability(
      .recordCases, of: actor, reason: ProgramText.mayNotRecord)
    let mayManage = ProgramActions.availability(
      .manageOffice, of: actor, reason: ProgramText.mayNotManage)
    return [
      action(
        "buka", ProgramText.open, hint: "papan", keys: [.enter, .right, .character("l")],
        availability: hasRow, message: .openPressed),
      action(
        "putaran-baru", ProgramText.newRound, hint: "putaran", keys: [.character("n")],
        availability: mayManage, message: .formPressed(RoundForm.id)),
      action(
        "program-baru", ProgramText.newProgramme, keys: [.character("N")],
        availability: mayManage, message: .formPressed(ProgrammeForm.id)),
      action(
        "program-akhiri", ProgramText.endProgramme, keys: [.character("a")],
        availability: mayManage, message: .endPressed),
      action(
        "sosialisasi", ProgramText.socialise, keys: [.character("s")], availability: mayRecord,
        message: .formPressed(SocialisationForm.id)),
      action(
        "terima-pengaduan", ProgramText.newComplaint, hint: "adukan", keys: [.character("p")],
        availability: mayRecord, message: .formPressed(ComplaintForm.id)),
    ]
  }

  private var lookingActions: [Action<Message>] {
    [
      action(
        "pengaduan", ProgramText.listComplaints, hint: "pengaduan", keys: [.character("P")],
        message: .complaintsPressed),
      action(
        "batas-tugas", ProgramText.listDuties, keys: [.character("t")],
        availability: ProgramActions.availability(
          .superviseDuties, of: context.actor, reason: ProgramText.mayNotSupervise),
        message: .dutiesPressed),
      action(
        "muat", ProgramText.reload, short: "Muat", keys: [.function(5), .character("R")],
        message: .reloadPressed),
    ]
  }

  private func action(
    _ id: String, _ title: String, short: String = "", hint: String = "", keys: [Key],
    availability: ActionAvailability = .enabled, message: Message
  ) -> Action<Message> {
    Action(
      "program." + id, group: ProgramText.group, title: title, short: short, hint: hint,
      keys: keys, availability: availability, message: message)
  }
}

/// What the actions of the programme screens share.
enum ProgramActions {
  /// Disabled with a reason where the account lacks the right.
  static func availability(
    _ right: Right, of actor: Actor, reason: String
  ) -> ActionAvailability {
    actor.may(right) ? .enabled : .disabled(reason: reason)
  }
}
