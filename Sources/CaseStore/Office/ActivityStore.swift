import CaseDomain
import GRDB

extension OfficeDesk {
  /// Stores an activity or a meeting of the account; returns its row.
  func record(_ new: NewActivity) throws -> Int64 {
    try insert(
      into: "activity",
      [
        "area": .integer(office), "day": SQLValue(new.day.number),
        "kind": .text(new.kind.rawValue), "task": SQLValue(new.task.rawValue),
        "pillar": .text(new.pillar?.rawValue ?? ""),
        "initiative": .text(new.initiative.rawValue), "assignedBy": .text(new.assignedBy),
        "letter": .text(new.letter), "title": .text(new.title), "place": .text(new.place),
        "partners": .text(new.partners), "attendees": SQLValue(new.attendees),
        "result": .text(new.result), "minutes": .text(new.minutes),
        "worker": .integer(actor.accountID),
      ])
  }
}

/// Reads activities of an area.
struct ActivityReader {
  let db: Database

  static let columns = """
    v.id, v.area, v.day, v.kind, v.task, v.pillar, v.initiative, v.assignedBy, v.letter,
    v.title, v.place, v.partners, v.attendees, v.result, v.minutes, a.name
    """
  static let monthSQL = """
    SELECT \(columns) FROM activity v JOIN account a ON a.id = v.worker
    WHERE v.day BETWEEN ?1 AND ?2 AND v.area BETWEEN ?3 AND ?4 ORDER BY v.day, v.id
    """

  func month(_ year: Int, _ month: Int, in area: WilayahCode) throws -> ActivityMonth {
    guard let first = Day(year: year, month: month, day: 1) else { throw StorageError.notFound }
    let last = first.adding(days: Day.length(ofMonth: month, year: year) - 1)
    let range = OfficeArea.range(area)
    let activities = try db.query(
      Self.monthSQL,
      [
        SQLValue(first.number), SQLValue(last.number), .integer(range.lowerBound),
        .integer(range.upperBound),
      ]
    ).all { try activity($0) }
    return ActivityMonth(area: area, year: year, month: month, activities: activities)
  }

  func activity(_ id: Int64) throws -> Activity {
    let found = try db.query(
      """
      SELECT \(Self.columns) FROM activity v JOIN account a ON a.id = v.worker WHERE v.id = ?
      """, [.integer(id)]
    ).first { try activity($0) }
    guard let found else { throw StorageError.notFound }
    return found
  }

  private func activity(_ row: borrowing Query) throws -> Activity {
    let id = row.int(0)
    guard let kind = Activity.Kind(rawValue: row.text(3)) else {
      throw StorageError.damaged(table: "activity", rowID: id, column: "kind")
    }
    guard let task = ActivityTask(rawValue: Int(row.int(4))) else {
      throw StorageError.damaged(table: "activity", rowID: id, column: "task")
    }
    return Activity(
      id: id, area: try OfficeArea.code(of: row.int(1), table: "activity", row: id),
      day: Day(number: Int(row.int(2))), kind: kind, task: task,
      pillar: ActivityPillar(rawValue: row.text(5)), assignedBy: row.text(7),
      letter: row.text(8), title: row.text(9), place: row.text(10), partners: row.text(11),
      attendees: Int(row.int(12)), result: row.text(13), minutes: row.text(14),
      worker: row.text(15))
  }
}
