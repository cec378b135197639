import CaseDomain
import TerminalUI

/// The filter of a list behind a figure of case work, with what its screen needs to know.
protocol WorkListing: Equatable, Sendable {
  associatedtype Row: Identifiable & Equatable & Sendable where Row.ID: Sendable

  var area: WilayahCode { get }
  /// What the list holds, in words.
  var summary: String { get }
  var question: CaseworkQuestion { get }
  static var words: WorkListWords { get }
  /// The column of the client's name, which takes the accent.
  static var nameColumn: Int { get }

  /// The rows of an answer to ``question``; nil for another answer.
  static func page(in answer: CaseworkAnswer) -> CaseworkPage<Row>?
  static func client(of row: Row) -> ClientID
  /// The texts of a row, one for each column of the widest layout.
  static func cells(of row: Row, on today: Day) -> [SafeText]
  static func layout(width: Int) -> TableLayout
}

/// The words of one such list.
struct WorkListWords: Equatable, Sendable {
  let title: String
  let group: String
  /// Prefix of the actions' ids.
  let id: String
  /// What is counted, `kasus`.
  let unit: String
  let loading: String
  let empty: String
}
