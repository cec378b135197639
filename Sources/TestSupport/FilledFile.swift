public import CaseDomain
public import CaseStore

/// Fills a client's file with something of everything: case, plan, services, a referral that waits,
/// an overdue follow-up, DTSEN, a flag.
///
/// Everything goes through the store's own methods and forms, dated before `today`.
public struct FilledFile {
  private let store: CaseStore
  private let client: ClientID
  private let actor: Actor
  private let today: Day
  private let now: Moment

  /// Records as `actor`; the institution is known by `manager`.
  ///
  /// Both have the client in their area.
  @discardableResult
  public init(
    of client: ClientID, in store: CaseStore, by actor: Actor, manager: Actor, at now: Moment
  ) throws {
    self.store = store
    self.client = client
    self.actor = actor
    self.now = now
    today = now.clock(in: store.info.zone).day
    try recordCase()
    try serve()
    try refer(to: addInstitution(as: manager))
    try promise()
    try answerForms()
  }

  private func day(_ before: Int) -> Day { today.adding(days: -before) }

  private func details(_ before: Int) -> StepDetails {
    StepDetails(
      day: day(before), officer: actor.name, place: "rumah klien",
      note: "Sakit pinggang, obat dari puskesmas, anaknya datang tiap pekan.")
  }

  private func recordCase() throws {
    let file = try store.openCase(
      NewCase(client: client, channel: .warga, details: details(97), risk: .tinggi), as: actor,
      at: now)
    for step in [
      NewStep(.approach(.lisan), details(95)),
      NewStep(
        .assessment(Assessment(scores: [.fisik: .kurang, .ekonomi: .berat])), details(93)),
    ] {
      _ = try store.recordStep(step, in: file.id, as: actor, at: now)
    }
    for (number, service) in ServiceCode.all.prefix(3).enumerated() {
      let item = NewPlanItem(
        service: service, goal: "Makan dua kali sehari", promisedDay: day(2 - 10 * number),
        details: details(90))
      _ = try store.addPlanItem(item, to: file.id, as: actor, at: now)
    }
  }

  private func serve() throws {
    guard let service = ServiceCode.all.first else { return }
    for before in [80, 50, 20] {
      let new = NewService(
        day: day(before), service: service, what: "Permakanan lansia", quantity: 1,
        unit: "paket", amount: 400_000, giver: "Dinas Sosial", officer: actor.name)
      _ = try store.serve(client, new, as: actor, at: now)
    }
    let gift = NewService(
      day: day(10), service: service, what: "Kursi roda", amount: 1_500_000, actor: .badanUsaha,
      giver: "PT Contoh", kinds: ContributionKinds([.barang]), officer: actor.name)
    _ = try store.serve(client, gift, as: actor, at: now)
  }

  private func addInstitution(as manager: Actor) throws -> Int64 {
    try store.addInstitution(
      NewInstitution(
        kind: .panti, name: "PPRSLU Budi Sejahtera", area: manager.area, level: .provinsi,
        from: day(700)), as: manager, at: now)
  }

  private func refer(to institution: Int64) throws {
    let referral = try store.refer(
      client,
      NewReferral(
        institution: institution, day: day(60), purpose: "Perawatan", papers: [.ktp, .kk],
        consent: .tertulis, officer: actor.name), as: actor, at: now)
    try store.answerReferral(
      referral, NewReferralAnswer(answer: .daftarTunggu, day: day(49)), as: actor, at: now)
  }

  private func promise() throws {
    for (title, before) in [("Kunjungan ulang", 12), ("Urus kartu KIS ke kantor", 3)] {
      _ = try store.addFollowUp(
        NewFollowUp(kind: .kunjungan, title: title, due: day(before)), for: client, as: actor,
        at: now)
    }
  }

  private func answerForms() throws {
    try save(
      DTSENForm.id,
      [
        DTSENForm.status: DTSENStatus.terdaftar.rawValue, DTSENForm.decile: "2",
        DTSENForm.day: day(30).iso8601, DTSENForm.source: "SIKS-NG",
      ])
    try save("bendera", ["alasan": "Tunggu surat dari ketua RT"])
  }

  private func save(_ form: FormID, _ answers: [FieldID: String]) throws {
    let request = FormRequest(form, about: .clients([client]))
    let opened = try store.openForm(request, on: today, as: actor)
    var values = opened.values
    for (field, answer) in answers { values[field] = answer }
    let outcome = try store.submit(
      FormSubmission(
        request: opened.request, values: values, base: opened.values, version: opened.version),
      on: today, as: actor, at: now)
    guard case .saved = outcome else { throw Refused(form: form) }
  }

  /// A form did not take the answers.
  struct Refused: Error {
    let form: FormID
  }
}
