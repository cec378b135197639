import CaseDomain
import CaseStore

/// `periksa`: proves every invariant; status 65 when one does not hold.
public struct CheckCommand: Command {
  public var asJSON: Bool

  public init(asJSON: Bool = false) { self.asJSON = asJSON }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readOnly)
    let results = try context.asking { () throws(StorageError) in
      try session.store.check(as: session.actor)
    }
    if asJSON { try writeJSON(results, in: context) } else { try writeTable(results, in: context) }
    guard results.allSatisfy(\.holds) else {
      throw CommandFailure(.badData, CareText.somethingIsWrong)
    }
  }

  private func writeTable(
    _ results: [CheckResult], in context: CommandContext
  ) throws(CommandFailure) {
    let rows = results.map { result in
      [
        result.holds ? CareText.holds : CareText.doesNotHold, CareText.name(of: result.check),
        CareText.detail(of: result),
      ]
    }
    try context.output.write(TextTable(heads: CareText.heads, rows: rows).text)
  }

  private func writeJSON(
    _ results: [CheckResult], in context: CommandContext
  ) throws(CommandFailure) {
    let checks = results.map { result in
      JSONText.object([
        ("nama", JSONText.string(result.check.rawValue)), ("benar", JSONText.bool(result.holds)),
        ("rincian", JSONText.string(CareText.detail(of: result))),
      ])
    }
    let allHold = results.allSatisfy(\.holds)
    try context.output.writeLine(
      JSONText.object([
        ("semuaBenar", JSONText.bool(allHold)), ("pemeriksaan", JSONText.array(checks)),
      ]))
  }
}
