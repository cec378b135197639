import CaseDomain

/// A ``CaseFilter`` as a condition on `caseFile k`; lists and counts share it.
struct CaseCriteria {
  let condition: String
  let arguments: [SQLValue]

  init(_ filter: CaseFilter) {
    let range = filter.area.range(at: .desa)
    var conditions = ["k.area BETWEEN ? AND ?"]
    var values: [SQLValue] = [.integer(range.lowerBound), .integer(range.upperBound)]
    func demand(_ condition: String, _ more: SQLValue...) {
      conditions.append(condition)
      values += more
    }
    if let stages = filter.stages {
      // The words the partial indexes know.
      if !stages.contains(.tutup) { demand("k.closedDay IS NULL") }
      let places = Array(repeating: "?", count: stages.count).joined(separator: ", ")
      conditions.append("k.stage IN (\(places))")
      values += stages.sorted().map { .text($0.rawValue) }
    }
    if filter.outcome != nil || filter.closed != nil { demand("k.closedDay IS NOT NULL") }
    if let closed = filter.closed {
      demand(
        "k.closedDay BETWEEN ? AND ?", SQLValue(closed.lowerBound), SQLValue(closed.upperBound))
    }
    if let outcome = filter.outcome { demand("k.outcome = ?", .text(outcome.rawValue)) }
    if let opened = filter.opened {
      demand(
        "k.openedDay BETWEEN ? AND ?", SQLValue(opened.lowerBound), SQLValue(opened.upperBound))
    }
    if let worker = filter.worker { demand("k.worker = ?", .integer(worker)) }
    if let risk = filter.risk { demand("k.risk = ?", .text(risk.rawValue)) }
    condition = conditions.joined(separator: " AND ")
    arguments = values
  }

  var countSQL: String { "SELECT count(*) FROM caseFile k WHERE \(condition)" }

  /// The longest in their stage come first.
  var listSQL: String {
    """
    SELECT k.id, k.number, k.client, coalesce(m.name, p.name), k.area, k.openedDay, k.stage,
      k.stageDay, k.closedDay, k.outcome, k.risk, a.name
    FROM caseFile k JOIN client c ON c.id = k.client JOIN account a ON a.id = k.worker
      LEFT JOIN person p ON p.id = c.person LEFT JOIN community m ON m.id = c.community
    WHERE \(condition) ORDER BY k.stageDay, k.id LIMIT ?
    """
  }
}
