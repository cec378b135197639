public import CaseDomain
import GRDB

extension CaseStore {
  /// The client's open case, else the one closed last; nil for a client without any.
  ///
  /// - Throws: ``StorageError/notFound`` for a client outside the actor's area.
  public func caseFile(
    of client: ClientID, as actor: Actor
  ) throws(StorageError) -> CaseFile? {
    try caseFiles(of: client, as: actor).first
  }

  /// Every case of a client, the open one first, then the one closed last.
  ///
  /// - Throws: ``StorageError/notFound`` for a client outside the actor's area.
  public func caseFiles(
    of client: ClientID, as actor: Actor
  ) throws(StorageError) -> [CaseFile] {
    try demand(.seeClients, of: actor)
    return try read { db in
      let record = try ClientRecord.find(client, as: actor, db)
      let texts = try CaseTextReader(of: client, for: actor, db)
      return try CaseFileReader(record: record, texts: texts, db: db).files()
    }
  }
}
