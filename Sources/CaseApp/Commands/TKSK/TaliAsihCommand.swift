import CaseDocuments
import CaseDomain
import CaseStore
import TerminalUI

/// `tksk tali-asih`: the payment list of a month or of several; the print is logged.
public struct TaliAsihCommand: Command {
  /// `2026-11`; nil for this month.
  public var month: String?
  /// The last of several months; nil for one month.
  public var through: String?
  public var area: String?
  public var format: RecapFormat
  /// Whole numbers of bank accounts, which need the right and a purpose.
  public var fullNumbers: Bool
  public var purpose: String

  public init(
    month: String? = nil, through: String? = nil, area: String? = nil,
    format: RecapFormat = .teks, fullNumbers: Bool = false, purpose: String = ""
  ) {
    self.month = month
    self.through = through
    self.area = area
    self.format = format
    self.fullNumbers = fullNumbers
    self.purpose = purpose
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    guard !fullNumbers || !purpose.isEmpty else {
      throw CommandFailure(.usage, TKSKCommandText.purposeMissing)
    }
    let named = try self.area.map(WilayahOption.read)
    let first = try month.map(Self.read)
    let last = try through.map(Self.read)
    let session = try context.openSession(.readWrite)
    let start = first ?? MonthOfYear(of: session.today)
    let months = start.months(through: last ?? start)
    guard !months.isEmpty else { throw CommandFailure(.usage, TKSKCommandText.monthOrder) }
    let list = try context.asking { () throws(StorageError) in
      let list = try session.store.taliAsih(
        of: named ?? session.actor.area, for: months, fullNumbers: fullNumbers, as: session.actor)
      try session.store.logPrint(
        of: nil, rows: list.lines.count, reason: purpose.isEmpty ? "tali asih" : purpose,
        as: session.actor, at: session.now)
      return list
    }
    try write(list, in: context)
  }

  private static func read(_ text: String) throws(CommandFailure) -> MonthOfYear {
    guard let month = MonthOfYear(text) else {
      throw CommandFailure(.usage, TKSKCommandText.unreadableMonth(text))
    }
    return month
  }

  private func write(
    _ list: TaliAsihList, in context: CommandContext
  ) throws(CommandFailure) {
    let document = TaliAsihDocument(list)
    switch format {
    case .teks:
      let pages = document.pages.map { $0.map { SafeText($0).string + "\n" }.joined() }
      try context.output.write(pages.joined(separator: "\u{0C}"))
    case .csv:
      try context.carryingOut {
        try document.writeCSV(to: DocumentStream { try context.output.write($0) })
      }
    case .json: try context.output.writeLine(Self.json(list))
    }
  }

  private static func json(_ list: TaliAsihList) -> String {
    let sources = list.bySource.map { source in
      JSONText.object([
        ("sumber", JSONText.string(source.source)), ("orang", JSONText.number(source.people)),
        ("jumlah", JSONText.number(source.amount)),
      ])
    }
    return JSONText.object([
      ("wilayah", JSONText.string(list.area.dotted)),
      ("bulan", JSONText.array(list.months.map { JSONText.string($0.iso) })),
      ("jumlah", JSONText.number(list.amount)), ("perSumber", JSONText.array(sources)),
      ("baris", JSONText.array(list.lines.map(json))),
    ])
  }

  private static func json(_ line: TaliAsihList.Line) -> String {
    let months = line.months.map { month in
      JSONText.object([
        ("bulan", JSONText.string(month.month.iso)), ("jumlah", JSONText.number(month.amount)),
        ("sebab", JSONText.string(month.block?.label)),
        ("sebagian", JSONText.bool(month.isPartial)),
      ])
    }
    return JSONText.object([
      ("sumber", JSONText.string(line.source)), ("nama", JSONText.string(line.name)),
      ("niat", JSONText.string(line.niat.isEmpty ? nil : line.niat)),
      ("kecamatan", JSONText.string(line.kecamatan.dotted)),
      ("bank", JSONText.string(line.account?.bank)),
      ("nomorRekening", JSONText.string(line.account?.number)),
      ("atasNama", JSONText.string(line.account?.holder)),
      ("bulanDibayar", JSONText.number(line.payable.count)),
      ("jumlah", JSONText.number(line.amount)), ("rincian", JSONText.array(months)),
    ])
  }
}
