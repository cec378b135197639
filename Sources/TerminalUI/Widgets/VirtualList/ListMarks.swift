/// Which rows are marked: some ids, or all but some ids.
///
/// Marks outlive sorting, scrolling and refreshing; "all" needs no row to be loaded.
public struct ListMarks<ID: Hashable & Sendable>: Hashable, Sendable {
  /// Whether ``exceptions`` names the unmarked rows instead of the marked ones.
  public private(set) var marksAll = false
  /// The ids that differ from the rest.
  public private(set) var exceptions: Set<ID> = []

  public init() {}

  public var isEmpty: Bool { !marksAll && exceptions.isEmpty }

  public func contains(_ id: ID) -> Bool { exceptions.contains(id) != marksAll }

  /// How many rows are marked; nil when that depends on an unknown total.
  public func count(of total: Int?) -> Int? {
    marksAll ? total.map { max(0, $0 - exceptions.count) } : exceptions.count
  }

  public mutating func toggle(_ id: ID) {
    if exceptions.remove(id) == nil { exceptions.insert(id) }
  }

  public mutating func mark(_ id: ID) {
    if !contains(id) { toggle(id) }
  }

  public mutating func markAll() { self = ListMarks(marksAll: true) }

  public mutating func unmarkAll() { self = ListMarks() }

  /// Marks what was not marked, and the reverse.
  public mutating func invert() { marksAll.toggle() }

  private init(marksAll: Bool) { self.marksAll = marksAll }
}

extension VirtualList {
  /// Marks or unmarks the current row and goes one down; nothing while it is not loaded.
  public mutating func markAndAdvance() {
    guard let row = currentRow else { return }
    marks.toggle(row.id)
    move(.down)
  }

  /// Begins a range at the cursor, or marks every row from there to the cursor.
  ///
  /// - Returns: How many rows of the range were not loaded and so could not be marked.
  @discardableResult
  public mutating func markRange() -> Int {
    guard let start = rangeStart else {
      rangeStart = cursor
      return 0
    }
    rangeStart = nil
    let range = min(start, cursor)...max(start, cursor)
    let ids = range.compactMap { rows[$0]?.id }
    for id in ids { marks.mark(id) }
    return range.count - ids.count
  }

  /// Gives up the range that was begun.
  public mutating func cancelRange() { rangeStart = nil }
}
