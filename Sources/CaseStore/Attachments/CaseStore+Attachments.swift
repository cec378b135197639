public import CaseDomain
import GRDB
import Glibc

extension CaseStore {
  /// Keeps a file of the account's inbox with a client and returns the attachment's number.
  ///
  /// - Throws: ``StorageError/rule(_:)`` for a file that is not there, larger than 20 MB, or
  ///   neither jpg, png nor pdf; ``StorageError/full``. Nothing is attached then.
  public func attach(
    _ new: NewAttachment, to client: ClientID, as actor: Actor, at now: Moment
  ) throws(StorageError) -> Int64 {
    try demand(.recordCases, of: actor)
    return try write { db in
      let context = FormContext(db, self, actor: actor, now: now)
      return try AttachmentWriter(context: context)
        .add(new, to: HelpedClient.read(client.rawValue, context))
    }
  }

  /// What is attached to a client, the latest first.
  public func attachments(
    of client: ClientID, as actor: Actor
  ) throws(StorageError) -> [Attachment] {
    try demand(.seeClients, of: actor)
    return try read { db in
      try demandClient(client, within: actor, db)
      return try AttachmentReader(db: db, actor: actor).list(of: client.rawValue)
    }
  }

  /// Where an attachment's file is; that it leaves is logged with the reason before it is told.
  public func attachmentPath(
    _ id: Int64, reason: String, as actor: Actor, at now: Moment
  ) throws(StorageError) -> String {
    try demand(.exportClients, of: actor)
    let found = try read { db in
      let found = try AttachmentReader(db: db, actor: actor).attachment(id)
      let path = try AttachmentFolder(of: db).path(of: found.hash, found.attachment.format)
      return (client: found.attachment.client, path: path)
    }
    try log(.export, client: found.client, rows: 1, reason: reason, actor, now)
    return found.path
  }

  /// Where this account puts photos and scans; the folder is made when it is not there.
  public func inbox(of actor: Actor) throws(StorageError) -> String {
    try demand(.recordCases, of: actor)
    return try read { db in try AttachmentFolder(of: db).inbox(of: actor) }
  }

  /// Files beside the database that no row shows; with `removing` they are gone afterwards.
  ///
  /// While it removes nobody else writes, so a file whose row is about to come is safe.
  public func orphanAttachments(
    removing: Bool = false, as actor: Actor
  ) throws(StorageError) -> [String] {
    try demand(removing ? .backUp : .checkIntegrity, of: actor)
    func orphans(_ db: Database) throws -> [String] {
      try AttachmentFiles(of: db).orphans(in: AttachmentFolder(of: db))
    }
    guard removing else { return try read(orphans) }
    return try write { db in
      let files = try orphans(db)
      for file in files { unlink(file) }
      return files
    }
  }
}
