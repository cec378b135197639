import CaseDomain
import TerminalUI

extension PSKSScreen {
  var actions: [Action<Message>] {
    workActions + entryActions + filterActions
      + MoveActions.all(in: PSKSText.group, letters: false) { .moved($0) }
  }

  private var hasRow: ActionAvailability {
    let isEmpty = tab == .people ? roles.currentRow == nil : institutions.currentRow == nil
    return isEmpty ? .disabled(reason: PSKSText.nothingHere) : .enabled
  }

  private var mayKeep: ActionAvailability {
    context.actor.may(.managePSKS) ? .enabled : .disabled(reason: PSKSText.mayNotKeep)
  }

  /// For work on the row under the cursor, of one of the lists or of both.
  private func onRow(_ only: Tab? = nil) -> ActionAvailability {
    if let only, only != tab {
      return .disabled(
        reason: only == .people ? PSKSText.onlyPeople : PSKSText.onlyInstitutions)
    }
    return hasRow == .enabled ? mayKeep : hasRow
  }

  private var workActions: [Action<Message>] {
    let verifies: ActionAvailability =
      context.actor.may(.verifyEntries) ? hasRow : .disabled(reason: PSKSText.mayNotVerify)
    let ends = tab == .people ? RoleEndForm.id : InstitutionEndForm.id
    return [
      action(
        "buka", PSKSText.open, hint: "buka", keys: [.enter, .right], availability: hasRow,
        .work(.open)),
      action(
        "konfirmasi", PSKSText.confirm, hint: "masih aktif", keys: [.character("K")],
        availability: onRow(), .work(.confirm)),
      action(
        "pindah", PSKSText.otherList, hint: "orang/lembaga", keys: [.tab], .tabPressed),
      action(
        "cari", PSKSText.search, short: "Cari", hint: "cari",
        keys: [.character("/"), .function(3)], .narrow(.search)),
      action(
        "jenis", PSKSText.kinds, hint: "jenis", keys: [.character("j")], .narrow(.kinds)),
      action(
        "verifikasi", PSKSText.verify, hint: "verifikasi", keys: [.character("v")],
        availability: verifies, .work(.form(VerifyForm.id))),
      action(
        "akhiri", PSKSText.end, hint: "akhiri", keys: [.character("a")], availability: onRow(),
        .work(.form(ends))),
    ]
  }

  private var entryActions: [Action<Message>] {
    [
      action(
        "baru", tab == .people ? PSKSText.newRole : PSKSText.newInstitution, short: "Baru",
        hint: "baru", keys: [.character("n"), .function(7)], availability: mayKeep, .work(.new)),
      action(
        "ubah", PSKSText.edit, short: "Ubah", keys: [.character("u"), .function(4)],
        availability: onRow(), .work(.edit)),
      action(
        "pelatihan", PSKSText.training, keys: [.character("p")], availability: onRow(.people),
        .work(.form(TrainingForm.id))),
      action(
        "izin", PSKSText.permit, keys: [.character("i")], availability: onRow(.institutions),
        .work(.form(PermitForm.id))),
      action(
        "pengurus", PSKSText.seat, keys: [.character("g")], availability: onRow(.institutions),
        .work(.form(SeatForm.id))),
      action(
        "nyatakan", PSKSText.declare, keys: [.character("t")], availability: mayKeep,
        .work(.declare)),
    ]
  }

  private var filterActions: [Action<Message>] {
    let exports: ActionAvailability =
      context.actor.may(.exportClients) ? .enabled : .disabled(reason: PSKSText.mayNotExport)
    return [
      action("status", PSKSText.status, keys: [.character("s")], .narrow(.status)),
      action("umur", PSKSText.age, keys: [.character("m")], .narrow(.age)),
      action("belum", PSKSText.unverified, keys: [.character("b")], .narrow(.verified)),
      action(
        "tandai", PSKSText.mark, keys: [.character(" "), .insert], availability: hasRow,
        .markPressed),
      action("hapus-tanda", PSKSText.unmark, keys: [.character("U")], .unmarkPressed),
      action(
        "ekspor", PSKSText.export, short: "Ekspor", keys: [.character("E"), .function(6)],
        availability: exports, .exportPressed),
      action(
        "muat", PSKSText.reload, short: "Muat", keys: [.function(5), .character("R")],
        .reloadPressed),
    ]
  }

  private func action(
    _ id: String, _ title: String, short: String = "", hint: String = "", keys: [Key],
    availability: ActionAvailability = .enabled, _ message: Message
  ) -> Action<Message> {
    Action(
      "psks." + id, group: PSKSText.group, title: title, short: short, hint: hint, keys: keys,
      availability: availability, message: message)
  }
}
