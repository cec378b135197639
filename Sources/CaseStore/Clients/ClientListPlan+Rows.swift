import CaseDomain
import GRDB

extension ClientListPlan {
  /// The numbers of a window's rows.
  struct Found {
    var window: [Int64] = []
    /// The whole list, where it had to be gathered.
    var gathered: [Int64]?
    /// False for rows that match but may stand elsewhere in the list.
    var areInOrder = true
  }

  /// The numbers of the window's rows in order, or some that match when order takes too long for
  /// a window that does not wait.
  ///
  /// `kept` is the whole list gathered before, where there is one.
  func numbers(in window: RowWindow, kept: [Int64]?) throws -> Found {
    if criteria.isImpossible { return Found() }
    if let kept { return Found(window: Self.slice(kept, window)) }
    guard let index = order.index else {
      return gathered(try gather(from: narrowest()), window)
    }
    if criteria.isAreaOnly, isInIndexOrder {
      if let rows = try climb(to: window) { return Found(window: rows) }
      return Found(window: try walk(index, window, bound: nil))
    }
    // A kecamatan's names are few enough to walk past all of them.
    if order.kecamatan != nil, criteria.search.isEmpty, Step(to: window).skip < 5000 {
      return Found(window: try walk(index, window, bound: nil))
    }
    let best = try narrowest()
    if !best.isCheap {
      if let rows = try walkOrGiveUp(index, window) { return Found(window: rows) }
      if !window.waitsForOrder, let rows = try glimpse(window.count) {
        return Found(window: rows, areInOrder: false)
      }
    }
    if best.isCapped || best.cost > Self.dear {
      return Found(window: try walk(index, window, bound: nil))
    }
    return gathered(try gather(from: best), window)
  }

  private func gathered(_ all: [Int64], _ window: RowWindow) -> Found {
    Found(window: Self.slice(all, window), gathered: all)
  }

  /// Whether every row of the index between the bounds of the walk matches an area filter.
  private var isInIndexOrder: Bool {
    switch criteria.filter.area.level {
    case .provinsi: true
    case .kabupaten: false
    case .kecamatan: order.kecamatan != nil
    case .desa: false
    }
  }

  /// Every number that matches, in order.
  func gather(from gathering: Gathering) throws -> [Int64] {
    let (sql, arguments) = gatheringSQL(from: gathering)
    return try db.query(sql, arguments).all { $0.int(0) }
  }

  func gatheringSQL(from gathering: Gathering) -> (String, [SQLValue]) {
    let (from, fromArguments) = from(gathering)
    let (condition, arguments) = criteria.condition
    return (
      """
      SELECT client.id FROM \(from) WHERE \(condition) \(order.orderBy(reversed: false))
      """, fromArguments + arguments
    )
  }

  /// Walks a short way; nil when it saw too few that match to fill the window.
  private func walkOrGiveUp(_ index: String, _ window: RowWindow) throws -> [Int64]? {
    let step = Step(to: window)
    guard step.skip + step.count <= 500, criteria.search.numbers.isEmpty else { return nil }
    let rows = try walk(index, window, bound: Self.shortWalk)
    return rows.count == step.count ? rows : nil
  }

  /// Walks along the index from the nearest known place.
  func walk(_ index: String, _ window: RowWindow, bound: Int?) throws -> [Int64] {
    let step = Step(to: window)
    guard step.count > 0 else { return [] }
    let (sql, arguments) = walkingSQL(index, step, bound: bound)
    let rows = try db.query(sql, arguments).all { $0.int(0) }
    return step.isReversed ? rows.reversed() : rows
  }

  /// The query of a walk; a function so that a test can ask for its plan.
  func walkingSQL(_ index: String, _ step: Step, bound: Int?) -> (String, [SQLValue]) {
    var keys: [String] = []
    var arguments: [SQLValue] = []
    if let kecamatan = order.kecamatan {
      keys.append("kecamatan = ?")
      arguments.append(.integer(kecamatan))
    }
    let bounds = order.bounds(of: criteria)
    keys += bounds.conditions
    arguments += bounds.arguments
    if let start = step.start {
      keys.append(order.behind(reversed: step.isReversed))
      switch start.value {
      case .text(let text): arguments.append(.text(text))
      case .number(let number): arguments.append(.integer(number))
      }
      arguments.append(.integer(start.id.rawValue))
    }
    let (condition, filterArguments) = criteria.condition
    let orderBy = order.orderBy(reversed: step.isReversed)
    let limits: [SQLValue] = [SQLValue(step.count), SQLValue(step.skip)]
    let place = keys.isEmpty ? "1" : keys.joined(separator: " AND ")
    guard let bound else {
      return (
        """
        SELECT id FROM client INDEXED BY \(index) WHERE \(place) AND \(condition)
        \(orderBy) LIMIT ? OFFSET ?
        """, arguments + filterArguments + limits
      )
    }
    return (
      """
      SELECT id FROM (SELECT id, \(innerColumns) FROM client INDEXED BY \(index) WHERE \(place)
        \(orderBy) LIMIT \(bound)) AS client
      WHERE \(condition) LIMIT ? OFFSET ?
      """, arguments + filterArguments + limits
    )
  }

  /// What the conditions ask of a row; the name only where it is searched.
  var innerColumns: String {
    let columns = "area, types, unit, sex, ageRank, rtRw, withoutNIK"
    return criteria.search.isEmpty ? columns : columns + ", searchKey"
  }

  static func slice(_ rows: [Int64], _ window: RowWindow) -> [Int64] {
    let first = min(max(0, window.first), rows.count)
    return Array(rows[first..<min(rows.count, first + max(0, window.count))])
  }

  /// How to reach a window: from where, in which direction, past how many rows.
  struct Step: Equatable {
    var start: ClientPosition?
    var isReversed = false
    var skip: Int
    var count: Int

    /// Chooses the shortest of the ways from the start, the end and the row known nearby.
    init(to window: RowWindow) {
      let first = max(0, window.first)
      count = max(0, window.count)
      if let total = window.total { count = max(0, min(count, total - first)) }
      skip = first
      if let total = window.total, total - first - count < skip {
        isReversed = true
        skip = total - first - count
      }
      guard let near = window.near else { return }
      let behind = first - near.ordinal - 1
      let before = near.ordinal - first - count
      if behind >= 0, behind < skip || behind == 0 {
        (start, isReversed, skip) = (near.position, false, behind)
      } else if before >= 0, before < skip || before == 0 {
        (start, isReversed, skip) = (near.position, true, before)
      }
    }
  }
}
