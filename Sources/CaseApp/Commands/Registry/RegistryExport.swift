import CaseDocuments
import CaseDomain
import CaseScreens
import CaseStore

/// The list of PSKS on its way into a stream or a file.
struct RegistryExport {
  let filter: PSKSFilter
  let format: RegistryDocument.Format

  init(filter: PSKSFilter, format: RegistryDocument.Format) {
    self.filter = filter
    self.format = format
  }

  init(filter: PSKSFilter, format: ExportFormat) {
    self.filter = filter
    self.format =
      switch format {
      case .csv: .csv
      case .json: .json
      }
  }

  /// Rows that are read at once.
  private static let page = 5000

  /// Streams the list; memory does not grow with it.
  func write(
    from store: CaseStore, session: Session, to stream: DocumentStream
  ) throws -> PSKSCount {
    let actor = session.actor
    let count = try store.psksCount(matching: filter, as: actor)
    var document = RegistryDocument(as: format, to: stream)
    try document.begin(count, on: filter.position)
    let roles = try eachPage(of: count.roles) { window in
      let rows = try store.psksRoles(matching: filter, window: window, as: actor)
      for row in rows { try document.add(row) }
      return rows.count
    }
    let institutions = try eachPage(of: count.institutions) { window in
      let rows = try store.psksInstitutions(matching: filter, window: window, as: actor)
      for row in rows { try document.add(row) }
      return rows.count
    }
    // Somebody wrote in between: figures and lines would not be of the same moment.
    guard roles == count.roles, institutions == count.institutions,
      try store.psksCount(matching: filter, as: actor) == count
    else { throw StorageError.busy }
    try document.finish()
    return count
  }

  private func eachPage(of total: Int, _ body: (RowWindow) throws -> Int) throws -> Int {
    var written = 0
    while written < total {
      let rows = try body(RowWindow(first: written, count: Self.page))
      guard rows > 0 else { break }
      written += rows
    }
    return written
  }

  /// Writes the file in the account's export folder, and the export into the access log.
  func writeToFolder(
    from store: CaseStore, session: Session
  ) throws(StorageError) -> ResourceAnswer {
    guard session.actor.may(.exportClients) else { throw .notAllowed(.exportClients) }
    let path = ExportFolder.path("psks", format.rawValue, in: session)
    do {
      try Folders.makeParent(of: path)
      let file = try SideFile(path: path)
      let count = try write(from: store, session: session, to: DocumentStream(file))
      let lines = count.roles + count.institutions
      try store.logExport(
        rows: lines, reason: RegistryCommandText.purpose, as: session.actor, at: session.now)
      try file.commit()
      return .exported(path: path, lines: lines, checkCode: count.checkCode)
    } catch let error as StorageError {
      throw error
    } catch {
      throw .inaccessible(reason: path)
    }
  }
}
