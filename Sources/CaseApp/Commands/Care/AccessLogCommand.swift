import CaseDomain
import CaseStore

/// `log`: who saw, exported or printed what; status 65 when the chain of the log is broken.
public struct AccessLogCommand: Command {
  public var client: Int64?
  public var limit: Int

  public init(client: Int64? = nil, limit: Int = 50) {
    self.client = client
    self.limit = limit
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    guard limit > 0 else { throw CommandFailure(.usage, AccessLogText.badLimit) }
    let session = try context.openSession(.readOnly)
    let records = try context.asking { () throws(StorageError) in
      try session.store.accessLog(
        of: client.map(ClientID.init(rawValue:)), limit: limit, as: session.actor)
    }
    let rows = records.map { row($0, zone: session.store.info.zone) }
    try context.output.write(
      TextTable(heads: AccessLogText.heads, rows: rows, rightAligned: [0, 4, 5]).text)
    let broken = try context.asking { () throws(StorageError) in
      try session.store.brokenLogLines(as: session.actor)
    }
    guard broken == 0 else { throw CommandFailure(.badData, AccessLogText.broken(broken)) }
  }

  private func row(_ record: AccessRecord, zone: TimeZoneOfIndonesia) -> [String] {
    [
      String(record.number), CommandTime.text(record.at, in: zone), record.account,
      record.action.rawValue, record.client.map { String($0.rawValue) } ?? "",
      record.action == .view ? "" : String(record.rows), record.reason,
    ]
  }
}

/// What `log` says.
enum AccessLogText {
  static let heads = ["No", "Waktu", "Akun", "Tindakan", "Klien", "Baris", "Tujuan"]
  static let badLimit = "--jumlah harus lebih dari 0."

  static func broken(_ lines: Int) -> String {
    "Rantai log putus di \(lines) baris: log ini pernah diubah. Bandingkan dengan cadangan."
  }
}
