/// Every column that points to a person or a client, and what becomes of it when two are merged.
///
/// A test compares this list with the schema, so that a new table cannot be forgotten.
enum PersonReferences {
  struct Column: Hashable {
    let table: String
    let column: String

    init(_ table: String, _ column: String) {
      self.table = table
      self.column = column
    }
  }

  /// Columns that name the person who stays after the merge.
  static let movingPerson: [Column] = [
    Column("psksRole", "person"), Column("psksTraining", "person"), Column("tkskCharge", "person"),
    Column("dtsenReport", "person"), Column("programmeReport", "person"),
    Column("household", "head"),
  ]

  /// Columns that name the client of the person who stays.
  static let movingClient: [Column] = [
    Column("ppksEntry", "client"), Column("caseFile", "client"), Column("service", "client"),
    Column("referral", "client"), Column("followUp", "client"), Column("clientFlag", "client"),
    Column("attachment", "client"), Column("beneficiary", "client"), Column("complaint", "client"),
    Column("intake", "client"), Column("letter", "client"),
  ]

  /// Columns under which a person stands once: what the one who stays has already, stays with the
  /// one who goes.
  static let once: [Column] = [
    Column("bankAccount", "person"), Column("tkskPerson", "person"),
    Column("bimtekParticipant", "person"), Column("selectionCandidate", "person"),
  ]

  /// Columns with a treatment of their own in ``PersonMerger``.
  static let special: [Column] = [
    Column("client", "person"), Column("differentPeople", "one"),
    Column("differentPeople", "other"),
  ]

  /// Columns that go on naming the one who goes: where he lived, and the matching's own.
  static let staying: [Column] = [
    Column("personMove", "person"), Column("person", "mergedInto"), Column("personPair", "one"),
    Column("personPair", "other"), Column("personMerge", "kept"), Column("personMerge", "gone"),
  ]

  /// Columns that name a role, which go to the role that stays where two are one.
  static let ofRole: [Column] = [
    Column("caseFile", "companion"), Column("tkskLetter", "role"),
    Column("tkskVacancy", "previous"), Column("tkskVacancy", "filledBy"),
  ]
}
