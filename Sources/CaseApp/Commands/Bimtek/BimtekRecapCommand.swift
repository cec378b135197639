import CaseDocuments
import CaseDomain
import CaseStore

/// `rekap bimtek`: an event's reconciliation by kab/kota, with who came by sex.
public struct BimtekRecapCommand: Command {
  /// The event's short code.
  public var event: String
  public var format: RecapFormat

  public init(event: String, format: RecapFormat = .teks) {
    self.event = event
    self.format = format
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readOnly)
    let result = try EventArgument.result(event, in: session, context)
    let reconciliation = BimtekReconciliation(of: result)
    switch format {
    case .teks:
      try context.output.write(
        TextTable(
          heads: BimtekResultText.recapHeads, rows: rows(reconciliation),
          rightAligned: Set(1...BimtekResultText.counts.count)
        ).text)
    case .csv:
      try context.carryingOut {
        try CSVTable(heads: BimtekResultText.recapHeads, rows: rows(reconciliation))
          .write(to: DocumentStream { try context.output.write($0) })
      }
    case .json: try context.output.writeLine(json(result, reconciliation))
    }
  }

  private func rows(_ reconciliation: BimtekReconciliation) -> [[String]] {
    reconciliation.lines.map { line in
      [Wilayah.title(of: line.kabupaten)]
        + numbers(line.counts).map { $0.value.map(String.init) ?? "" }
    } + [
      [BimtekResultText.total]
        + numbers(reconciliation.total).map { $0.value.map(String.init) ?? "" }
    ]
  }

  private func numbers(
    _ counts: BimtekReconciliation.Counts
  ) -> [(key: String, value: Int?)] {
    zip(
      BimtekResultText.counts,
      [
        counts.invited, counts.substitutes, counts.walkIns, counts.confirmed, counts.came,
        counts.cameMale, counts.cameFemale, counts.absent, counts.withdrawn, counts.unregistered,
        counts.otherPillar, counts.neverTrained,
      ]
    ).map { ($0.key, $1) }
  }

  private func json(_ result: EventResult, _ reconciliation: BimtekReconciliation) -> String {
    func object(_ counts: BimtekReconciliation.Counts) -> [(key: String, value: String)] {
      numbers(counts).map { ($0.key, $0.value.map { JSONText.number($0) } ?? JSONText.string(nil)) }
    }
    return JSONText.object([
      ("kegiatan", JSONText.string(result.event.code)),
      ("mulai", JSONText.string(result.event.from.iso8601)),
      ("selesai", JSONText.string(result.event.to.iso8601)),
      ("jumlah", JSONText.object(object(reconciliation.total))),
      (
        "baris",
        JSONText.array(
          reconciliation.lines.map { line in
            JSONText.object(
              [("wilayah", JSONText.string(line.kabupaten.dotted))] + object(line.counts))
          })
      ),
    ])
  }
}
