import CaseDomain
import TerminalUI

extension PutaranScreen {
  var actions: [Action<Message>] {
    recordingActions + [
      action(
        "daftar-penerima", PutaranText.listBeneficiaries, hint: "penerima",
        keys: [.character("B")], message: .listPressed),
      action(
        "laporan", PutaranText.report, hint: "laporan", keys: [.character("E")],
        message: .reportPressed),
      action(
        "rekap", PutaranText.otherList, hint: "rekap", keys: [.tab, .backTab],
        message: .listSwitched),
      action(
        "muat", PutaranText.reload, short: "Muat", keys: [.function(5), .character("R")],
        message: .reloadPressed),
    ] + MoveActions.all(in: PutaranText.group) { .moved($0) }
  }

  /// What is forbidden to a role stays in the list: the duty table refuses it with its rule.
  private var recordingActions: [Action<Message>] {
    [
      recording(
        "monitoring", PutaranText.monitor, hint: "6T", keys: [.enter, .character("m")],
        .openPressed),
      recording(
        "sosialisasi", PutaranText.socialise, keys: [.character("s")], .actionPressed(.socialise)),
      recording(
        "penerima", PutaranText.addBeneficiary, keys: [.character("b")],
        .actionPressed(.addBeneficiary)),
      recording(
        "usul-ganti", PutaranText.propose, hint: "usul", keys: [.character("i")],
        .actionPressed(.propose)),
      recording(
        "putus-ganti", PutaranText.decide, keys: [.character("u")], .actionPressed(.decide)),
      recording(
        "lapangan", PutaranText.settle, keys: [.character("t")], .actionPressed(.settle)),
      recording(
        "pengaduan", PutaranText.complain, hint: "pengaduan", keys: [.character("p")],
        .actionPressed(.complain)),
    ]
  }

  private func recording(
    _ id: String, _ title: String, hint: String = "", keys: [Key], _ message: Message
  ) -> Action<Message> {
    action(
      id, title, hint: hint, keys: keys,
      availability: ProgramActions.availability(
        .recordCases, of: context.actor, reason: ProgramText.mayNotRecord), message: message)
  }

  private func action(
    _ id: String, _ title: String, short: String = "", hint: String = "", keys: [Key],
    availability: ActionAvailability = .enabled, message: Message
  ) -> Action<Message> {
    Action(
      "putaran." + id, group: PutaranText.group, title: title, short: short, hint: hint,
      keys: keys, availability: availability, message: message)
  }
}
