import CaseDomain
import TerminalUI

extension TKSKKecamatanScreen {
  var actions: [Action<Message>] {
    [
      Action(
        "tkskkec.buka", group: TKSKScreenText.group, title: openTitle, hint: "buka",
        keys: [.enter], availability: hasRow, message: .openPressed)
    ] + terms + vacancies + people
      + [
        Action(
          "tkskkec.muat", group: TKSKScreenText.group, title: TKSKScreenText.reload, short: "Muat",
          keys: [.function(5), .character("R")], message: .reloadPressed)
      ] + MoveActions.all(in: TKSKScreenText.group) { .moved($0) }
  }

  private var terms: [Action<Message>] {
    let role = FormSubject.row("peran", history?.holder?.id ?? 0)
    return [
      form(
        "sk", TKSKScreenText.appoint, hint: "SK", short: "Baru", [.character("n"), .function(7)],
        managing, FormRequest(AppointmentForm.id, about: place)),
      form(
        "perpanjang", TKSKScreenText.extend, hint: "perpanjang", [.character("p")], onHolder,
        FormRequest(ExtensionForm.id, about: role)),
      form(
        "akhiri", TKSKScreenText.end, hint: "akhiri", short: "Akhiri",
        [.character("a"), .function(8)], onHolder, FormRequest(EndForm.id, about: role)),
      form(
        "serah-terima", TKSKScreenText.handOver, hint: "serah terima", [.character("h")], managing,
        FormRequest(HandOverForm.id, about: place)),
    ]
  }

  private var vacancies: [Action<Message>] {
    let vacancy = FormSubject.row("lowongan", history?.openVacancy?.id ?? 0)
    return [
      form(
        "lowongan", TKSKScreenText.vacancy, hint: "lowongan", [.character("v")], onEmpty,
        FormRequest(VacancyForm.id, about: place)),
      form(
        "langkah", TKSKScreenText.step, hint: "langkah", [.character("s")], onVacancy,
        FormRequest(SuccessionForm.id, about: vacancy)),
      form(
        "pengampu", TKSKScreenText.cover, hint: "pengampu", [.character("u")], withoutHolder,
        FormRequest(ChargeForm.cover, about: place)),
    ]
  }

  private var people: [Action<Message>] {
    let person = FormSubject.row("orang", currentPerson ?? 0)
    let kabupaten = FormSubject.row("kabkota", kecamatan.parent?.number ?? 0)
    return [
      form(
        "orang", TKSKScreenText.person, hint: "data", short: "Ubah",
        [.character("o"), .function(4)], onPerson, FormRequest(TKSKPersonForm.id, about: person)),
      form(
        "rekening", TKSKScreenText.account, hint: "rekening", [.character("r")], onPerson,
        FormRequest(BankAccountForm.id, about: person)),
      form(
        "koordinator", TKSKScreenText.coordinator, [.character("K")], managing,
        FormRequest(ChargeForm.coordinator, about: kabupaten)),
    ]
  }

  private var place: FormSubject { .row("kecamatan", kecamatan.number) }

  /// The person of the row, or the holder.
  private var currentPerson: Int64? {
    if case .holder(_, let person)? = list.currentRow?.id { return person }
    return history?.holder?.person
  }

  private var openTitle: String {
    if case .handOver? = list.currentRow?.id { return TKSKScreenText.handOverPaper }
    return TKSKScreenText.person
  }

  private var managing: ActionAvailability {
    context.actor.may(.manageTKSK) ? .enabled : .disabled(reason: TKSKScreenText.mayNotManage)
  }

  private var hasRow: ActionAvailability {
    list.currentRow == nil ? .disabled(reason: TKSKScreenText.nothingHere) : .enabled
  }

  /// Nothing is known of the kecamatan before the answer came.
  private var whenKnown: ActionAvailability {
    history == nil ? .disabled(reason: TKSKScreenText.loading) : managing
  }

  private var onHolder: ActionAvailability {
    guard let history else { return whenKnown }
    return history.holder == nil ? .disabled(reason: TKSKScreenText.noHolder) : managing
  }

  private var withoutHolder: ActionAvailability {
    history?.holder != nil ? .disabled(reason: TKSKScreenText.hasHolder) : whenKnown
  }

  private var onEmpty: ActionAvailability {
    history?.openVacancy != nil
      ? .disabled(reason: TKSKScreenText.vacancyOpen) : withoutHolder
  }

  private var onVacancy: ActionAvailability {
    guard let history else { return whenKnown }
    return history.openVacancy == nil ? .disabled(reason: TKSKScreenText.noVacancy) : managing
  }

  private var onPerson: ActionAvailability {
    currentPerson == nil ? .disabled(reason: TKSKScreenText.noPerson) : managing
  }

  private func form(
    _ id: String, _ title: String, hint: String = "", short: String = "", _ keys: [Key],
    _ availability: ActionAvailability, _ request: FormRequest
  ) -> Action<Message> {
    Action(
      "tkskkec." + id, group: TKSKScreenText.group, title: title, short: short, hint: hint,
      keys: keys, availability: availability, message: .formPressed(request))
  }
}
