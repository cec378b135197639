import CaseDomain
import GRDB

/// Forms that were begun and not saved, with every accepted answer; each belongs to an account.
struct DraftJournal {
  let db: Database
  let account: Int64

  init(_ db: Database, of actor: Actor) {
    self.db = db
    account = actor.accountID
  }

  /// A draft as it was kept.
  struct Draft {
    var request: FormRequest
    var title: String
    var about: String
    /// Empty for the first that is asked.
    var field: String
    var version: Int
    var answers = FormValues()
    /// What the record held when the form was opened.
    var base = FormValues()
  }

  /// - Throws: ``StorageError/notFound`` for a draft that is gone or another account's.
  func read(_ id: DraftID) throws -> Draft {
    let found = try db.query(
      "SELECT form, subject, title, about, field, version FROM draft WHERE id = ? AND account = ?",
      [.integer(id.rawValue), .integer(account)]
    ).first { row -> Draft in
      guard let subject = FormSubject(stored: row.text(1)) else {
        throw StorageError.damaged(table: "draft", rowID: id.rawValue, column: "subject")
      }
      let request = FormRequest(FormID(rawValue: row.text(0)), about: subject, draft: id)
      return Draft(
        request: request, title: row.text(2), about: row.text(3), field: row.text(4),
        version: Int(row.int(5)))
    }
    guard var draft = found else { throw StorageError.notFound }
    try db.query(
      "SELECT field, value, base FROM draftAnswer WHERE draft = ?", [.integer(id.rawValue)]
    ).eachRow { row in
      let field = FieldID(rawValue: row.text(0))
      if !row.isNull(1) { draft.answers[field] = row.text(1) }
      if !row.isNull(2) { draft.base[field] = row.text(2) }
    }
    return draft
  }

  /// Keeps one answer in its draft; in a new one when it has none, or that is gone.
  func keep(_ answer: KeptAnswer, at now: Moment) throws -> DraftID {
    let draft = try existing(answer.request.draft) ?? begin(answer, at: now)
    try db.run(
      """
      INSERT INTO draftAnswer (draft, field, value) VALUES (?1, ?2, ?3)
      ON CONFLICT (draft, field) DO UPDATE SET value = ?3
      """,
      [.integer(draft.rawValue), .text(answer.field.rawValue), .text(answer.value)])
    try db.run(
      "UPDATE draft SET field = ?, changedAt = ? WHERE id = ?",
      [.text(answer.next.rawValue), .integer(now.milliseconds), .integer(draft.rawValue)])
    return draft
  }

  private func existing(_ id: DraftID?) throws -> DraftID? {
    guard let id else { return nil }
    let owner = try db.number("SELECT account FROM draft WHERE id = ?", [.integer(id.rawValue)])
    guard owner == nil || owner == account else { throw StorageError.notFound }
    return owner == nil ? nil : id
  }

  private func begin(_ answer: KeptAnswer, at now: Moment) throws -> DraftID {
    try db.run(
      """
      INSERT INTO draft (account, form, subject, title, about, field, version, openedAt, changedAt)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)
      """,
      [
        .integer(account), .text(answer.request.form.rawValue),
        .text(answer.request.subject.stored), .text(answer.title), .text(answer.about),
        .text(answer.next.rawValue), SQLValue(answer.version), .integer(now.milliseconds),
      ])
    let id = DraftID(rawValue: db.lastInsertedRowID)
    for field in Set(answer.values.texts.keys).union(answer.base.texts.keys) {
      try db.run(
        "INSERT INTO draftAnswer (draft, field, value, base) VALUES (?, ?, ?, ?)",
        [
          .integer(id.rawValue), .text(field.rawValue), SQLValue(answer.values.texts[field]),
          SQLValue(answer.base.texts[field]),
        ])
    }
    return id
  }

  /// The account's drafts, the latest first.
  func all() throws -> [DraftSummary] {
    try db.query(Self.listSQL, [.integer(account)]).all { row in
      DraftSummary(
        id: DraftID(rawValue: row.int(0)), form: FormID(rawValue: row.text(1)),
        title: row.text(2), about: row.text(3), answered: Int(row.int(4)),
        changedAt: Moment(milliseconds: row.int(5)))
    }
  }

  /// A draft of something new is known by the name that was typed.
  static let listSQL = """
    SELECT d.id, d.form, d.title,
      coalesce(nullif(d.about, ''),
        (SELECT value FROM draftAnswer a WHERE a.draft = d.id AND a.field = 'nama'), ''),
      (SELECT count(*) FROM draftAnswer a
        WHERE a.draft = d.id AND a.value <> '' AND a.value IS NOT a.base),
      d.changedAt
    FROM draft d WHERE d.account = ? ORDER BY d.changedAt DESC, d.id DESC
    """

  /// Removes a draft; one that is gone already is fine.
  func remove(_ id: DraftID) throws {
    try db.run(
      "DELETE FROM draft WHERE id = ? AND account = ?", [.integer(id.rawValue), .integer(account)])
  }

  /// Refuses another account's draft; one that is gone is fine.
  func demandOwn(_ id: DraftID?) throws { _ = try existing(id) }
}

extension SQLValue {
  init(_ value: String?) { self = value.map(SQLValue.text) ?? .null }
}
