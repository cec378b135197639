import CaseDomain
import GRDB

/// Says who accompanies a case.
struct CompanionHandler: FormHandler {
  let form = CompanionForm.id
  let right = Right.recordCases

  /// The kinds of PSKS whose people accompany cases.
  private static let kinds = ["PSM", "LKS", "KT"]

  func description(_ context: FormContext) throws -> FormDescription {
    CompanionForm.description(
      roles: try roles(context.caseFile(), context), officer: context.actor.name)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let file = try context.caseFile()
    guard !file.isClosed else { throw StorageError.rule(.casework(.isClosed)) }
    return FormRecord(about: try context.about(context.caseClient(), number: file.number))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let file = try context.caseFile()
    let companion = try CompanionForm.companion(values, among: roles(file, context))
    let step = try context.cases.record(
      NewStep(
        .companion(companion),
        StepDetails(values, today: context.today, officer: context.actor.name)),
      in: file.id)
    return SavedForm(number: file.number, client: file.client, row: step)
  }

  /// Roles in force in the client's kecamatan, by kind and name.
  private func roles(_ file: CaseRecord, _ context: FormContext) throws -> [FieldChoice] {
    guard let kecamatan = file.area.ancestor(at: .kecamatan) else { return [] }
    let range = kecamatan.range(at: .desa)
    var choices: [FieldChoice] = []
    for kind in Self.kinds {
      choices += try context.db.query(
        """
        SELECT r.id, p.name FROM psksRole r JOIN person p ON p.id = r.person
        WHERE r.area BETWEEN ?1 AND ?2 AND r.kind = ?3 AND r.fromDay <= ?4
          AND (r.toDay IS NULL OR r.toDay >= ?4)
        ORDER BY p.name, r.id
        """,
        [
          .integer(range.lowerBound), .integer(range.upperBound), .text(kind),
          SQLValue(context.today),
        ]
      ).all { FieldChoice("\($0.int(0))", "\($0.text(1)) (\(kind))") }
    }
    return choices
  }
}
