import CaseDomain
import TestSupport

@testable import CaseStore

/// A store with people and the forms of the tests, as one account uses it.
struct FormBench {
  let store: CaseStore
  var actor = Samples.actor(.operatorKecamatan, Samples.banjar)
  /// Counts up, so that every save has a time of its own.
  var now = Samples.now
  let client = ClientID(rawValue: 2)

  static let handlers: [any FormHandler] =
    FormHandlers.all + [PersonEditHandler(), NewClientHandler(), FollowUpHandler()]

  init() throws {
    try self.init(SampleProvince.store(count: 60, seed: 5))
  }

  init(_ store: CaseStore) throws {
    self.store = CaseStore(
      queue: store.queue, path: store.path, info: store.info, forms: FormRegistry(Self.handlers))
    try store.write { db in
      for number in [2, 3] {
        try db.run(
          """
          INSERT INTO account (id, uid, name, role, area, isActive, createdAt, updatedAt)
          SELECT ?1, ?2, 'petugas-' || ?1, 'operator-kecamatan', 63, 1, 0, 0
          WHERE NOT EXISTS (SELECT 1 FROM account WHERE id = ?1)
          """,
          [SQLValue(number), .blob(Samples.uid(990 + number).bytes)])
      }
    }
    actor = Self.officer(2)
  }

  static func officer(_ number: Int64) -> Actor {
    Actor(
      accountID: number, name: "petugas-\(number)", role: .operatorKecamatan,
      area: Samples.province)
  }

  func open(_ form: FormID, about subject: FormSubject) throws -> OpenedForm {
    try store.openForm(FormRequest(form, about: subject), on: Samples.today, as: actor)
  }

  /// Opens the form, answers and submits it.
  @discardableResult
  mutating func save(
    _ form: FormID, about subject: FormSubject, _ answers: [FieldID: String]
  ) throws -> SubmitOutcome {
    try submit(open(form, about: subject), answers)
  }

  mutating func submit(
    _ opened: OpenedForm, _ answers: [FieldID: String], decided: Set<FieldID> = []
  ) throws -> SubmitOutcome {
    now = Moment(milliseconds: now.milliseconds + 1000)
    var values = opened.values
    values.texts.merge(answers) { _, answer in answer }
    return try store.submit(
      FormSubmission(
        request: opened.request, values: values, base: opened.base, version: opened.version,
        decided: decided),
      on: Samples.today, as: actor, at: now)
  }

  /// Keeps one answer of an opened form, and goes on with the draft.
  mutating func keep(
    _ field: FieldID, _ value: String, in opened: inout OpenedForm, next: FieldID
  ) throws {
    opened.values[field] = value
    opened.request.draft = try keep(
      KeptAnswer(
        request: opened.request, title: opened.description.title, about: opened.about,
        version: opened.version, field: field, value: value, values: opened.values,
        base: opened.base, next: next))
  }

  mutating func keep(_ answer: KeptAnswer) throws -> DraftID {
    now = Moment(milliseconds: now.milliseconds + 1000)
    return try store.keep(answer, as: actor, at: now)
  }

  mutating func undo(_ change: Int64) throws -> SavedChange {
    now = Moment(milliseconds: now.milliseconds + 1000)
    return try store.undo(change, on: Samples.today, as: actor, at: now)
  }

  /// The findings of every check that fails.
  func broken() throws -> [CheckResult] {
    try store.check(as: Samples.actor(.auditor, Samples.province)).filter { !$0.holds }
  }
}
