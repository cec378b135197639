public import CaseDocuments
import CaseDomain
import CaseStore

/// What one line of `ekspor ppks` stands for.
public enum ExportUnit: String, CaseIterable, Sendable {
  case entri
  case orang
}

/// `ekspor ppks`: the list that a filter means, as a file for other programs.
public struct ExportCommand: Command {
  /// The filter of the client list, `jenis=8 jk=P`.
  public var filter: [String]
  /// A code; nil for the account's own area.
  public var area: String?
  public var unit: ExportUnit
  public var format: ClientListDocument.Format
  public var fullNumbers: Bool
  /// What full numbers are needed for.
  public var purpose: String

  public init(
    filter: [String] = [], area: String? = nil, unit: ExportUnit = .entri,
    format: ClientListDocument.Format = .csv, fullNumbers: Bool = false, purpose: String = ""
  ) {
    self.filter = filter
    self.area = area
    self.unit = unit
    self.format = format
    self.fullNumbers = fullNumbers
    self.purpose = purpose
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let area = try self.area.map(WilayahOption.read)
    guard !fullNumbers || !purpose.isEmpty else {
      throw CommandFailure(.usage, ExportText.needsPurpose)
    }
    let session = try context.openSession(.readWrite)
    guard session.actor.may(.exportClients) else {
      throw context.failure(.notAllowed(.exportClients))
    }
    guard !fullNumbers || session.actor.may(.seeFullNumbers) else {
      throw context.failure(.notAllowed(.seeFullNumbers))
    }
    let meant = try FilterArguments.read(filter, in: area ?? session.actor.area)
    let list = ClientListExport(
      filter: meant, sort: ClientSort(), unit: unit, format: format,
      numbers: fullNumbers ? .full : .masked)
    try context.carryingOut {
      let lines = try list.write(
        from: session.store, session: session,
        to: DocumentStream { try context.output.write($0) })
      try session.store.logExport(
        rows: lines.rows, reason: purpose, as: session.actor, at: session.now)
    }
  }
}

/// What `ekspor` says.
enum ExportText {
  static let needsPurpose = "Nomor lengkap perlu alasan: tambahkan --tujuan 'untuk apa'."
}
