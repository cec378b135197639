import CaseDomain
import GRDB
import Glibc

/// The folders beside the database: what is attached, and what waits to be.
///
/// `lampiran/ab/abcdef….jpg` holds each content once, named by its SHA-256; `masuk/AKUN/` is
/// where an account's photos and scans are put. Folders have mode 0700, files 0600.
struct AttachmentFolder {
  /// The database's folder.
  let base: String
  /// Where the attached files are.
  let root: String

  /// - Throws: ``StorageError/rule(_:)`` for a database in memory, which has no folder.
  init(of db: Database) throws {
    let file = try db.query("PRAGMA database_list").all { ($0.text(1), $0.text(2)) }
      .first { $0.0 == "main" }?.1
    guard let file, !file.isEmpty else { throw StorageError.casework(.attachmentsUnavailable) }
    self.init(databaseAt: file)
  }

  init(databaseAt path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    self.init(base: folder, root: folder + "/lampiran")
  }

  init(base: String, root: String) {
    self.base = base
    self.root = root
  }

  func path(of hash: [UInt8], _ format: AttachmentFormat) -> String {
    let name = Self.hexadecimal(hash)
    return root + "/" + name.prefix(2) + "/" + name + "." + format.rawValue
  }

  /// Puts content at its place, on disk for certain; nothing to do where it is already.
  func keep(_ content: AttachedFile) throws {
    let path = path(of: content.hash, content.format)
    if let size = DiskFile.size(path), size == content.bytes.count { return }
    try DiskFile.makeFolder(root)
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
    try DiskFile.makeFolder(folder)
    try DiskFile.write(content.bytes, to: path)
    try DiskFile.synchronize(folder)
  }

  /// The account's inbox, made when it is not there.
  func inbox(of actor: Actor) throws -> String {
    let isPlain = !actor.name.isEmpty && actor.name.first != "." && !actor.name.contains("/")
    let folder = base + "/masuk/" + (isPlain ? actor.name : "akun-\(actor.accountID)")
    try DiskFile.makeFolder(base + "/masuk")
    try DiskFile.makeFolder(folder)
    return folder
  }

  /// Every file that stands there, by path.
  func files() -> [String] {
    DiskFile.names(in: root).flatMap { folder in
      DiskFile.names(in: root + "/" + folder).map { root + "/" + folder + "/" + $0 }
    }
  }

  static func hexadecimal(_ hash: [UInt8]) -> String {
    hash.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// The content of a file that may be attached.
struct AttachedFile {
  let bytes: [UInt8]
  let format: AttachmentFormat
  let hash: [UInt8]

  /// Reads a file of the account's inbox; its name can lead nowhere else.
  ///
  /// - Throws: ``StorageError/rule(_:)`` for what is not there, too large, or neither jpg, png
  ///   nor pdf.
  init(named name: String, inbox: String) throws {
    let isPlain = !name.isEmpty && name.first != "." && !name.contains("/")
    guard isPlain, let size = DiskFile.size(inbox + "/" + name) else {
      throw StorageError.casework(.attachmentMissing)
    }
    guard size <= Attachment.largestFile else {
      throw StorageError.casework(.attachmentTooLarge)
    }
    try self.init(at: inbox + "/" + name)
  }

  /// Reads any file of ours.
  init(at path: String) throws {
    bytes = try DiskFile.read(path, atMost: Attachment.largestFile)
    guard let format = AttachmentFormat(beginning: bytes) else {
      throw StorageError.casework(.attachmentFormat)
    }
    self.format = format
    hash = SHA256.digest(of: bytes)
  }
}
