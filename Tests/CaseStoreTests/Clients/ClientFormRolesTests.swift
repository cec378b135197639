import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// The forms of clients through the engine: as every role, with duplicates, by two at once.
@Suite struct ClientFormRolesTests {
  private let bench: ClientBench
  private let client: ClientID

  init() throws {
    bench = try ClientBench()
    client = try bench.register()
  }

  private func subject(of form: FormID) throws -> FormSubject {
    switch form {
    case NewClientForm.id, CommunityForm.id: return .nothing
    case ProposeForm.id: return .row("usulan", Samples.keraton.number)
    case DecideForm.id:
      let minute = FormValues([
        ProposeForm.minuteNumber: "1", ProposeForm.minuteDay: "2026-11-20",
      ])
      let batch = try bench.save(
        ProposeForm.id, minute, about: .row("usulan", Samples.keraton.number), as: bench.tksk)
      return .row("verifikasi", batch.row)
    default: return .clients([client])
    }
  }

  @Test(arguments: ClientForms.handlers.map(\.form), Role.allCases)
  func opensAndSavesOnlyForRolesWithTheRight(_ form: FormID, _ role: Role) throws {
    let right = try FormHandlers.handler(of: form).right
    let request = FormRequest(form, about: try subject(of: form))
    let actor = Samples.actor(role, Samples.martapura)
    guard !actor.may(right) else {
      let opened = try bench.store.openForm(request, on: Samples.today, as: actor)
      #expect(opened.description.id == form)
      return
    }
    #expect(throws: StorageError.notAllowed(right)) {
      try bench.store.openForm(request, on: Samples.today, as: actor)
    }
    #expect(throws: StorageError.notAllowed(right)) {
      try submit(request, ClientBench.answers, as: actor)
    }
    try bench.expectAllTrue()
  }

  @discardableResult
  private func submit(
    _ request: FormRequest, _ values: FormValues, different: Set<PersonID> = [],
    as actor: Actor? = nil
  ) throws -> SubmitOutcome {
    try bench.store.submit(
      FormSubmission(request: request, values: values, differentPeople: different),
      on: Samples.today, as: actor ?? bench.tksk, at: Samples.now)
  }

  /// The person behind ``client``.
  private func person() throws -> PersonID {
    let row = try bench.store.read { db in
      try db.number("SELECT person FROM client WHERE id = ?", [.integer(client.rawValue)])
    }
    return PersonID(rawValue: try #require(row))
  }

  private var sameWithoutNIK: FormValues {
    var answers = ClientBench.answers
    answers[PersonFields.nik] = ""
    answers[PersonFields.nikReason] = "tidak-ingat"
    return answers
  }

  @Test func aProbableDuplicateMustBeLookedAt() throws {
    let request = FormRequest(NewClientForm.id)
    guard case .similar(let people) = try submit(request, sameWithoutNIK) else {
      Issue.record("a duplicate was saved without a look")
      return
    }
    #expect(people.map(\.client) == [client])
    guard case .saved = try submit(request, sameWithoutNIK, different: Set(people.map(\.id))) else {
      Issue.record("somebody found to be another was not saved")
      return
    }
    try bench.expectAllTrue()
  }

  @Test func aTakenNIKIsAFaultOfItsField() throws {
    let outcome = try submit(
      FormRequest(NewClientForm.id), ClientBench.answers, different: [try person()])
    #expect(
      outcome
        == .problems([FieldFault(PersonFields.nik, .nikTaken(Samples.martapura))]))
  }

  @Test func aRegistrationCanBeTakenBack() throws {
    guard
      case .saved(let saved) = try submit(
        FormRequest(NewClientForm.id), sameWithoutNIK, different: [try person()])
    else {
      Issue.record("was not saved")
      return
    }
    let change = try #require(try bench.store.savedChanges(as: bench.tksk).first)
    _ = try bench.store.undo(change.id, on: Samples.today, as: bench.tksk, at: Samples.now)
    let made = try #require(saved.client)
    #expect(throws: StorageError.notFound) {
      try bench.store.clientCard(made, on: Samples.today, as: bench.tksk)
    }
    try bench.expectAllTrue()
  }
}

/// Registering where no table has the desa of the province.
@Suite struct ProvinceWithoutDesaTests {
  @Test func registersAtTheKecamatan() throws {
    let province = Samples.code("32")
    let store = try CaseStore.inMemory(
      Blueprint(
        province: province, officeName: "Dinas Contoh", firstAccount: "kepala", now: Samples.now))
    let actor = Samples.actor(.operatorKecamatan, try #require(Self.kecamatan(of: province)))
    let request = FormRequest(NewClientForm.id)
    let opened = try store.openForm(request, on: Samples.today, as: actor)
    #expect(opened.description.field(PersonFields.desa)?.kind == .area(.kecamatan))
    var answers = ClientBench.answers
    answers[PersonFields.desa] = actor.area.dotted
    let outcome = try store.submit(
      FormSubmission(request: request, values: answers), on: Samples.today, as: actor,
      at: Samples.now)
    guard case .saved(let saved) = outcome else {
      Issue.record("was not saved")
      return
    }
    let client = try #require(saved.client)
    let card = try store.clientCard(client, on: Samples.today, as: actor)
    #expect(card.row.area == actor.area)
    #expect(
      try store.check(as: Samples.actor(.bidangProvinsi, province)).allSatisfy(\.holds))
  }

  private static func kecamatan(of province: WilayahCode) -> WilayahCode? {
    Wilayah.children(of: province).first.flatMap { Wilayah.children(of: $0).first }
  }
}
