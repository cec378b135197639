import CaseDomain
import CaseStore

/// The folder that an account's files from the screens go to: `ekspor/AKUN` beside the database.
enum ExportFolder {
  /// `ekspor/AKUN/klien-20261122-081431.csv`.
  static func path(_ stem: String, _ suffix: String, in session: Session) -> String {
    let (day, minute, second) = session.now.clock(in: session.store.info.zone)
    let time = (minute / 60 * 100 + minute % 60) * 100 + second
    let digits = String(time)
    let stamp =
      day.iso8601.filter { $0 != "-" } + "-" + String(repeating: "0", count: 6 - digits.count)
      + digits
    let slash = session.databasePath.lastIndex(of: "/")
    let folder = slash.map { String(session.databasePath[..<$0]) } ?? "."
    return "\(folder)/ekspor/\(session.actor.name)/\(stem)-\(stamp).\(suffix)"
  }
}
