import CaseDomain
import GRDB

/// Reads hand-overs that were made.
struct HandOverReader {
  let db: Database

  /// Those of a kecamatan without their rows, the latest first.
  func list(of kecamatan: WilayahCode) throws -> [HandOver] {
    try read("h.area = ?", [.integer(StoredArea.padded(kecamatan))])
  }

  /// - Throws: ``StorageError/notFound`` also for who has nothing to do with it.
  func handOver(_ id: Int64, for actor: Actor) throws -> HandOver {
    let accounts = try db.query(
      "SELECT fromAccount, toAccount FROM tkskHandOver WHERE id = ?", [.integer(id)]
    ).first { [$0.int(0), $0.int(1)] }
    guard let accounts, let found = try read("h.id = ?", [.integer(id)]).first else {
      throw StorageError.notFound
    }
    let concerns = accounts.contains(actor.accountID) || actor.may(.manageTKSK)
    guard concerns, actor.area.contains(found.kecamatan) else { throw StorageError.notFound }
    return HandOver(
      id: id, kecamatan: found.kecamatan, day: found.day, from: found.from, to: found.to,
      note: found.note, rows: try rows(of: id))
  }

  private func read(_ condition: String, _ arguments: [SQLValue]) throws -> [HandOver] {
    try db.query(
      """
      SELECT h.id, h.area, h.day, f.name, t.name, h.note FROM tkskHandOver h
        JOIN account f ON f.id = h.fromAccount JOIN account t ON t.id = h.toAccount
      WHERE \(condition) ORDER BY h.day DESC, h.id DESC
      """, arguments
    ).all { row in
      guard let kecamatan = StoredArea.widest(of: row.int(1)) else {
        throw StorageError.damaged(table: "tkskHandOver", rowID: row.int(0), column: "area")
      }
      return HandOver(
        id: row.int(0), kecamatan: kecamatan, day: Day(stored: row.int(2)), from: row.text(3),
        to: row.text(4), note: row.text(5))
    }
  }

  /// In the order of the parts, then of the labels.
  private func rows(of id: Int64) throws -> [HandOver.Row] {
    let rows = try db.query(
      "SELECT part, label FROM tkskHandOverRow WHERE handOver = ? ORDER BY label, row",
      [.integer(id)]
    ).all { row in
      guard let part = HandOverPart(rawValue: row.text(0)) else {
        throw StorageError.damaged(table: "tkskHandOverRow", rowID: id, column: "part")
      }
      return HandOver.Row(part: part, label: row.text(1))
    }
    return HandOverPart.allCases.flatMap { part in rows.filter { $0.part == part } }
  }
}
