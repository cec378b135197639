import CaseDomain
import CaseStore

/// `verifikasi`: what was proposed and verified, by desa and year, as the screen lists it.
public struct VerificationCommand: Command {
  /// A code of a desa or a wider area; nil for the account's own area.
  public var area: String?
  /// nil for every year, open proposals included.
  public var year: Int?
  public var asJSON: Bool

  public init(area: String? = nil, year: Int? = nil, asJSON: Bool = false) {
    self.area = area
    self.year = year
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let named = try self.area.map(WilayahOption.read)
    let session = try context.openSession(.readOnly)
    let lines = try context.asking { () throws(StorageError) in
      try session.store.verificationLines(
        in: named ?? session.actor.area, year: year, as: session.actor)
    }
    let text =
      asJSON
      ? VerificationText.json(lines) + "\n"
      : VerificationText.table(lines, in: session.store.info.zone)
    try context.carryingOut { try context.output.write(text) }
  }
}

/// What `verifikasi` says.
enum VerificationText {
  static let heads = [
    "Desa/Kel.", "Kecamatan", "Tahun", "Keadaan", "Entri", "Berita acara", "Tanggal BA",
    "Langkah terakhir", "Oleh",
  ]

  static func table(_ lines: [VerificationLine], in zone: TimeZoneOfIndonesia) -> String {
    let rows = lines.map { line in
      [
        Wilayah.title(of: line.area),
        line.area.ancestor(at: .kecamatan).flatMap(Wilayah.name(of:)) ?? "",
        line.year.map(String.init) ?? "–", line.state.rawValue,
        IndonesianNumber.grouped(line.entries), line.minuteNumber,
        line.minuteDay.map(IndonesianDate.numeric) ?? "",
        line.lastStep.map { CommandTime.text($0.at, in: zone) } ?? "",
        line.lastStep?.account ?? "",
      ]
    }
    return TextTable(heads: heads, rows: rows, rightAligned: [4]).text
  }

  static func json(_ lines: [VerificationLine]) -> String {
    JSONText.object([
      ("jumlah", JSONText.number(lines.count)), ("baris", JSONText.array(lines.map(json))),
    ])
  }

  private static func json(_ line: VerificationLine) -> String {
    JSONText.object([
      ("wilayah", JSONText.string(line.area.dotted)),
      ("tahun", line.year.map { JSONText.number($0) } ?? "null"),
      ("keadaan", JSONText.string(line.state.rawValue)),
      ("entri", JSONText.number(line.entries)),
      ("nomorBeritaAcara", JSONText.string(line.minuteNumber)),
      ("tanggalBeritaAcara", JSONText.string(line.minuteDay?.iso8601)),
      ("oleh", JSONText.string(line.lastStep?.account)),
      ("catatan", JSONText.string(line.lastStep?.note)),
    ])
  }
}
