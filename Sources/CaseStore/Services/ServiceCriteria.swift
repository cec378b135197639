import CaseDomain

/// A service filter as a condition on the table `service` (alias `s`) of its arguments.
struct ServiceCriteria {
  private(set) var sql: String
  private(set) var arguments: [SQLValue] = []

  init(_ filter: ServiceFilter) {
    sql = ""
    if let round = filter.round {
      add("s.round = ?", .integer(round))
    }
    if let client = filter.client {
      add("s.client = ?", .integer(client.rawValue))
    } else {
      let area = filter.area.range(at: .desa)
      add("s.area BETWEEN ? AND ?", .integer(area.lowerBound), .integer(area.upperBound))
    }
    if let from = filter.from { add("s.day >= ?", SQLValue(from)) }
    if let to = filter.to { add("s.day <= ?", SQLValue(to)) }
    if let pillar = filter.pillar {
      let marks = pillar.prefixes.map { _ in "?" }.joined(separator: ", ")
      add("substr(s.service, 1, 2) IN (\(marks))", pillar.prefixes.map(SQLValue.text))
    }
    if let item = filter.spm { add("s.spm = ?", .text(item.rawValue)) }
    if let source = filter.source { add("s.source = ?", .text(source.rawValue)) }
  }

  private mutating func add(_ condition: String, _ values: SQLValue...) { add(condition, values) }

  private mutating func add(_ condition: String, _ values: [SQLValue]) {
    sql += (sql.isEmpty ? "" : " AND ") + condition
    arguments += values
  }
}
