public import CaseDomain

/// What the figures of case work and the lists behind them ask of the store.
public enum CaseworkQuestion: Equatable, Sendable {
  case figures(WilayahCode)
  /// Cases, the first ``CaseworkPage/limit`` of the list.
  case cases(CaseFilter)
  /// Services, the first ``CaseworkPage/limit`` of the list.
  case services(ServiceFilter)
}

/// The answers to ``CaseworkQuestion``.
public enum CaseworkAnswer: Equatable, Sendable {
  case figures(CaseworkFigures)
  case cases(CaseworkPage<CaseRow>)
  case services(CaseworkPage<ServiceLine>)
}

/// The beginning of a list, and how long the whole of it is.
public struct CaseworkPage<Row: Equatable & Sendable>: Equatable, Sendable {
  public var rows: [Row]
  /// The rows of the whole list.
  public var count: Int

  /// The most rows that a page has.
  public static var limit: Int { 1000 }

  public init(rows: [Row], count: Int) {
    self.rows = rows
    self.count = count
  }
}
