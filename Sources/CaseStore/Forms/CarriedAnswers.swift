import CaseDomain
import GRDB

/// What an account answered last, for the fields that start with it.
struct CarriedAnswers {
  let context: FormContext

  init(_ context: FormContext) { self.context = context }

  /// The carried answers that can still be given, by field.
  func answers(to form: FormDescription) throws -> [FieldID: String] {
    let kept = try context.db.query(
      "SELECT field, value FROM carriedAnswer WHERE account = ? AND form = ?",
      [.integer(context.actor.accountID), .text(form.id.rawValue)]
    ).all { (FieldID(rawValue: $0.text(0)), $0.text(1)) }
    let values = FormValues(Dictionary(kept) { _, last in last })
    let faulty = Set(form.check(values, in: context.setting).map(\.field))
    return values.texts.filter { field, value in
      form.field(field)?.carriesOver == true && !value.isEmpty && !faulty.contains(field)
    }
  }

  func keep(_ answers: FormValues, of form: FormDescription) throws {
    for field in form.fields where field.carriesOver {
      guard let value = answers.texts[field.id] else { continue }
      try context.db.run(
        """
        INSERT OR REPLACE INTO carriedAnswer (account, form, field, value) VALUES (?, ?, ?, ?)
        """,
        [
          .integer(context.actor.accountID), .text(form.id.rawValue), .text(field.id.rawValue),
          .text(value),
        ])
    }
  }
}
