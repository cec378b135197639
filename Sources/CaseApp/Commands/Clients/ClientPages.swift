import CaseDomain
import CaseStore

/// The client list read page by page as a screen does, so that looking is not exporting.
struct ClientPages {
  let filter: ClientFilter
  let session: Session

  private static let pageRows = 500

  /// Calls `body` for every row in the order of names.
  func eachRow(_ body: (ClientRow) throws -> Void) throws {
    var first = 0
    var near: RowWindow.Anchor?
    while true {
      let window = RowWindow(first: first, count: Self.pageRows, near: near)
      let rows = try session.store.clientRows(
        matching: filter, by: ClientSort(), window: window, on: session.today, as: session.actor)
      for row in rows { try body(row) }
      guard rows.count == Self.pageRows, let last = rows.last else { return }
      first += rows.count
      near = RowWindow.Anchor(ordinal: first - 1, position: last.position)
    }
  }
}
