public import CaseDocuments
import CaseDomain
import CaseStore

/// `psks daftar`: roles and institutions under one filter, with their three figures.
public struct ListRegistryCommand: Command {
  public var options: RegistryOptions
  public var format: RegistryFormat

  public init(options: RegistryOptions = RegistryOptions(), format: RegistryFormat = .teks) {
    self.options = options
    self.format = format
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readOnly)
    let filter = try options.filter(session)
    switch format {
    case .teks: try writeText(filter, session, context)
    case .csv, .json:
      try context.carryingOut {
        _ = try RegistryExport(filter: filter, format: format == .csv ? .csv : .json)
          .write(
            from: session.store, session: session,
            to: DocumentStream { try context.output.write($0) })
      }
    }
  }

  private func writeText(
    _ filter: PSKSFilter, _ session: Session, _ context: CommandContext
  ) throws(CommandFailure) {
    let all = RowWindow(first: 0, count: .max)
    let (count, roles, institutions) = try context.asking { () throws(StorageError) in
      (
        try session.store.psksCount(matching: filter, as: session.actor),
        try session.store.psksRoles(matching: filter, window: all, as: session.actor),
        try session.store.psksInstitutions(matching: filter, window: all, as: session.actor)
      )
    }
    try context.output.writeLine(RegistryCommandText.counts(count, filter))
    if !roles.isEmpty {
      try Listing(
        columns: RegistryCommandText.roleColumns, rows: roles.map(Self.cells)
      ).write(to: context.output, asJSON: false)
    }
    guard !institutions.isEmpty else { return }
    try Listing(
      columns: RegistryCommandText.institutionColumns, rows: institutions.map(Self.cells)
    ).write(to: context.output, asJSON: false)
  }

  private static func cells(_ role: PSKSRoleRow) -> [Listing.Cell] {
    [
      .number(Int(role.id)), .text(role.name), .text(role.kind), .text(role.position),
      .area(role.area), .day(role.from), .day(role.to), .day(role.confirmedDay),
      .day(role.verifiedDay),
    ]
  }

  private static func cells(_ institution: PSKSInstitutionRow) -> [Listing.Cell] {
    [
      .number(Int(institution.id)), .text(institution.name), .text(institution.kind),
      .text(institution.tier?.short ?? ""), .area(institution.area), .day(institution.from),
      .day(institution.to), .day(institution.permitEnd), .day(institution.confirmedDay),
    ]
  }
}

/// `ekspor psks`: the same list as a file for other programs, in the access log.
public struct ExportRegistryCommand: Command {
  public var options: RegistryOptions
  public var format: RegistryDocument.Format

  public init(
    options: RegistryOptions = RegistryOptions(), format: RegistryDocument.Format = .csv
  ) {
    self.options = options
    self.format = format
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readWrite)
    guard session.actor.may(.exportClients) else {
      throw context.failure(.notAllowed(.exportClients))
    }
    let filter = try options.filter(session)
    try context.carryingOut {
      let count = try RegistryExport(filter: filter, format: format)
        .write(
          from: session.store, session: session,
          to: DocumentStream { try context.output.write($0) })
      try session.store.logExport(
        rows: count.roles + count.institutions, reason: RegistryCommandText.purpose,
        as: session.actor, at: session.now)
    }
  }
}
