import CaseDocuments
import CaseDomain
import CaseStore

/// `bimtek lencana`: badges with barcodes as SVG sheets of A4, or as text without a file.
public struct BadgeCommand: Command {
  /// The event's short code.
  public var event: String
  /// Where the sheet goes; nil for text.
  ///
  /// Several sheets get `-1`, `-2` before the ending.
  public var file: String?

  public init(event: String, file: String? = nil) {
    self.event = event
    self.file = file
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readWrite)
    guard session.actor.may(.markAttendance) else {
      throw context.failure(.notAllowed(.markAttendance))
    }
    let result = try EventArgument.result(event, in: session, context)
    let participants = result.lines.filter(\.state.isSeated).map(\.participant)
    let badges = BadgeSheet(event: result.event, participants: participants)
    if let file {
      try write(badges, to: file, context)
    } else {
      for line in badges.lines { try context.output.writeLine(line) }
    }
    if badges.missing > 0 {
      try context.errors.writeLine(BimtekResultText.withoutBadge(badges.missing))
    }
    try context.asking { () throws(StorageError) in
      try session.store.logPrint(
        of: nil, rows: badges.count, reason: result.event.code, as: session.actor,
        at: session.now)
    }
  }

  /// All sheets or none.
  private func write(
    _ badges: BadgeSheet, to file: String, _ context: CommandContext
  ) throws(CommandFailure) {
    let sheets = badges.sheets
    let paths = Self.paths(file, count: sheets.count)
    try context.carryingOut {
      let files = try paths.map { try SideFile(path: $0) }
      for (side, sheet) in zip(files, sheets) { try side.write(Array(sheet.utf8)) }
      for side in files { try side.commit() }
    }
    try context.output.writeLine(BimtekResultText.badges(badges.count, in: paths))
  }

  static func paths(_ file: String, count: Int) -> [String] {
    guard count > 1 else { return Array(repeating: file, count: count) }
    let ending = file.hasSuffix(".svg") ? ".svg" : ""
    let stem = file.dropLast(ending.count)
    let digits = String(count).count
    return (1...count).map { number in
      let text = String(number)
      return stem + "-" + String(repeating: "0", count: digits - text.count) + text + ending
    }
  }
}
