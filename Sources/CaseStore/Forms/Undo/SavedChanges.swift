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

  /// Notes what took `line` back; what `line` itself took back holds again.
  func mark(_ line: Line, undoneBy change: Int64) throws {
    try db.run(
      "UPDATE savedChange SET undoneBy = ? WHERE id = ?",
      [.integer(change), .integer(line.change.id)])
    guard let first = line.undoes else { return }
    try db.run("UPDATE savedChange SET undoneBy = NULL WHERE id = ?", [.integer(first)])
  }

  private static func change(_ row: borrowing Query) -> SavedChange {
    SavedChange(
      id: row.int(0), form: FormID(rawValue: row.text(1)), title: row.text(2),
      about: row.text(3), account: row.text(4), at: Moment(milliseconds: row.int(5)),
      isUndone: !row.isNull(6))
  }
}
