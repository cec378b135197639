import CaseDomain
import GRDB

/// `nilai-tes`: the scores of one participant; the next one without any follows.
struct TestScoreHandler: FormHandler {
  let form = TestScoreForm.id
  let right = Right.manageBimtek

  func description(_ context: FormContext) throws -> FormDescription { TestScoreForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    let id = try context.officeRow("peserta")
    var record = FormRecord(about: try context.participantLine(id))
    try context.db.query(
      "SELECT kind, score FROM bimtekTest WHERE participant = ?", [.integer(id)]
    ).eachRow { row in
      let field = row.text(0) == "pre" ? TestScoreForm.pre : TestScoreForm.post
      record.values[field] = DecimalText.short(Int(row.int(1)), places: TestScoreForm.places)
    }
    return record
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let id = try context.officeRow("peserta")
    let new = NewTestScores(values)
    let hadScores = try context.db.number(
      "SELECT 1 FROM bimtekTest WHERE participant = ?", [.integer(id)])
    if new.pre == nil, new.post == nil, hadScores == nil {
      throw FieldFault(TestScoreForm.pre, .required)
    }
    try ResultWriter(context).setTests(new, of: id)
    return SavedForm(row: id, followOn: try next(after: id, context))
  }

  /// Lists are typed from the first to the last.
  private func next(after id: Int64, _ context: FormContext) throws -> FormRequest? {
    let next = try context.db.number(
      """
      SELECT n.id FROM bimtekParticipant p
        JOIN bimtekParticipant n ON n.event = p.event AND n.number > p.number
      WHERE p.id = ? AND n.state NOT IN ('batal', 'diganti')
        AND NOT EXISTS (SELECT 1 FROM bimtekTest t WHERE t.participant = n.id)
      ORDER BY n.number LIMIT 1
      """, [.integer(id)])
    return next.map { FormRequest(form, about: .row("peserta", $0)) }
  }
}

/// `evaluasi-bimtek`: counts of answers on one aspect.
struct EvaluationHandler: FormHandler {
  let form = EvaluationSheetForm.id
  let right = Right.manageBimtek

  func description(_ context: FormContext) throws -> FormDescription {
    let event = try CaseStore.event(context.officeRow("bimtek"), context.db)
    return EvaluationSheetForm.description(sessions: event.sessions)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: try CaseStore.event(context.officeRow("bimtek"), context.db).name)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let new = NewEvaluation(values)
    guard new.counts.contains(where: { $0 > 0 }) else {
      throw FieldFault(EvaluationSheetForm.counts[0], .required)
    }
    return SavedForm(row: try ResultWriter(context).keep(new, of: context.officeRow("bimtek")))
  }
}

extension FormContext {
  /// `012 Halimah · TKSK24`.
  func participantLine(_ id: Int64) throws -> String {
    let line = try db.query(
      """
      SELECT p.number, p.name, e.code FROM bimtekParticipant p JOIN bimtekEvent e ON e.id = p.event
      WHERE p.id = ?
      """, [.integer(id)]
    ).first { row in
      let digits = String(row.int(0))
      return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
        + " \(row.text(1)) · \(row.text(2))"
    }
    guard let line else { throw StorageError.notFound }
    return line
  }
}
