/// What can go wrong when the store is asked or changed, as facts.
///
/// The cases carry no SQL and no personal data, so an error may be logged as it is.
public enum StorageError: Error, Equatable, Sendable {
  /// Another program is writing to the file. Trying again soon may work.
  case busy
  /// There is no room left. Nothing of the failed change was saved.
  case full
  /// There is no database at the place that was named.
  case missing
  /// A file already stands where a new one was to be made.
  case alreadyExists
  /// The file cannot be opened or written; `reason` is SQLite's own text.
  case inaccessible(reason: String)
  /// The file is no database of Pilar, or it is broken.
  case notADatabase
  /// The file was made by a newer Pilar; `version` is its schema's name.
  case newerSchema(version: String)
  /// A stored value breaks a domain rule. The row is named so that it can be repaired.
  case damaged(table: String, rowID: Int64, column: String)
  /// The account lacks this right.
  case notAllowed(Right)
  /// The area asked for lies outside the account's own.
  case outsideArea(WilayahCode)
  /// The account does not exist or is switched off.
  case noAccount
  /// An account of this name exists already.
  case accountExists
  /// The thing asked for does not exist, or not for this account.
  case notFound
  /// A newer question took this one's place.
  case interrupted
  /// A batch can no longer be taken back: `rows` of its rows were changed since.
  case batchTouched(rows: Int)
  /// An attendance mark breaks a rule.
  case attendance(AttendanceProblem)
  /// A rule of the work forbids it; the rule has its own words.
  case rule(RuleProblem)
  /// A failure with no meaning of its own here; `code` is SQLite's extended result code.
  case other(code: Int32)
}
