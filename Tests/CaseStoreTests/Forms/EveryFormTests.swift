import CaseDomain
import TestSupport
import Testing

@testable import CaseStore

/// Every form of the store, filled in by its description alone: saved, taken back, refused.
struct EveryFormTests {
  static let seed: UInt64 = 20_261_122

  /// What undo refuses, and why; none: only numbers and the log of duties stay as they are.
  static let cannotBeUndone: [FormID: String] = [
    "berita-acara": "what was signed stands"
  ]

  /// Opens, fills in and submits a form until one of its subjects takes it.
  private func save(
    _ form: FormID, _ whole: inout EveryFormBench, _ random: inout RandomForms
  ) throws -> SavedChange? {
    let setting = whole.setting(of: form)
    // Chance must meet a day on which the rules allow it, as one inside a programme's dates.
    for _ in 0..<40 {
      for subject in try whole.subjects(of: form) {
        do {
          var opened = try whole.bench.open(form, about: subject)
          let answers = random.answers(to: opened, in: setting)
          if let field = opened.description.fields.first?.id {
            try whole.bench.keep(field, answers[field], in: &opened, next: field)
          }
          guard case .saved = try whole.bench.submit(opened, answers.texts) else {
            try discard(opened, whole)
            continue
          }
          return try whole.bench.store.savedChanges(as: EveryFormBench.clerk).first
        } catch StorageError.other(let code) {
          Issue.record("\(form.rawValue) ends in code \(code), seed \(Self.seed)")
          return nil
        } catch StorageError.rule, StorageError.notFound, StorageError.notAllowed {
          try discardAll(whole)
        }
      }
    }
    return nil
  }

  private func discard(_ opened: OpenedForm, _ whole: EveryFormBench) throws {
    guard let draft = opened.request.draft else { return }
    try whole.bench.store.discard(draft, as: EveryFormBench.clerk)
  }

  private func discardAll(_ whole: EveryFormBench) throws {
    for draft in try whole.bench.store.drafts(as: EveryFormBench.clerk) {
      try whole.bench.store.discard(draft.id, as: EveryFormBench.clerk)
    }
  }

  @Test func isSavedAndTakenBack() throws {
    var whole = try EveryFormBench()
    #expect(try whole.bench.broken() == [])
    var random = RandomForms(seed: Self.seed)
    // What the training data has none of.
    for form: FormID in ["bendera", "terminasi"] {
      #expect(try save(form, &whole, &random) != nil, "\(form.rawValue), seed \(Self.seed)")
    }
    for form in FormHandlers.all.map(\.form) { try saveAndTakeBack(form, &whole, &random) }
  }

  private func saveAndTakeBack(
    _ form: FormID, _ whole: inout EveryFormBench, _ random: inout RandomForms
  ) throws {
    let name: Comment = "\(form.rawValue), seed \(Self.seed)"
    let before = try StoredRows.all(of: whole.bench.store)
    var saved = try save(form, &whole, &random)
    // A form of optional answers may be saved as it opened; chance must change one.
    for _ in 0..<20 where try StoredRows.all(of: whole.bench.store) == before {
      saved = try save(form, &whole, &random)
    }
    guard let change = saved else {
      Issue.record("nobody can save \(name)")
      return
    }
    #expect(change.form == form, name)
    #expect(try whole.bench.store.drafts(as: EveryFormBench.clerk).isEmpty, name)
    #expect(try whole.bench.broken() == [], name)
    #expect(try StoredRows.all(of: whole.bench.store) != before, name)
    guard Self.cannotBeUndone[form] == nil else { return }
    _ = try whole.bench.undo(change.id)
    #expect(try StoredRows.all(of: whole.bench.store) == before, name)
    #expect(try whole.bench.broken() == [], name)
  }

  @Test func isRefusedToEveryRoleWithoutItsRight() throws {
    let whole = try EveryFormBench()
    var refusals = 0
    for handler in FormHandlers.all {
      let subject = try whole.subjects(of: handler.form).first ?? .nothing
      for role in Role.allCases where !role.rights.contains(handler.right) {
        let actor = Actor(accountID: 3, name: "uji", role: role, area: Samples.province)
        let request = FormRequest(handler.form, about: subject)
        let name: Comment = "\(handler.form.rawValue) as \(role.rawValue)"
        #expect(throws: StorageError.notAllowed(handler.right), name) {
          try whole.bench.store.openForm(request, on: Samples.today, as: actor)
        }
        #expect(throws: StorageError.notAllowed(handler.right), name) {
          try whole.bench.store.submit(
            FormSubmission(request: request, values: FormValues(), base: FormValues(), version: 0),
            on: Samples.today, as: actor, at: Samples.now)
        }
        refusals += 1
      }
    }
    #expect(refusals > 100)
    #expect(try whole.bench.store.savedChanges(as: EveryFormBench.clerk).isEmpty)
  }
}
