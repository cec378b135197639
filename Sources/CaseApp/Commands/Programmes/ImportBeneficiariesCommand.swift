import CaseDocuments
import CaseDomain
import CaseStore

/// `program penerima`: a round's beneficiary list from a file, all of it or nothing.
public struct ImportBeneficiariesCommand: Command {
  public var round: Int64
  public var file: String
  public var isTrial: Bool
  public var asJSON: Bool

  public init(round: Int64, file: String, isTrial: Bool = false, asJSON: Bool = false) {
    self.round = round
    self.file = file
    self.isTrial = isTrial
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(isTrial ? .readOnly : .readWrite)
    let result = try context.carryingOut {
      let list = try BeneficiaryFile(path: file)
      return try session.store.importBeneficiaries(
        list.rows, of: round, isTrial: isTrial, as: session.actor, at: session.now)
    }
    if asJSON {
      try context.output.writeLine(ProgrammeText.json(result))
    } else {
      try context.output.write(ProgrammeText.report(result, isTrial: isTrial))
    }
    guard result.faults.isEmpty else {
      throw CommandFailure(.badData, ProgrammeText.nothingTaken(result.faults.count))
    }
  }
}
