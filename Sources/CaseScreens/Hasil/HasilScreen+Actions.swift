import CaseDomain
import TerminalUI

extension HasilScreen {
  var actions: [Action<Message>] {
    formActions + paperActions
      + [
        action(
          "muat", HasilText.reload, short: "Muat", keys: [.function(5), .character("R")],
          message: .reloadPressed)
      ] + MoveActions.all(in: HasilText.group) { .moved($0) }
  }

  private var formActions: [Action<Message>] {
    [
      action(
        "nilai", HasilText.test, hint: "nilai tes", keys: [.enter, .character("n")],
        availability: atRow, message: .participantFormPressed(TestScoreForm.id)),
      action(
        "evaluasi", HasilText.evaluation, hint: "evaluasi", keys: [.character("e")],
        availability: managing, message: .eventFormPressed(EvaluationSheetForm.id)),
      action(
        "sertifikat", HasilText.certify, hint: "sertifikat", keys: [.character("s")],
        availability: certifying, message: .eventFormPressed(CertificateForms.give)),
      action(
        "cabut", HasilText.takeBack, keys: [.character("c")],
        availability: atRow, message: .participantFormPressed(CertificateForms.takeBack)),
      action(
        "rtl", HasilText.promise, hint: "RTL", keys: [.character("t")],
        availability: atRow, message: .participantFormPressed(PromiseForms.promise)),
      action(
        "seleksi", HasilText.selection, keys: [.character("b")],
        availability: managing, message: .eventFormPressed(SelectionForm.id)),
    ]
  }

  private var paperActions: [Action<Message>] {
    [
      action(
        "laporan", HasilText.report, hint: "laporan", keys: [.character("d")],
        message: .reportPressed),
      action(
        "cetak", HasilText.print, keys: [.character("p")],
        availability: result?.lines.contains { $0.certificate != nil } == true
          ? .enabled : .disabled(reason: HasilText.noCertificates),
        message: .certificatesPressed),
    ]
  }

  private var managing: ActionAvailability {
    context.actor.may(.manageBimtek) ? .enabled : .disabled(reason: HasilText.mayNotManage)
  }

  private var atRow: ActionAvailability {
    guard context.actor.may(.manageBimtek) else { return managing }
    return list.currentRow == nil ? .disabled(reason: HasilText.nothingHere) : .enabled
  }

  private var certifying: ActionAvailability {
    guard context.actor.may(.manageBimtek) else { return managing }
    if let result, !isOver { return .disabled(reason: HasilText.notOver(result.event.to)) }
    return result?.waitingForCertificate.isEmpty == false
      ? .enabled : .disabled(reason: HasilText.nobodyWaits)
  }

  private func action(
    _ id: String, _ title: String, short: String = "", hint: String = "", keys: [Key],
    availability: ActionAvailability = .enabled, message: Message
  ) -> Action<Message> {
    Action(
      "hasil." + id, group: HasilText.group, title: title, short: short, hint: hint, keys: keys,
      availability: availability, message: message)
  }
}
