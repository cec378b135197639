import CaseDocuments
import CaseDomain
import CaseScreens
import CaseStore

/// A previewed document that a screen asked to be written to the account's export folder.
struct ScreenDocument {
  let preview: Preview

  /// Writes the file and records the print; neither happens without the other.
  func write(from store: CaseStore, session: Session) throws(StorageError) -> String {
    let path = ExportFolder.path(preview.fileStem, "txt", in: session)
    do {
      try Folders.makeParent(of: path)
      let file = try SideFile(path: path)
      try file.write(Array(preview.text.utf8))
      try store.logPrint(
        of: preview.client, rows: preview.lineCount, reason: preview.purpose, as: session.actor,
        at: session.now)
      try file.commit()
      return path
    } catch let error as StorageError {
      throw error
    } catch WritingError.exists {
      throw .alreadyExists
    } catch {
      throw .inaccessible(reason: path)
    }
  }
}
