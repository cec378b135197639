import CaseDomain
import CaseStore

/// A store with programmes and accounts of every role, and forms saved as the engine saves them.
struct ProgrammeBench {
  let store: CaseStore
  private let keeper = Samples.actor(.admin, Samples.province)

  static let rastraDay = Samples.day(2017, 6, 22)

  init() throws {
    store = try CaseStore.inMemory(Samples.blueprint)
    for role in Role.allCases {
      try store.addAccount(
        NewAccount(name: role.rawValue, role: role, area: Samples.martapura), as: keeper,
        at: Samples.now)
    }
    try store.addAccount(
      NewAccount(name: "dinas", role: .verifikator, area: Samples.banjar), as: keeper,
      at: Samples.now)
    try store.addAccount(
      NewAccount(name: "seberang", role: .verifikator, area: Samples.banjarmasin), as: keeper,
      at: Samples.now)
  }

  func actor(_ role: Role) throws -> Actor { try store.actor(forAccount: role.rawValue) }
  func dinas() throws -> Actor { try store.actor(forAccount: "dinas") }

  /// Saves a form on a day, as an account.
  @discardableResult
  func save(
    _ form: FormID, about subject: FormSubject = .nothing, _ values: [FieldID: String],
    as actor: Actor, on day: Day = rastraDay
  ) throws -> SavedForm {
    let request = FormRequest(form, about: subject)
    let opened = try store.openForm(request, on: day, as: actor)
    let outcome = try store.submit(
      FormSubmission(
        request: request, values: FormValues(opened.values.texts.merging(values) { $1 }),
        base: opened.values, version: opened.version),
      on: day, as: actor, at: Moment(day: day, minuteOfDay: 480, in: .wita))
    switch outcome {
    case .saved(let saved): return saved
    case .problems(let faults): throw faults.first ?? FieldFault("", .required)
    case .conflicts, .similar: throw StorageError.interrupted
    }
  }

  /// A round of RASTRA in June 2017 in Kabupaten Banjar.
  func round(_ programme: String = "RASTRA", from: Day = Samples.day(2017, 6, 1)) throws -> Int64 {
    try save(
      RoundForm.id,
      [
        RoundForm.programme: programme, RoundForm.name: "Juni", RoundForm.from: from.iso8601,
        RoundForm.to: from.adding(days: 29).iso8601, RoundForm.due: "15",
        RoundForm.price: "1600",
      ], as: try dinas(), on: from
    ).row
  }

  func complaint(
    about programme: String = "RASTRA", on day: Day = rastraDay, forwardedTo: String = ""
  ) throws -> Int64 {
    try save(
      ComplaintForm.id,
      [
        ComplaintForm.day: day.iso8601, ComplaintForm.desa: Samples.keraton.dotted,
        ComplaintForm.programme: programme, ComplaintForm.reporter: "Warga Contoh",
        ComplaintForm.channel: "datang", ComplaintForm.matter: "Beras bau",
        ComplaintForm.forwardedTo: forwardedTo,
      ], as: try actor(.operatorKecamatan), on: day
    ).row
  }

  func events(as actor: Actor? = nil) throws -> [DutyEvent] {
    let actor = try actor ?? dinas()
    return try store.dutyEvents(in: actor.area, as: actor)
  }
}
