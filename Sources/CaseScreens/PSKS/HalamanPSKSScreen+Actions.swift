import CaseDomain
import TerminalUI

extension HalamanPSKSScreen {
  var actions: [Action<Message>] {
    [
      action(
        "buka", HalamanText.open, hint: "buka", keys: [.enter, .right],
        availability: opens ? .enabled : .disabled(reason: HalamanText.notForThis), .openPressed),
      action(
        "konfirmasi", HalamanText.confirm, hint: "masih aktif", keys: [.character("K")],
        availability: confirms ? mayKeep : .disabled(reason: HalamanText.notForThis),
        .confirmPressed),
    ] + partActions + subjectActions + [
      action(
        "muat", HalamanText.reload, short: "Muat", keys: [.function(5), .character("R")],
        .reloadPressed)
    ] + MoveActions.all(in: HalamanText.group, letters: false) { .moved($0) }
  }

  private var mayKeep: ActionAvailability {
    context.actor.may(.managePSKS) ? .enabled : .disabled(reason: PSKSText.mayNotKeep)
  }

  private var opens: Bool {
    switch list.currentRow?.part {
    case .role(let role): role.institution != nil
    case .seat: true
    case .training, .permit, nil: false
    }
  }

  private var confirms: Bool {
    if case .institution = subject { return true }
    return roleSubject != nil
  }

  /// The role or seat under the cursor.
  private var roleSubject: FormSubject? {
    switch list.currentRow?.part {
    case .role(let role), .seat(let role): .row("peran", role.id)
    case .training, .permit, nil: nil
    }
  }

  /// What is under the cursor, or the institution of the page where that is nothing of its own.
  private var partActions: [Action<Message>] {
    let verifies: ActionAvailability =
      context.actor.may(.verifyEntries) ? .enabled : .disabled(reason: PSKSText.mayNotVerify)
    return [
      form("ubah", HalamanText.edit, keys: [.character("u"), .function(4)], edited, mayKeep),
      form(
        "verifikasi", HalamanText.verify, keys: [.character("v")],
        (roleSubject ?? institution).map { FormRequest(VerifyForm.id, about: $0) }, verifies),
      form("akhiri", HalamanText.end, keys: [.character("a")], ended, mayKeep),
    ]
  }

  private var institution: FormSubject? {
    if case .institution(let id) = subject { .row("psks-lembaga", id) } else { nil }
  }

  private var edited: FormRequest? {
    switch list.currentRow?.part {
    case .role(let role), .seat(let role):
      FormRequest(RoleEditForm.id, about: .row("peran", role.id))
    case .training(let line): FormRequest(TrainingForm.id, about: .row("pelatihan", line.id))
    case .permit(let line): FormRequest(PermitForm.id, about: .row("izin", line.id))
    case nil: institution.map { FormRequest(PSKSInstitutionForm.id, about: $0) }
    }
  }

  private var ended: FormRequest? {
    roleSubject.map { FormRequest(RoleEndForm.id, about: $0) }
      ?? institution.map { FormRequest(InstitutionEndForm.id, about: $0) }
  }

  private var subjectActions: [Action<Message>] {
    var person: FormSubject?
    if case .person(let id) = subject { person = .row("orang", id.rawValue) }
    return [
      form(
        "peran", HalamanText.newRole, keys: [.character("n"), .function(7)],
        person.map { FormRequest(RoleForm.id, about: $0) }, mayKeep, HalamanText.onlyPeople),
      form(
        "pelatihan", HalamanText.training, keys: [.character("p")],
        person.map { FormRequest(TrainingForm.id, about: $0) }, mayKeep, HalamanText.onlyPeople),
      form(
        "lembaga", PSKSText.edit, keys: [.character("e")],
        institution.map { FormRequest(PSKSInstitutionForm.id, about: $0) }, mayKeep,
        HalamanText.onlyInstitutions),
      form(
        "izin", HalamanText.permit, keys: [.character("i")],
        institution.map { FormRequest(PermitForm.id, about: $0) }, mayKeep,
        HalamanText.onlyInstitutions),
      form(
        "pengurus", HalamanText.seat, keys: [.character("g")],
        institution.map { FormRequest(SeatForm.id, about: $0) }, mayKeep,
        HalamanText.onlyInstitutions),
    ]
  }

  /// An action that opens a form; without one it tells why not.
  private func form(
    _ id: String, _ title: String, keys: [Key], _ request: FormRequest?,
    _ availability: ActionAvailability, _ reason: String = HalamanText.notForThis
  ) -> Action<Message> {
    action(
      id, title, hint: title.lowercased(), keys: keys,
      availability: request == nil ? .disabled(reason: reason) : availability,
      request.map { .formPressed($0) } ?? .reloadPressed)
  }

  private func action(
    _ id: String, _ title: String, short: String = "", hint: String = "", keys: [Key],
    availability: ActionAvailability = .enabled, _ message: Message
  ) -> Action<Message> {
    Action(
      "halaman." + id, group: HalamanText.group, title: title, short: short, hint: hint,
      keys: keys, availability: availability, message: message)
  }
}
