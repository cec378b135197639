public import CaseDomain

/// What the PSKS figures ask of the store.
public enum CoverageQuestion: Equatable, Sendable {
  case sheet(ResourceFigureRequest)
  /// What the dashboard tells.
  case panel(WilayahCode)
  /// The people behind a cell of the overlap matrix.
  case people(OverlapCell)
  /// The figure as a document; answered by a preview.
  case document(ResourceFigureRequest)
  /// The letter that asks an area to renew its data; answered by a preview.
  case reminder(WilayahCode, on: Day)
}

/// The answers to ``CoverageQuestion``.
public enum CoverageAnswer: Equatable, Sendable {
  case sheet(FigureSheet)
  case panel(ResourcePanel)
  case people(OverlapPeople)
  /// A document that is shown next.
  case preview(Preview)
}
