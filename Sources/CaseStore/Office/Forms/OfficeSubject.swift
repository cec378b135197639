import CaseDomain
import GRDB

/// What an office form is about, looked up inside the account's area.
struct OfficeSubject {
  /// The client's name; empty when the form is about none.
  let clientName: String

  init(_ context: FormContext) throws {
    guard let client = context.subject.client else {
      clientName = ""
      return
    }
    let id = try OfficeDesk(context).demandClient(client)
    clientName = try ClientRecord.read(id, context.db)?.name ?? ""
  }
}

extension FormContext {
  /// The row that the form is about.
  ///
  /// - Throws: ``StorageError/notFound`` for a subject of another kind.
  func officeRow(_ kind: String) throws(StorageError) -> Int64 {
    guard case .row(kind, let id) = subject else { throw .notFound }
    return id
  }

  /// Does something whose broken rules belong to a field, so that the form can point there.
  func blaming<Value>(_ field: FieldID, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch StorageError.rule(let problem) {
      throw FieldFault(problem.field ?? field, .rule(problem))
    }
  }

  /// The record with version and last change of its row.
  func stamped(_ record: FormRecord, table: String, row: Int64) throws -> FormRecord {
    let stamp = try db.query(
      """
      SELECT t.version, t.updatedAt, a.name FROM \(table) t
        LEFT JOIN account a ON a.id = t.updatedBy WHERE t.id = ?
      """, [.integer(row)]
    ).first { (version: Int($0.int(0)), at: $0.int(1), by: $0.text(2)) }
    guard let stamp else { throw StorageError.notFound }
    var record = record
    record.version = stamp.version
    record.changedAt = Moment(milliseconds: stamp.at)
    record.changedBy = stamp.by
    return record
  }
}

extension RuleProblem {
  /// The field of a letter's form that a rule is about; nil where the caller knows better.
  fileprivate var field: FieldID? {
    guard case .office(let problem) = self else { return nil }
    return switch problem {
    case .noOfficial: LetterForm.day
    case .purposeMissing: LetterForm.purpose
    case .subjectMissing: LetterForm.kind
    case .numberTaken, .hasNumber, .officeHeld, .intakeDone, .unknownPlaceholder,
      .patternWithoutSerial:
      nil
    }
  }
}
