import CaseDomain
import GRDB

/// Keeps photos and scans: first the file, on disk for certain, then its row.
///
/// A file without a row is what a kill in between leaves; a row without a file never is.
struct AttachmentWriter {
  let context: FormContext

  func add(_ new: NewAttachment, to client: HelpedClient) throws -> Int64 {
    guard new.day <= context.today else { throw StorageError.casework(.dayInFuture) }
    let folder = try AttachmentFolder(of: context.db)
    let content = try AttachedFile(named: new.file, inbox: folder.inbox(of: context.actor))
    try folder.keep(content)
    return try context.insert(
      into: "attachment",
      [
        ("client", .integer(client.id)), ("caseFile", SQLValue(client.openCase?.id)),
        ("kind", .text(new.kind.rawValue)), ("title", .text(new.title)),
        ("day", SQLValue(new.day)), ("hash", .blob(content.hash)),
        ("bytes", SQLValue(content.bytes.count)), ("format", .text(content.format.rawValue)),
      ])
  }
}

/// Saves the form `lampiran`.
struct AttachmentHandler: FormHandler {
  let form = AttachmentForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    let inbox = try AttachmentFolder(of: context.db).inbox(of: context.actor)
    let files = DiskFile.names(in: inbox).compactMap { name in
      DiskFile.size(inbox + "/" + name).map { size in
        FieldChoice(InboxFileCode.code(of: name), "\(name) · \(FileSizeText.size(size))")
      }
    }
    return AttachmentForm.description(
      files: files, inbox: inbox.split(separator: "/").suffix(2).joined(separator: "/"))
  }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: try context.helpedClient().about(on: context.today))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let client = try context.helpedClient()
    let row = try AttachmentWriter(context: context)
      .add(answered(NewAttachment(values)), to: client)
    return SavedForm(client: ClientID(rawValue: client.id), row: row)
  }
}
