import CaseDomain
import GRDB

/// Reads attachments as one actor may see them.
struct AttachmentReader {
  let db: Database
  let actor: Actor

  /// The latest first.
  func list(of client: Int64) throws -> [Attachment] {
    try find("t.client = ?", client).map(\.attachment)
  }

  /// - Throws: ``StorageError/notFound`` also outside the actor's area;
  ///   ``StorageError/notAllowed(_:)`` for a restricted client's, which only the case's worker,
  ///   the author and who sees the type may take.
  func attachment(_ id: Int64) throws -> (attachment: Attachment, hash: [UInt8]) {
    guard let found = try find("t.id = ?", id).first,
      actor.area.range(at: .desa).contains(found.area)
    else { throw StorageError.notFound }
    guard found.isReadable else { throw StorageError.notAllowed(.seeRestrictedTypes) }
    return (found.attachment, found.hash)
  }

  private struct Found {
    let attachment: Attachment
    let hash: [UInt8]
    let area: Int64
    let isReadable: Bool
  }

  private func find(_ condition: String, _ value: Int64) throws -> [Found] {
    try db.query(
      """
      SELECT t.id, t.client, t.kind, t.title, t.day, t.format, t.bytes, t.hash, \(FreeTextRight.types), f.worker,
        t.createdBy, c.area
      FROM attachment t JOIN client c ON c.id = t.client LEFT JOIN caseFile f ON f.id = t.caseFile
      WHERE \(condition) ORDER BY t.day DESC, t.id DESC
      """, [.integer(value)]
    ).all { row in
      let id = row.int(0)
      guard let kind = AttachmentKind(rawValue: row.text(2)) else {
        throw StorageError.damaged(table: "attachment", rowID: id, column: "kind")
      }
      guard let format = AttachmentFormat(rawValue: row.text(5)) else {
        throw StorageError.damaged(table: "attachment", rowID: id, column: "format")
      }
      let right = FreeTextRight(
        types: TypeSet(bits: row.int(8)), worker: row.optionalInt(9), author: row.int(10))
      let attachment = Attachment(
        id: id, client: ClientID(rawValue: row.int(1)), kind: kind,
        title: right.text(row.text(3), for: actor), day: Day(number: Int(row.int(4))),
        format: format, bytes: Int(row.int(6)), hash: AttachmentFolder.hexadecimal(row.blob(7)))
      return Found(
        attachment: attachment, hash: row.blob(7), area: row.int(11),
        isReadable: right.maySee(actor))
    }
  }
}
