import CaseDomain
import TerminalUI

extension PSKSScreen {
  /// Opens a page or a form about what the cursor is on, or confirms.
  mutating func work(_ work: Work) -> [ScreenEffect] {
    switch work {
    case .open: return open()
    case .new:
      let form = tab == .people ? RoleForm.id : PSKSInstitutionForm.id
      return [.open(.isian(FormRequest(form)))]
    case .edit:
      return form(tab == .people ? RoleEditForm.id : PSKSInstitutionForm.id)
    case .form(let id): return form(id)
    case .declare: return [.open(.isian(FormRequest(DeclarationForm.id)))]
    case .confirm: return confirm()
    }
  }

  private func open() -> [ScreenEffect] {
    switch tab {
    case .people: roles.currentRow.map { [.open(.psksOrang($0.role.person))] } ?? []
    case .institutions: institutions.currentRow.map { [.open(.psksLembaga($0.id))] } ?? []
    }
  }

  private func form(_ id: FormID) -> [ScreenEffect] {
    let subject: FormSubject? =
      switch tab {
      case .people:
        roles.currentRow.map {
          id == TrainingForm.id ? .row("orang", $0.role.person.rawValue) : .row("peran", $0.id)
        }
      case .institutions: institutions.currentRow.map { .row("psks-lembaga", $0.id) }
      }
    return subject.map { [.open(.isian(FormRequest(id, about: $0)))] } ?? []
  }

  /// Everything marked on both lists, else the row under the cursor.
  private mutating func confirm() -> [ScreenEffect] {
    var chosen = (roles: roles.marks.exceptions, institutions: institutions.marks.exceptions)
    if chosen.roles.isEmpty, chosen.institutions.isEmpty {
      switch tab {
      case .people: chosen.roles = Set(roles.currentRow.map { [$0.id] } ?? [])
      case .institutions:
        chosen.institutions = Set(institutions.currentRow.map { [$0.id] } ?? [])
      }
    }
    return [
      .ask(
        .resource(.confirm(roles: chosen.roles, institutions: chosen.institutions)),
        tickets.next(), lane: .write)
    ]
  }
}
