import CaseDomain
import GRDB

/// Confirms and verifies roles and institutions of the registry.
struct RegistryCare {
  let context: FormContext
  private var db: Database { context.db }

  /// What is confirmed or verified, looked up inside the account's area.
  enum Subject {
    case role(StoredRole)
    case institution(PSKSInstitutionRecord)
  }

  /// - Throws: ``StorageError/notFound``.
  func subject() throws -> Subject {
    switch context.subject {
    case .row("peran", let id): .role(try StoredRole.find(id, context))
    case .row("psks-lembaga", let id): .institution(try PSKSInstitutionRecord.find(id, context))
    case .nothing, .clients, .row: throw StorageError.notFound
    }
  }

  /// Notes that the subject is still so today.
  ///
  /// - Throws: ``ResourceProblem/roleEnded``, ``ResourceProblem/institutionEnded``.
  func confirm(_ subject: Subject) throws {
    try demandInForce(subject)
    try set(
      [
        ("confirmedDay", SQLValue(context.today)),
        ("confirmedBy", .integer(context.actor.accountID)),
      ], of: subject)
  }

  /// Notes that the account checked the subject on a day.
  ///
  /// - Throws: ``ResourceProblem/ownEntry`` to whoever registered it.
  func verify(_ subject: Subject, on day: Day) throws {
    let maker =
      switch subject {
      case .role(let role): role.createdBy
      case .institution(let record): record.createdBy
      }
    guard maker != context.actor.accountID else { throw RoleWriter.problem(.ownEntry) }
    try set(
      [
        ("verifiedDay", SQLValue(day)), ("verifiedBy", .integer(context.actor.accountID)),
      ], of: subject)
  }

  private func demandInForce(_ subject: Subject) throws {
    switch subject {
    case .role(let role):
      if role.hasEnded(by: context.today) { throw RoleWriter.problem(.roleEnded) }
    case .institution(let record):
      if record.hasEnded(by: context.today) { throw RoleWriter.problem(.institutionEnded) }
    }
  }

  /// An institution's own marks stand beside its row, whose version tells that they changed.
  private func set(_ columns: [(name: String, value: SQLValue)], of subject: Subject) throws {
    switch subject {
    case .role(let role): try context.update("psksRole", row: role.id, columns)
    case .institution(let record):
      let sets = columns.map { "\($0.name) = ?" }.joined(separator: ", ")
      try db.run(
        "UPDATE psksInstitution SET \(sets) WHERE institution = ?",
        columns.map(\.value) + [.integer(record.id)])
      try PersonWriter(context: context).touch("institution", record.id)
    }
  }
}

extension RegistryCare.Subject {
  var about: String {
    switch self {
    case .role(let role): role.about
    case .institution(let record): record.about
    }
  }

  var row: Int64 {
    switch self {
    case .role(let role): role.id
    case .institution(let record): record.id
    }
  }
}
