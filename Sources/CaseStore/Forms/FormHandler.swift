import CaseDomain
import GRDB

/// What the store does for one form: describes it, reads the record behind it, saves it.
///
/// A handler is a value without state. It is called inside a transaction; `save` in the one that
/// also removes the draft and keeps the change for undo, so that all of it happens or nothing.
protocol FormHandler: Sendable {
  /// The form's name.
  var form: FormID { get }
  /// The right that the account needs.
  var right: Right { get }

  /// The form with the choices that the account has, as institutions or programmes.
  func description(_ context: FormContext) throws -> FormDescription
  /// Whom or what the form is about, what its record holds now, and the record's version.
  ///
  /// - Throws: ``StorageError/notFound`` for a subject that is not there or outside the account's
  ///   area; a ``StorageError/rule(_:)`` where the form may not be opened now.
  func record(_ context: FormContext) throws -> FormRecord
  /// Writes checked answers.
  ///
  /// `values` holds only fields that are asked for; every one was read by its kind before.
  ///
  /// - Throws: ``FieldFault`` for an answer that the database speaks against; `StorageError`.
  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm
}

/// The record behind a form as it is now.
struct FormRecord {
  /// `Siti Aminah · 71 th · Keraton`; empty for a new record.
  var about = ""
  /// Empty for a new record.
  var values = FormValues()
  /// 0 for a new record.
  var version = 0
  /// Who changed the record last, and when.
  var changedBy = ""
  var changedAt = Moment(milliseconds: 0)
}

/// What a handler works with.
struct FormContext {
  let db: Database
  let subject: FormSubject
  let actor: Actor
  let today: Day
  let now: Moment
  let zone: TimeZoneOfIndonesia
  let province: WilayahCode
  /// People whom the user looked at and found to be others.
  var differentPeople: Set<PersonID> = []
}

/// Every form that the store knows.
enum FormHandlers {
  static let all: [any FormHandler] =
    ClientForms.handlers + CaseForms.handlers + ServiceForms.handlers + ProgrammeForms.handlers
    + OfficeForms.handlers + ResourceForms.handlers + MatchForms.handlers + TKSKForms.handlers
    + DutyReportForms.handlers + AttendanceForms.handlers + BimtekForms.handlers
    + BimtekResultForms.handlers + SelectionForms.handlers

  /// - Throws: ``StorageError/notFound`` for a form of another version of the program.
  static func handler(of form: FormID) throws(StorageError) -> any FormHandler {
    try FormRegistry.standard.handler(of: form)
  }
}
