import CaseDocuments
import CaseDomain
import CaseScreens
import CaseStore

/// A list that a screen asked to be written to the account's export folder.
struct ScreenExport {
  let filter: ClientFilter
  let sort: ClientSort
  let selection: ExportSelection
  let format: ExportFormat

  /// Writes the file, one line per client, and records the export.
  func write(from store: CaseStore, session: Session) throws(StorageError) -> Answer {
    let path = path(in: session)
    do {
      try Folders.makeParent(of: path)
      let file = try SideFile(path: path)
      let written = try write(to: DocumentStream(file), from: store, session: session)
      try store.logExport(rows: written.rows, reason: "", as: session.actor, at: session.now)
      try file.commit()
      return .exported(path: path, lines: written.rows, checkCode: written.checkCode)
    } catch let error as StorageError {
      throw error
    } catch {
      throw .inaccessible(reason: path)
    }
  }

  private func write(
    to stream: DocumentStream, from store: CaseStore, session: Session
  ) throws -> (rows: Int, checkCode: CheckCode?) {
    let format: ClientListDocument.Format = format == .csv ? .csv : .json
    if case .all = selection {
      let list = ClientListExport(filter: filter, sort: sort, unit: .orang, format: format)
      let written = try list.write(from: store, session: session, to: stream)
      return (written.rows, written.count.checkCode)
    }
    // Marked rows are kept, so that their number can stand before them.
    var chosen: [ClientRow] = []
    _ = try store.eachClient(
      matching: filter, by: sort, on: session.today, as: session.actor
    ) { row in
      if takes(row.id) { chosen.append(row) }
    }
    var document = ClientListDocument(.klien, as: format, on: session.today, to: stream)
    try document.begin(ClientCount(orang: chosen.count))
    for row in chosen { try document.add(row) }
    try document.finish()
    return (chosen.count, nil)
  }

  private func takes(_ id: ClientID) -> Bool {
    switch selection {
    case .all: true
    case .only(let ids): ids.contains(id)
    case .allBut(let ids): !ids.contains(id)
    }
  }

  private func path(in session: Session) -> String {
    ExportFolder.path("klien", format.rawValue, in: session)
  }
}
