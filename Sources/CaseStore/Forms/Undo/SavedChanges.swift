import CaseDomain
import GRDB

/// The changes that an account has saved, and what is needed to take them back.
struct SavedChanges {
  let db: Database
  let account: Int64

  init(_ db: Database, of actor: Actor) {
    self.db = db
    account = actor.accountID
  }

  /// A change to be noted.
  struct New {
    var form: FormID
    var title: String
    var about: String
    var saved: SavedForm
    var draft: DraftID?
    var written: WrittenRows
    /// The change that this one takes back.
    var undoes: Int64?
  }

  /// A noted change with what it wrote.
  struct Line {
    var change: SavedChange
    var client: Int64?
    var undoes: Int64?
    var written: WrittenRows
  }

  /// Notes a change and gives its number.
  @discardableResult
  func add(_ new: New, at now: Moment) throws -> Int64 {
    try db.run(
      """
      INSERT INTO savedChange (account, at, form, title, about, client, number, row, draft,
        changes, clients, undoes)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(account), .integer(now.milliseconds), .text(new.form.rawValue), .text(new.title),
        .text(new.about), SQLValue(new.saved.client?.rawValue), .text(new.saved.number),
        .integer(new.saved.row), SQLValue(new.draft?.rawValue), .blob(new.written.changeset),
        .text(new.written.clients.stored), SQLValue(new.undoes),
      ])
    let change = db.lastInsertedRowID
    try index(new.written, under: change)
    return change
  }

  private func index(_ written: WrittenRows, under change: Int64) throws {
    for row in try Changeset.rows(in: written.changeset, db) {
      try db.run(
        "INSERT OR IGNORE INTO savedChangeRow (kind, key, change) VALUES (?, ?, ?)",
        [.text(row.table), .text(row.storedKey), .integer(change)])
    }
  }

  /// How a draft was saved; nil when it was not.
  func outcome(of draft: DraftID) throws -> SavedForm? {
    try db.query(
      "SELECT number, client, row FROM savedChange WHERE draft = ? AND account = ?",
      [.integer(draft.rawValue), .integer(account)]
    ).first { row in
      SavedForm(
        number: row.text(0), client: row.optionalInt(1).map(ClientID.init(rawValue:)),
        row: row.int(2))
    }
  }

  /// The latest first.
  func last(_ count: Int) throws -> [SavedChange] {
    try db.query(Self.listSQL, [.integer(account), SQLValue(count)]).all { Self.change($0) }
  }

  static let listSQL = """
    SELECT s.id, s.form, s.title, s.about, a.name, s.at, s.undoneBy
    FROM savedChange s JOIN account a ON a.id = s.account
    WHERE s.account = ? ORDER BY s.id DESC LIMIT ?
    """

  /// - Throws: ``StorageError/notFound`` for a change that is not this account's.
  func line(_ id: Int64) throws -> Line {
    let line = try db.query(
      """
      SELECT s.id, s.form, s.title, s.about, a.name, s.at, s.undoneBy, s.client, s.undoes,
        s.changes, s.clients
      FROM savedChange s JOIN account a ON a.id = s.account WHERE s.id = ? AND s.account = ?
      """, [.integer(id), .integer(account)]
    ).first { row -> Line in
      guard let clients = ClientBirths(stored: row.text(10)) else {
        throw StorageError.damaged(table: "savedChange", rowID: id, column: "clients")
      }
      return Line(
        change: Self.change(row), client: row.optionalInt(7), undoes: row.optionalInt(8),
        written: WrittenRows(changeset: row.blob(9), clients: clients))
    }
    guard let line else { throw StorageError.notFound }
    return line
  }

  /// Notes what took `line` back: what `line` had taken back holds again, what that had taken
  /// back does not, and so on to the form that was saved first.
  func mark(_ line: Line, undoneBy change: Int64) throws {
    var by: Int64? = change
    for link in try chain(of: line.change.id) {
      try db.run(
        "UPDATE savedChange SET undoneBy = ? WHERE id = ?", [SQLValue(by), .integer(link.id)])
      by = by == nil ? link.id : nil
    }
  }

  /// Whether what `line` wrote still stands.
  ///
  /// A form done again may have been taken back since by its own line.
  func stands(_ line: Line) throws -> Bool {
    let chain = try chain(of: line.change.id)
    guard let first = chain.last, !line.change.isUndone else { return false }
    return first.isUndone == (chain.count % 2 == 0)
  }

  /// The line itself, what it took back, what that took back, down to the form saved first.
  private func chain(of line: Int64) throws -> [(id: Int64, isUndone: Bool)] {
    try db.query(
      """
      WITH RECURSIVE chain (id, undoes, undoneBy) AS (
        SELECT id, undoes, undoneBy FROM savedChange WHERE id = ?
        UNION ALL
        SELECT s.id, s.undoes, s.undoneBy FROM chain c JOIN savedChange s ON s.id = c.undoes
        WHERE s.id < c.id)
      SELECT id, undoneBy IS NOT NULL FROM chain ORDER BY id DESC
      """, [.integer(line)]
    ).all { (id: $0.int(0), isUndone: $0.int(1) == 1) }
  }

  private static func change(_ row: borrowing Query) -> SavedChange {
    SavedChange(
      id: row.int(0), form: FormID(rawValue: row.text(1)), title: row.text(2),
      about: row.text(3), account: row.text(4), at: Moment(milliseconds: row.int(5)),
      isUndone: !row.isNull(6))
  }
}
