/// One line of `ekspor ppks`: a client and one of its entries, as the account may see them.
public struct ExportedEntry: Hashable, Sendable {
  public var row: ClientRow
  public var birthPlace: String
  /// nil for a type that the account does not see by name (*terbatas*).
  public var type: Int?
  /// nil with ``type``.
  public var from: Day?
  /// nil while the entry is in force.
  public var to: Day?
  /// `disetujui` and its kin; empty with a restricted type.
  public var state: String
  public var source: String

  public init(
    row: ClientRow, birthPlace: String, type: Int?, from: Day?, to: Day?, state: String,
    source: String
  ) {
    self.row = row
    self.birthPlace = birthPlace
    self.type = type
    self.from = from
    self.to = to
    self.state = state
    self.source = source
  }
}
