import CaseDomain
import TerminalUI

/// One of the two people of a pair: left or right.
enum PairSide: Equatable, Sendable {
  case one
  case other

  var opposite: PairSide { self == .one ? .other : .one }
}

/// A pair side by side, with what was chosen so far.
struct OpenedPair: Equatable, Sendable {
  let review: PairReview
  /// Who stays when the two are made one.
  private(set) var kept = PairSide.one
  /// Whose value stands, for fields that differ.
  private(set) var chosen: [MergeField: PairSide]
  private(set) var showsAll = false
  private(set) var cursor = 0
  private(set) var top = 0
  private var height = 0

  init(_ review: PairReview) {
    self.review = review
    chosen = [:]
    chosen = Self.start(review, kept: .one)
  }

  /// The value of who stays, unless there is none.
  private static func start(_ review: PairReview, kept: PairSide) -> [MergeField: PairSide] {
    var chosen: [MergeField: PairSide] = [:]
    for field in review.differing {
      let isEmpty = (review.person(kept).values[field] ?? "").isEmpty
      chosen[field] = isEmpty ? kept.opposite : kept
    }
    return chosen
  }

  /// The fields shown: those that differ, or all.
  var fields: [MergeField] { showsAll ? MergeField.allCases : review.differing }

  var request: MergeRequest {
    MergeRequest(
      kept: review.person(kept).id, gone: review.person(kept.opposite).id,
      taken: Set(chosen.filter { $0.value != kept }.keys))
  }

  mutating func choose(_ side: PairSide) {
    guard fields.indices.contains(cursor), chosen[fields[cursor]] != nil else { return }
    chosen[fields[cursor]] = side
  }

  mutating func switchKept() {
    kept = kept.opposite
    chosen = Self.start(review, kept: kept)
  }

  mutating func switchLines() {
    showsAll.toggle()
    cursor = 0
    reveal()
  }

  mutating func setHeight(_ rows: Int) {
    height = max(1, rows - OpenedPair.headRows)
    reveal()
  }

  mutating func move(_ move: ListMove) {
    let last = max(0, rowCount - 1)
    cursor =
      switch move {
      case .up: max(0, cursor - 1)
      case .down: min(last, cursor + 1)
      case .pageUp, .halfPageUp: max(0, cursor - height)
      case .pageDown, .halfPageDown: min(last, cursor + height)
      case .first: 0
      case .last: last
      }
    reveal()
  }

  static let headRows = 4

  /// Fields, then the roles of the two beside each other.
  var rowCount: Int { fields.count + max(review.one.roles.count, review.other.roles.count) }

  private mutating func reveal() {
    top = min(max(0, min(top, cursor)), max(0, rowCount - 1))
    if height > 0, cursor >= top + height { top = cursor - height + 1 }
  }
}

extension PairReview {
  func person(_ side: PairSide) -> PairedPerson { side == .one ? one : other }
}
