import CaseDocuments
public import CaseDomain
import CaseStore

/// `impor ppks`, `psks`, `tksk`: lists from spreadsheets and text files, each whole or not at all.
public struct ImportCommand: Command {
  public var list: ImportList
  public var files: [String]
  /// Meaning → heading, where the headings do not say it themselves.
  public var mapping: [ImportColumn: String] = [:]
  public var ifKnown = ImportOptions.IfKnown.lewati
  public var brokenNIK = ImportOptions.BrokenNIK.tolak
  public var codeSystem = ImportOptions.CodeSystem.kemendagri
  /// A code; nil when the files say it.
  public var area: String?
  /// Where rejected rows go; nil for nowhere.
  public var rejects: String?
  public var isTrial = false
  public var asJSON = false

  public init(_ list: ImportList = .ppks, files: [String]) {
    self.list = list
    self.files = files
  }

  /// `impor ppks`.
  public static func clients(_ files: [String]) -> Self { Self(.ppks, files: files) }
  /// `impor psks`.
  public static func resources(_ files: [String]) -> Self { Self(.psks, files: files) }
  /// `impor tksk`.
  public static func appointments(_ files: [String]) -> Self { Self(.tksk, files: files) }

  /// Reads `MAKNA=JUDUL` of each text.
  public static func readMapping(
    _ texts: [String]
  ) throws(CommandFailure) -> [ImportColumn: String] {
    var mapping: [ImportColumn: String] = [:]
    for text in texts {
      let parts = text.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let column = ImportColumn(rawValue: String(parts[0])) else {
        throw CommandFailure(.usage, ImportText.badMapping(text))
      }
      mapping[column] = String(parts[1])
    }
    return mapping
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    guard rejects == nil || files.count == 1 else {
      throw CommandFailure(.usage, ImportText.oneFileForRejects)
    }
    let area = try self.area.map(WilayahOption.read)
    let session = try context.openSession(isTrial ? .readOnly : .readWrite)
    let options = ImportOptions(
      ifKnown: ifKnown, brokenNIK: brokenNIK, codeSystem: codeSystem, area: area,
      workArea: session.actor.area, today: session.today)
    for file in files {
      let run = ImportRun(
        list: list, path: file, mapping: mapping, options: options,
        rejects: isTrial ? nil : rejects, isTrial: isTrial)
      let report = try run.carryOut(in: session, context: context)
      try write(report, of: file, in: context)
    }
  }

  private func write(
    _ report: ImportReport, of file: String, in context: CommandContext
  ) throws(CommandFailure) {
    if asJSON {
      try context.output.writeLine(report.json)
    } else {
      try context.output.write(ImportText.report(report, of: file, isTrial: isTrial))
    }
    if let skipped = ImportText.skipped(report.skipped) { try context.errors.writeLine(skipped) }
    if report.rejectedRows > 0, let rejects {
      try context.errors.writeLine(ImportText.rejectsWritten(report.rejectedRows, to: rejects))
    }
  }
}

/// What became of one file.
struct ImportReport {
  var summary: ImportSummary
  var skipped: SkippedRecords
  /// Rows in the file of rejects.
  var rejectedRows: Int

  /// The object of DESIGN 8.
  var json: String {
    let counts: [(key: String, value: String)] = [
      ("baris", JSONText.number(summary.baris)), ("baru", JSONText.number(summary.baru)),
      ("ditambah", JSONText.number(summary.ditambah)), ("sama", JSONText.number(summary.sama)),
      ("ditolak", JSONText.number(summary.ditolak)),
    ]
    let reasons = RejectReason.allCases.compactMap { reason in
      summary.alasan[reason].map { (key: reason.rawValue, value: JSONText.number($0)) }
    }
    let warnings = ImportWarning.allCases.compactMap { warning in
      summary.peringatan[warning].map { (key: warning.rawValue, value: JSONText.number($0)) }
    }
    return JSONText.object(
      counts + [
        ("alasan", JSONText.object(reasons)), ("peringatan", JSONText.object(warnings)),
      ])
  }
}
