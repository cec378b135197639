/// One row of an imported list after every rule that needs no store.
public struct JudgedRow: Hashable, Sendable {
  /// The number of the record in the file, the header being 1.
  public let record: Int
  public let verdict: Verdict

  public enum Verdict: Hashable, Sendable {
    /// The row may be taken; the store still looks for whom or what it is about.
    case accepted(ImportedRecord)
    /// The first reason that holds.
    case rejected(RejectReason)
  }

  public init(record: Int, verdict: Verdict) {
    self.record = record
    self.verdict = verdict
  }
}

/// What an accepted row brings.
public enum ImportedRecord: Hashable, Sendable {
  case client(ImportedClient)
  case volunteer(ImportedVolunteer)
  case institution(ImportedInstitution)

  /// The person's NIK; nil without one, and for an institution.
  public var nik: NIK? {
    switch self {
    case .client(let client): client.person.nik
    case .volunteer(let volunteer): volunteer.person.nik
    case .institution: nil
    }
  }
}

/// A person with PPKS types as one accepted row states it.
@dynamicMemberLookup
public struct ImportedClient: Hashable, Sendable {
  public var person: ImportedPerson
  /// At least one and never 26.
  ///
  /// Type 25 is the household's, which `kk` names, with this person as its head; all others are
  /// the person's.
  public var types: TypeSet
  /// The day from which the entri holds.
  public var from: Day

  public init(_ person: ImportedPerson, types: TypeSet, from: Day) {
    self.person = person
    self.types = types
    self.from = from
  }

  /// What the row says of the person.
  public subscript<Value>(dynamicMember path: KeyPath<ImportedPerson, Value>) -> Value {
    person[keyPath: path]
  }
}

extension ImportedClient: CustomStringConvertible, CustomDebugStringConvertible {
  /// The area and the types: the rest is personal data.
  public var description: String {
    "ImportedClient(\(person.area.dotted), types: \(types.numbers))"
  }
  /// As ``description``, so that a test failure never shows a person.
  public var debugDescription: String { description }
}
