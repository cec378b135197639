import CaseDocuments
import CaseDomain
import CaseStore

/// `tksk daftar`: who serves as TKSK in each kecamatan on a day, and what is vacant.
public struct TKSKListCommand: Command {
  /// A code; nil for the account's own area.
  public var area: String?
  /// A day, also one to come; nil for today.
  public var position: String?
  public var format: RecapFormat
  /// Only kecamatan without holder, with their clocks (`tksk lowongan`).
  public var onlyVacant: Bool

  public init(
    area: String? = nil, position: String? = nil, format: RecapFormat = .teks,
    onlyVacant: Bool = false
  ) {
    self.area = area
    self.position = position
    self.format = format
    self.onlyVacant = onlyVacant
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let named = try self.area.map(WilayahOption.read)
    let day = try OfficeOption.day(position)
    let session = try context.openSession(.readOnly)
    let board = try context.asking { () throws(StorageError) in
      try session.store.tkskBoard(
        of: named ?? session.actor.area, on: day ?? session.today, as: session.actor)
    }
    let listing = TKSKListing(board: board, onlyVacant: onlyVacant)
    switch format {
    case .teks: try context.output.write(listing.text)
    case .json: try context.output.writeLine(listing.json)
    case .csv:
      try context.carryingOut {
        try TKSKTable(board, onlyVacant: onlyVacant)
          .writeCSV(to: DocumentStream { try context.output.write($0) })
      }
    }
  }
}
