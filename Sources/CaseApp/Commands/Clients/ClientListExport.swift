import CaseDocuments
import CaseDomain
import CaseStore

/// A list of clients or entri on its way into a stream.
struct ClientListExport {
  var filter: ClientFilter
  var sort: ClientSort
  var unit: ExportUnit
  var format: ClientListDocument.Format
  var numbers: ClientListDocument.Numbers = .masked

  /// What was written.
  struct Written {
    var count: ClientCount
    var rows: Int
  }

  /// Streams the list; memory does not grow with it.
  func write(
    from store: CaseStore, session: Session, to stream: DocumentStream
  ) throws -> Written {
    let (actor, today) = (session.actor, session.today)
    let expected = try store.clientCount(matching: filter, on: today, as: actor)
    var document = ClientListDocument(
      unit == .entri ? .entri : .klien, as: format, numbers: numbers, on: today, to: stream)
    try document.begin(expected)
    var rows = 0
    let count =
      switch unit {
      case .entri:
        try store.eachEntry(
          matching: filter, by: sort, on: today, as: actor, fullNumbers: numbers == .full
        ) { entry in
          try document.add(entry)
          rows += 1
        }
      case .orang:
        try store.eachClient(
          matching: filter, by: sort, on: today, as: actor, fullNumbers: numbers == .full
        ) { row in
          try document.add(row)
          rows += 1
        }
      }
    // Somebody wrote in between: figures and lines would not be of the same moment.
    guard count == expected else { throw StorageError.busy }
    try document.finish()
    return Written(count: count, rows: rows)
  }
}
