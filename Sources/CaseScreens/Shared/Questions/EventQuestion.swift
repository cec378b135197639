public import CaseDomain

/// What the page of an event asks.
public enum EventQuestion: Equatable, Sendable {
  case page(Int64)
  /// Sheets to be signed; answered by a preview.
  case signatures(Int64, SheetScope)
  /// The list of names; answered by a preview.
  case names(Int64)
}

/// The answers to ``EventQuestion``.
public enum EventAnswer: Equatable, Sendable {
  case page(EventPage)
  case preview(Preview)
}
