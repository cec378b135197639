/// A list that may have a million rows, of which only a few pages are here.
///
/// Rows are named by ordinal, counted from 0. The owner asks ``nextAsk()`` after every change,
/// fetches those rows and hands them to ``load(_:answering:)``; what is not there yet is drawn as a
/// placeholder, so that keys never wait. Cursor and marks belong to row ids: after a refresh the
/// cursor stays on its row, or near its place when the row is gone. Cost depends on the visible
/// rows only.
public struct VirtualList<Row: Identifiable & Equatable & Sendable>: Equatable, Sendable
where Row.ID: Sendable {
  /// The ordinal of the selected row; 0 in an empty list.
  public internal(set) var cursor = 0
  /// The ordinal of the topmost visible row.
  public internal(set) var top = 0
  /// How many rows are visible, at least 1.
  public internal(set) var height = 1
  public internal(set) var total = ListTotal.unknown
  /// The rows that are here, by ordinal.
  public internal(set) var rows: [Int: Row] = [:]
  public var marks = ListMarks<Row.ID>()
  /// Where marking a range began; nil when no range is being marked.
  public internal(set) var rangeStart: Int?
  /// Whether the rows belong to an older question.
  ///
  /// They stay as they are until the first answer: drawing them in another style for a few
  /// milliseconds would send the whole list twice at every letter of a search.
  public internal(set) var isStale = false
  /// Whether the rows belong here, but perhaps not in their places; the next answer replaces them.
  public internal(set) var isProvisional = false

  /// The ask that was given out and not answered yet.
  var asked: ListAsk<Row>?
  /// The row that the cursor must find again after a refresh.
  var wantedID: Row.ID?
  /// A jump that must wait for the total.
  var pendingJump: ListJump?
  /// Whether the last move went up, for prefetching.
  var goesUp = false

  public init() {}

  /// The row under the cursor; nil while it is not loaded or belongs to an older question.
  public var currentRow: Row? { isStale ? nil : rows[cursor] }

  /// The ordinals on screen, loaded or not; never beyond a known end.
  public var visible: Range<Int> { top..<max(top, min(top + height, total.limit)) }

  /// Whether there is nothing to show for sure.
  public var isEmpty: Bool { total == .exact(0) }

  /// Tells how many rows the screen has; keeps the cursor visible.
  public mutating func setHeight(_ newHeight: Int) {
    height = max(1, newHeight)
    showCursor()
  }

  /// Tells how long the list is; does a jump that waited for it.
  public mutating func setTotal(_ newTotal: ListTotal) {
    total = newTotal
    if let jump = pendingJump, newTotal.count != nil {
      pendingJump = nil
      self.jump(to: jump)
    }
    if case .exact(let count) = newTotal {
      rows = rows.filter { $0.key < count }
      setCursor(min(cursor, max(0, count - 1)))
    }
  }

  /// Starts anew for another question: the first row, no marks, old rows shown until an answer.
  public mutating func restart() {
    marks = ListMarks()
    rangeStart = nil
    wantedID = nil
    pendingJump = nil
    asked = nil
    total = .unknown
    isStale = true
    isProvisional = false
    goesUp = false
    cursor = 0
    top = 0
  }

  /// Asks the same question again: cursor and marks stay with their rows.
  public mutating func refresh() {
    wantedID = rows[cursor]?.id
    asked = nil
    isStale = true
  }

  mutating func setCursor(_ ordinal: Int) {
    cursor = min(max(0, ordinal), max(0, total.limit - 1))
    showCursor()
  }

  /// Scrolls as little as needed; keeps the last page full.
  private mutating func showCursor() {
    top = min(max(top, cursor - height + 1), cursor)
    if case .exact(let count) = total { top = min(top, max(0, count - height)) }
    top = max(0, top)
  }
}

/// How long a list is, as far as is known.
public enum ListTotal: Hashable, Sendable {
  case exact(Int)
  /// Shown with `~`; the real end may come earlier or later.
  case approximate(Int)
  case unknown

  /// The number, nil when there is none yet.
  public var count: Int? {
    switch self {
    case .exact(let count), .approximate(let count): count
    case .unknown: nil
    }
  }

  /// No row has this ordinal or a higher one.
  var limit: Int { if case .exact(let count) = self { count } else { .max } }
}
