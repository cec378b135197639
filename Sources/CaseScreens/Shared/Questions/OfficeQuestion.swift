public import CaseDomain

/// What the counter, activities and letters ask of the store.
public enum OfficeQuestion: Equatable, Sendable {
  /// The visitors of a day and those who still wait.
  case intakes(of: WilayahCode, on: Day)
  /// The receipt of one visitor; answered by a preview.
  case receipt(intake: Int64)
  /// The register of an office and year.
  case register(of: WilayahCode, year: Int)
  /// One letter as it stands on paper; answered by a preview.
  case letter(Int64)
  /// The register as a document; answered by a preview.
  case registerList(of: WilayahCode, year: Int)
  case activities(of: WilayahCode, year: Int, month: Int)
  /// One activity, or a meeting's minutes; answered by a preview.
  case activity(Int64)
  /// The activities of a month as a document; answered by a preview.
  case activityList(of: WilayahCode, year: Int, month: Int)
  /// Puts a previewed document into the account's export folder and into the access log.
  case write(Preview)
}

/// The answers to ``OfficeQuestion``.
public enum OfficeAnswer: Equatable, Sendable {
  case intakes([Intake])
  case register(LetterRegister)
  case activities(ActivityMonth)
  /// A document that is shown next.
  case preview(Preview)
  /// The document is in this file.
  case written(path: String)
}
