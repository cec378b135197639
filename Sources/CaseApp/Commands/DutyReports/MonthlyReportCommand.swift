import CaseDomain
import CaseScreens
import CaseStore

/// How a report is printed.
public enum ReportFormat: String, CaseIterable, Sendable {
  case teks
  case json
}

/// `laporan bulanan`: the report of a kecamatan and month; the print is logged.
///
/// What was handed in is printed as it was then, a draft as it would be now.
public struct MonthlyReportCommand: Command {
  public var area: String
  /// `2026-10`; nil for the month that ended last.
  public var month: String?
  public var format: ReportFormat

  public init(area: String, month: String? = nil, format: ReportFormat = .teks) {
    self.area = area
    self.month = month
    self.format = format
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let kecamatan = try WilayahOption.read(area)
    guard kecamatan.level == .kecamatan else {
      throw CommandFailure(.usage, ReportCommandText.notAKecamatan(area))
    }
    let month = try ReportOption.month(month)
    let session = try context.openSession(.readWrite)
    let day = (month ?? .lastOver(on: session.today)).firstDay
    let documents = DutyReportDocuments(store: session.store, session: session)
    let (page, preview) = try context.asking { () throws(StorageError) in
      let found = try documents.report(.period(.bulanan, kecamatan, day))
      try session.store.logPrint(
        of: nil, rows: found.preview.lineCount, reason: found.preview.purpose, as: session.actor,
        at: session.now)
      return found
    }
    if !page.isKept {
      try context.errors.writeLine(ReportCommandText.draft)
    } else if page.hasChanged {
      try context.errors.writeLine(ReportCommandText.changed)
    }
    switch format {
    case .teks: try context.output.write(preview.text)
    case .json: try context.output.writeLine(DutyReportJSON(page).text)
    }
  }
}

extension DutyReportPage {
  /// Whether what it says was kept when it was handed in.
  var isKept: Bool { report?.state.isKept == true }
}

/// A report as JSON, one object.
struct DutyReportJSON {
  let page: DutyReportPage

  init(_ page: DutyReportPage) { self.page = page }

  var text: String {
    let texts = page.report?.texts ?? DutyReportTexts()
    return JSONText.object([
      ("jenis", JSONText.string(page.kind.rawValue)),
      ("wilayah", JSONText.string(page.area.dotted)),
      ("nama", JSONText.string(Wilayah.title(of: page.area))),
      ("mulai", JSONText.string(page.day.iso8601)),
      ("keadaan", JSONText.string(page.report?.state.rawValue)),
      ("kedudukan", JSONText.string(page.standing.code)),
      ("tenggat", JSONText.string(page.report?.due.iso8601)),
      ("dikirim", JSONText.string(page.report?.handedIn?.iso8601)),
      ("disimpan", JSONText.bool(page.isKept)), ("berubah", JSONText.bool(page.hasChanged)),
      ("kendala", JSONText.string(texts.obstacles)), ("usul", JSONText.string(texts.proposals)),
      ("rencana", JSONText.string(texts.plans)), ("lampiran", JSONText.string(texts.annex)),
      ("bagian", JSONText.object(ReportSection.allCases.map(section))),
      ("riwayat", JSONText.array(page.steps.map(step))),
    ])
  }

  private func section(_ section: ReportSection) -> (key: String, value: String) {
    let lines = page.content[section].map { line in
      JSONText.object([
        ("kode", JSONText.string(line.code)), ("uraian", JSONText.string(line.label)),
        (
          "angka",
          JSONText.array(line.figures.map { $0.map { JSONText.number($0) } ?? "null" })
        ),
      ])
    }
    return (section.rawValue, JSONText.array(lines))
  }

  private func step(_ step: DutyReportStep) -> String {
    JSONText.object([
      ("tanggal", JSONText.string(step.day.iso8601)),
      ("tindakan", JSONText.string(step.action.rawValue)),
      ("keadaan", JSONText.string(step.state.rawValue)),
      ("oleh", JSONText.string(step.account)), ("catatan", JSONText.string(step.note)),
    ])
  }
}
