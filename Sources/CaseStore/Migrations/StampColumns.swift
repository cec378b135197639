/// The columns of every row that people edit: who made and changed it, and how often.
enum StampColumns {
  static let sql = """
    version   INTEGER NOT NULL DEFAULT 1,
    createdAt INTEGER NOT NULL,
    createdBy INTEGER NOT NULL REFERENCES account(id),
    updatedAt INTEGER NOT NULL,
    updatedBy INTEGER NOT NULL REFERENCES account(id)
    """

  /// The key and the uid that go with them.
  static let keys = """
    id  INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16)
    """

  /// Those that every change of a row writes anew.
  static let changing: Set<String> = ["version", "updatedAt", "updatedBy"]
}
