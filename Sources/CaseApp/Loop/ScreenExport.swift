import CaseDomain
import CaseScreens
import CaseStore

/// A list that a screen asked to be written to the account's export folder.
struct ScreenExport {
  let filter: ClientFilter
  let sort: ClientSort
  let selection: ExportSelection
  let format: ExportFormat

  func write(from store: CaseStore, session: Session) throws(StorageError) -> Answer {
    throw .other(code: 1)
  }
}
