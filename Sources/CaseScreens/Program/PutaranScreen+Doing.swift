import CaseDomain
import TerminalUI

extension PutaranScreen {
  private var subject: FormSubject { .row("putaran", round) }

  /// The desa under the cursor as the forms take it.
  private var prefilled: FormValues {
    guard shown == .desa, let area = desa.currentRow?.row.area else { return FormValues() }
    return FormValues([MonitoringForm.desa: area.dotted])
  }

  /// The visit of the desa under the cursor, new or to be mended; or the line of the rekap.
  mutating func open() -> [ScreenEffect] {
    switch shown {
    case .desa:
      guard let row = desa.currentRow?.row else { return [.bell] }
      let request =
        row.visit.map { FormRequest(MonitoringForm.id, about: .row("pantauan", $0.id)) }
        ?? FormRequest(MonitoringForm.id, about: subject, prefilled: prefilled)
      return [.open(.isian(request))]
    case .replacements:
      guard let row = replacements.currentRow else { return [.bell] }
      return [.open(.isian(Self.form(of: row.replacement)))]
    }
  }

  mutating func begin(_ action: BoardAction) -> [ScreenEffect] {
    switch action {
    case .socialise: return form(SocialisationForm.id)
    case .addBeneficiary: return form(BeneficiaryForm.id)
    case .propose: return form(ReplacementForm.id)
    case .complain: return [.open(.isian(complaint))]
    case .settle:
      return demand(
        .settleInField,
        for: FormRequest(FieldActionForm.id, about: subject, prefilled: prefilled))
    case .decide:
      guard shown == .replacements, let row = replacements.currentRow else {
        return [.toast(Toast(.info, PutaranText.openReplacements))]
      }
      return demand(.decideReplacement, for: Self.form(of: row.replacement))
    }
  }

  private func form(_ id: FormID) -> [ScreenEffect] {
    [.open(.isian(FormRequest(id, about: subject, prefilled: prefilled)))]
  }

  private static func form(of replacement: Replacement) -> FormRequest {
    FormRequest(ReplacementForm.id, about: .row("penggantian", replacement.id))
  }

  /// A complaint about this programme, which is also how what is forbidden is forwarded.
  private var complaint: FormRequest {
    var values = prefilled
    values[ComplaintForm.programme] = board?.round.programme ?? ""
    return FormRequest(ComplaintForm.id, prefilled: values)
  }

  private mutating func demand(_ action: DutyAction, for form: FormRequest) -> [ScreenEffect] {
    guard let board else { return [.bell] }
    let area = place(in: board)
    return gate.ask(
      DutyDemand(action, in: board.round.programme, at: area, on: context.today), for: form,
      elseOffer: complaint, &tickets)
  }

  /// Where it is to be done: the desa under the cursor, else the account's part of the round.
  private func place(in board: MonitoringBoard) -> WilayahCode {
    let under =
      shown == .desa ? desa.currentRow?.row.area : replacements.currentRow?.replacement.area
    let actor = context.actor.area
    return under ?? (actor.contains(board.round.area) ? board.round.area : actor)
  }
}
