/// One import that is in the database, as `impor daftar` lists it.
public struct ImportBatch: Hashable, Sendable, Identifiable {
  /// The number that `impor batalkan` takes.
  public let id: Int64
  /// The file's name without its folder.
  public let file: String
  public let at: Moment
  public let account: String
  public let list: ImportList
  public let summary: ImportSummary
  /// When it was taken back; nil while it stands.
  public let takenBackAt: Moment?

  public init(
    id: Int64, file: String, at: Moment, account: String, list: ImportList,
    summary: ImportSummary, takenBackAt: Moment?
  ) {
    self.id = id
    self.file = file
    self.at = at
    self.account = account
    self.list = list
    self.summary = summary
    self.takenBackAt = takenBackAt
  }
}

/// What the store is asked to import.
public struct ImportRequest: Hashable, Sendable {
  /// The file's name without its folder, for the list of batches.
  public var file: String
  public var list: ImportList
  public var options: ImportOptions
  /// Whether nothing is to be written (`--coba`).
  public var isTrial: Bool

  public init(
    file: String, list: ImportList = .ppks, options: ImportOptions, isTrial: Bool = false
  ) {
    self.file = file
    self.list = list
    self.options = options
    self.isTrial = isTrial
  }
}
