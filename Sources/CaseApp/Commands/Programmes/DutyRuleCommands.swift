public import CaseDomain
import CaseStore

/// `program aturan`: the duty table, programme × role × action × dates.
public struct ListDutyRulesCommand: Command {
  public var asJSON: Bool

  public init(asJSON: Bool = false) { self.asJSON = asJSON }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readOnly)
    let rules = try context.asking { () throws(StorageError) in
      try session.store.dutyRules(as: session.actor)
    }
    let rows: [[Listing.Cell]] = rules.map { rule in
      [
        .text(rule.programme), .text(rule.role.rawValue), .text(rule.action.rawValue),
        .truth(rule.isAllowed), .day(rule.from), .day(rule.to),
        .text(rule.addressees.joined(separator: "; ")), .text(rule.source),
      ]
    }
    try Listing(columns: ProgrammeText.ruleColumns, rows: rows)
      .write(to: context.output, asJSON: asJSON)
  }
}

/// `program ubah-aturan`: another rule from a day on; the one before ends the day before.
public struct ChangeDutyRuleCommand: Command {
  public var programme: String
  public var role: Role
  public var action: DutyAction
  public var isAllowed: Bool
  /// As people write days.
  public var from: String
  public var source: String
  public var addressees: [String]

  public init(
    programme: String, role: Role, action: DutyAction, isAllowed: Bool, from: String,
    source: String, addressees: [String] = []
  ) {
    self.programme = programme
    self.role = role
    self.action = action
    self.isAllowed = isAllowed
    self.from = from
    self.source = source
    self.addressees = addressees
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    guard let day = DateReading.day(in: from) else {
      throw CommandFailure(.usage, CommonText.unreadableDay(from))
    }
    guard !source.isEmpty else { throw CommandFailure(.usage, ProgrammeText.sourceNeeded) }
    let rule = DutyRule(
      programme: programme.uppercased(), role: role, action: action, isAllowed: isAllowed,
      from: day, to: nil, source: source, addressees: addressees)
    let session = try context.openSession(.readWrite)
    do {
      try session.store.changeDuty(rule, as: session.actor, at: session.now)
    } catch .alreadyExists {
      throw CommandFailure(.cannotCreate, ProgrammeText.laterRule(day))
    } catch { throw context.failure(error) }
    try context.errors.writeLine(ProgrammeText.changed(rule))
  }
}

/// Whether a new rule allows.
public enum DutyPermission: String, CaseIterable, Sendable {
  case allowed = "boleh"
  case forbidden = "dilarang"
}
