import CaseDocuments
import CaseDomain
import CaseStore

/// `bimtek kuota`: the seats of an event, kab/kota × pillar; sets them first where told to.
public struct QuotaCommand: Command {
  public var event: String
  /// The seats to set; nil only prints.
  public var change: Change?
  public var format: RecapFormat

  /// The seats of a pillar in one kab/kota, or in all of the account's area.
  public struct Change: Sendable {
    public var kind: String
    public var seats: Int
    /// A code; nil for every kab/kota.
    public var kabupaten: String?
    public var isInferred: Bool

    public init(kind: String, seats: Int, kabupaten: String? = nil, isInferred: Bool = false) {
      self.kind = kind
      self.seats = seats
      self.kabupaten = kabupaten
      self.isInferred = isInferred
    }
  }

  public init(event: String, change: Change? = nil, format: RecapFormat = .teks) {
    self.event = event
    self.change = change
    self.format = format
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let quota = try change.map(read)
    let session = try context.openSession(quota == nil ? .readOnly : .readWrite)
    let event = try BimtekEventOption(event).find(in: session, context)
    if let quota {
      _ = try CommandForm(session: session, context: context)
        .save(QuotaForm.id, about: .row("bimtek", event.id), quota.values)
    }
    let table = try context.eventPage(event.code, in: session).table
    switch format {
    case .teks: try context.output.write(QuotaListing(table).text)
    case .json: try context.output.writeLine(QuotaListing(table).json)
    case .csv:
      try context.carryingOut {
        try QuotaFile(table).writeCSV(to: DocumentStream { try context.output.write($0) })
      }
    }
  }

  private func read(_ change: Change) throws(CommandFailure) -> NewQuota {
    NewQuota(
      kind: try PillarOption.read(change.kind),
      kabupaten: try change.kabupaten.map(WilayahOption.read),
      seats: change.seats, isInferred: change.isInferred)
  }
}

/// A pillar as a command names it.
enum PillarOption {
  /// The short form of `tksk`, in the case of the official list.
  static func read(_ text: String) throws(CommandFailure) -> String {
    guard let kind = PSKSKind.find(text) else {
      throw CommandFailure(.usage, EventCommandText.unknownKind(text))
    }
    return kind.abbreviation
  }
}

/// The table of seats as text and JSON.
struct QuotaListing {
  let table: QuotaTable

  init(_ table: QuotaTable) { self.table = table }

  /// Each cell is `hadir/diundang/kursi`; `~` behind seats says *perkiraan*.
  var text: String {
    let total = EventCommandText.sum
    let rows = table.rows.map { row in
      [Wilayah.title(of: row.kabupaten)] + (row.cells + [row.total]).map(EventCommandText.cell)
    }
    let foot = [total] + (table.columnTotals + [table.total]).map(EventCommandText.cell)
    let hasEstimate = table.total.isInferred ? [EventCommandText.estimate] : []
    return TextTable(
      heads: [EventCommandText.kabupaten] + table.kinds + [total], rows: rows + [foot],
      rightAligned: Set(1...table.kinds.count + 1)
    ).text
      + ([EventCommandText.legend] + hasEstimate).map { $0 + "\n" }.joined()
  }

  var json: String {
    JSONText.object([
      ("jenis", JSONText.array(table.kinds.map { JSONText.string($0) })),
      ("baris", JSONText.array(table.rows.map(json))),
      ("jumlahJenis", kinds(table.columnTotals)), ("jumlah", Self.json(table.total)),
    ])
  }

  private func json(_ row: QuotaTable.Row) -> String {
    JSONText.object([
      ("kode", JSONText.string(row.kabupaten.dotted)),
      ("nama", JSONText.string(Wilayah.name(of: row.kabupaten))), ("jenis", kinds(row.cells)),
      ("jumlah", Self.json(row.total)),
    ])
  }

  private func kinds(_ cells: [QuotaTable.Cell]) -> String {
    JSONText.object(zip(table.kinds, cells).map { (key: $0, value: Self.json($1)) })
  }

  private static func json(_ cell: QuotaTable.Cell) -> String {
    JSONText.object([
      ("kursi", cell.seats.map { JSONText.number($0) } ?? "null"),
      ("perkiraan", JSONText.bool(cell.isInferred)), ("diundang", JSONText.number(cell.invited)),
      ("terkonfirmasi", JSONText.number(cell.confirmed)),
      ("hadir", JSONText.number(cell.present)),
    ])
  }
}
