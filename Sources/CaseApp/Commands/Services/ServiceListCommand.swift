import CaseDomain
import CaseStore

/// `layanan daftar`: the services of an area and year, the latest first.
public struct ServiceListCommand: Command {
  public var area: String?
  public var year: Int?
  /// Only one round of services to many.
  public var round: Int64?
  public var limit: Int

  public init(area: String? = nil, year: Int? = nil, round: Int64? = nil, limit: Int = 1000) {
    self.area = area
    self.year = year
    self.round = round
    self.limit = limit
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readWrite)
    var filter = try ServiceOptions.filter(area: area, year: year, in: session)
    filter.round = round
    let (lines, count) = try context.asking { () throws(StorageError) in
      let lines = try session.store.serviceList(
        matching: filter, limit: max(0, limit), as: session.actor)
      let count = try session.store.serviceCount(matching: filter, as: session.actor)
      try session.store.logPrint(
        rows: lines.count, reason: "", as: session.actor, at: session.now)
      return (lines, count)
    }
    let table = TextTable(
      heads: ServiceCommandText.listHeads, rows: lines.map(Self.cells), rightAligned: [5, 6])
    try context.output.write(table.text)
    try context.errors.writeLine(ServiceCommandText.listed(lines.count, of: count))
  }

  private static func cells(_ line: ServiceLine) -> [String] {
    [
      IndonesianDate.numeric(line.day), line.clientName, Wilayah.title(of: line.area),
      line.service.code, line.what.isEmpty ? ServiceCommandText.restricted : line.what,
      ServiceCommandText.quantity(line), IndonesianNumber.grouped(line.amount), line.source.label,
      line.giver, line.receipt, line.round.map { "\($0)" } ?? "",
    ]
  }
}
