import CaseDomain
import CaseStore

/// `program daftar`: every programme, those in force today first.
public struct ListProgrammesCommand: Command {
  public var asJSON: Bool

  public init(asJSON: Bool = false) { self.asJSON = asJSON }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readOnly)
    let today = session.today
    let overview = try context.asking { () throws(StorageError) in
      try session.store.programmes(on: today, as: session.actor)
    }
    let rows: [[Listing.Cell]] = overview.programmes.map { programme in
      [
        .text(programme.code), .text(programme.name), .day(programme.from), .day(programme.to),
        .truth(programme.isInForce(on: today)), .text(programme.follows),
        .text(programme.wholeBasis),
      ]
    }
    try Listing(columns: ProgrammeText.programmeColumns, rows: rows)
      .write(to: context.output, asJSON: asJSON)
  }
}

/// `program putaran`: the rounds that touch the account's area, the latest first.
public struct ListRoundsCommand: Command {
  public var asJSON: Bool

  public init(asJSON: Bool = false) { self.asJSON = asJSON }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readOnly)
    let overview = try context.asking { () throws(StorageError) in
      try session.store.programmes(on: session.today, as: session.actor)
    }
    let rows: [[Listing.Cell]] = overview.rounds.map { round in
      [
        .number(Int(round.id)), .text(round.programme), .text(round.name), .area(round.area),
        .day(round.from), .day(round.to), .number(round.counts.visits),
        .number(round.counts.beneficiaries), .number(round.counts.replacements),
      ]
    }
    try Listing(columns: ProgrammeText.roundColumns, rows: rows)
      .write(to: context.output, asJSON: asJSON)
  }
}
