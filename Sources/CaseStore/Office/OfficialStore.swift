import CaseDomain
import GRDB

/// Reads who signs.
struct OfficialReader {
  let db: Database

  private static let columns =
    "id, area, name, nip, rank, office, capacity, onBehalf, fromDay, toDay"

  /// The officials of one office, by their first day.
  func officials(of office: Int64) throws -> [Official] {
    try db.query(
      "SELECT \(Self.columns) FROM official WHERE area = ? ORDER BY fromDay, id",
      [.integer(office)]
    ).all { try official($0) }
  }

  /// The officials of every office in an area, by area and first day.
  func officials(in area: WilayahCode) throws -> [Official] {
    let range = OfficeArea.range(area)
    return try db.query(
      """
      SELECT \(Self.columns) FROM official WHERE area BETWEEN ? AND ? ORDER BY area, fromDay, id
      """,
      [.integer(range.lowerBound), .integer(range.upperBound)]
    ).all { try official($0) }
  }

  func official(_ id: Int64) throws -> Official {
    let found = try db.query(
      "SELECT \(Self.columns) FROM official WHERE id = ?", [.integer(id)]
    ).first { try official($0) }
    guard let found else { throw StorageError.notFound }
    return found
  }

  private func official(_ row: borrowing Query) throws -> Official {
    let id = row.int(0)
    guard let capacity = Official.Capacity(rawValue: row.text(6)) else {
      throw StorageError.damaged(table: "official", rowID: id, column: "capacity")
    }
    return Official(
      id: id, area: try OfficeArea.code(of: row.int(1), table: "official", row: id),
      name: row.text(2), nip: row.text(3), rank: row.text(4), office: row.text(5),
      capacity: capacity, onBehalf: row.text(7), from: Day(number: Int(row.int(8))),
      to: row.optionalInt(9).map { Day(number: Int($0)) })
  }
}

extension OfficeDesk {
  /// The office that a form names, or the account's own; refused outside the account's area.
  func office(of kecamatan: WilayahCode?) throws -> Int64 {
    guard let kecamatan else { return office }
    guard actor.area.contains(kecamatan) else { throw StorageError.outsideArea(kecamatan) }
    return OfficeArea.number(of: kecamatan)
  }

  /// Stores an official, or what is new of one; returns the row.
  ///
  /// - Throws: ``OfficeProblem/officeHeld(_:)`` when somebody holds the office in the same
  ///   capacity on one of those days.
  func keep(_ new: NewOfficial, row: Int64? = nil) throws -> Int64 {
    let office = try office(of: new.kecamatan)
    try demandFree(new, office: office, except: row)
    let values: KeyValuePairs<String, SQLValue> = [
      "area": .integer(office), "name": .text(new.name), "nip": .text(new.nip),
      "rank": .text(new.rank), "office": .text(new.office),
      "capacity": .text(new.capacity.rawValue), "onBehalf": .text(new.onBehalf),
      "fromDay": SQLValue(new.from.number), "toDay": SQLValue(new.to?.number),
    ]
    guard let row else { return try insert(into: "official", values) }
    try update("official", row: row, values)
    return row
  }

  private func demandFree(_ new: NewOfficial, office: Int64, except row: Int64?) throws {
    let held = try OfficialReader(db: db).officials(of: office).first { known in
      known.id != row && known.office == new.office && known.capacity == new.capacity
        && known.from <= new.to ?? known.from && new.from <= known.to ?? new.from
    }
    guard let held else { return }
    throw StorageError.rule(.office(.officeHeld(max(held.from, new.from))))
  }
}

extension OfficeDesk {
  /// Stores a standing text; the one before ends on the day before.
  func keep(_ new: NewLetterText) throws -> Int64 {
    do { try new.check() } catch { throw StorageError.rule(.office(error)) }
    let office = try office(of: new.kecamatan)
    let key: [SQLValue] = [.integer(office), .text(new.kind), .text(new.part.rawValue)]
    let day = SQLValue(new.from.number)
    try db.run(
      "DELETE FROM letterText WHERE area = ? AND kind = ? AND part = ? AND fromDay = ?",
      key + [day])
    try db.run(
      """
      UPDATE letterText SET toDay = ?4 - 1
      WHERE area = ?1 AND kind = ?2 AND part = ?3 AND fromDay < ?4 AND ifnull(toDay, ?4) >= ?4
      """, key + [day])
    let next = try db.number(
      """
      SELECT min(fromDay) FROM letterText
      WHERE area = ? AND kind = ? AND part = ? AND fromDay > ?
      """, key + [day])
    try db.run(
      """
      INSERT INTO letterText (area, kind, part, text, fromDay, toDay) VALUES (?, ?, ?, ?, ?, ?)
      """, key + [.text(new.text), day, SQLValue(next.map { $0 - 1 })])
    return db.lastInsertedRowID
  }
}

/// The texts of one office that hold on a day.
struct LetterTexts {
  let db: Database
  let day: Day
  /// The office, then the wider ones around it, then what holds everywhere.
  private let areas: [Int64]

  init(of office: WilayahCode, on day: Day, db: Database) {
    self.db = db
    self.day = day
    areas = Wilayah.path(of: office).reversed().map(OfficeArea.number) + [0]
  }

  static let sql = """
    SELECT text FROM letterText WHERE area = ?1 AND kind = ?2 AND part = ?3 AND fromDay <= ?4
      AND ifnull(toDay, ?4) >= ?4 ORDER BY fromDay DESC LIMIT 1
    """

  /// The text of the nearest office that has one; empty when there is none.
  func text(_ part: LetterPart, of kind: String) throws -> String {
    for area in areas {
      let found = try db.query(
        Self.sql,
        [
          .integer(area), .text(part.isOfOffice ? "" : kind), .text(part.rawValue),
          SQLValue(day.number),
        ]
      ).first { $0.text(0) }
      if let found { return found }
    }
    return ""
  }
}
