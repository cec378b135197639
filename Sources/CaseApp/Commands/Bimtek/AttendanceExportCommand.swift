public import CaseDocuments
import CaseDomain
import CaseStore

/// `ekspor kehadiran`: participants × sessions with shares, tests and certificates; no numbers of
/// persons.
public struct AttendanceExportCommand: Command {
  /// The event's short code.
  public var event: String
  public var format: ClientListDocument.Format

  public init(event: String, format: ClientListDocument.Format = .csv) {
    self.event = event
    self.format = format
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readWrite)
    guard session.actor.may(.exportClients) else {
      throw context.failure(.notAllowed(.exportClients))
    }
    let result = try EventArgument.result(event, in: session, context)
    let grid = try context.asking { () throws(StorageError) in
      try session.store.attendance(event: result.event.id, as: session.actor)
    }
    let heads = BimtekResultText.exportHeads(result.event)
    let rows = result.lines.map { cells($0, grid) }
    try context.carryingOut {
      switch format {
      case .csv:
        try CSVTable(heads: heads, rows: rows)
          .write(to: DocumentStream { try context.output.write($0) })
      case .json: try context.output.writeLine(json(heads, rows))
      }
      try session.store.logExport(
        rows: rows.count, reason: result.event.code, as: session.actor, at: session.now)
    }
  }

  private func cells(_ line: EventResult.Line, _ grid: AttendanceGrid) -> [String] {
    let marks = grid.marks[line.id] ?? [:]
    return [
      String(line.participant.number), line.participant.name, line.participant.kabupaten.dotted,
      line.participant.represents, line.state.rawValue,
    ] + grid.event.sessions.map { marks[$0.id]?.status.rawValue ?? "" } + [
      DecimalText.full(line.attendance.percentTenths, places: 1),
      line.pre.map { DecimalText.short($0, places: 1) } ?? "",
      line.post.map { DecimalText.short($0, places: 1) } ?? "", line.certificate?.number ?? "",
    ]
  }

  private func json(_ heads: [String], _ rows: [[String]]) -> String {
    JSONText.object([
      ("jumlah", JSONText.number(rows.count)),
      (
        "baris",
        JSONText.array(
          rows.map { row in
            JSONText.object(
              zip(heads, row).map { ($0, $1.isEmpty ? "null" : JSONText.string($1)) })
          })
      ),
    ])
  }
}
