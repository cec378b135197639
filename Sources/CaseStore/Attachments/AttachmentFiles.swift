import CaseDomain
import GRDB
import Glibc

/// Compares the files beside the database with their rows, and carries them along.
struct AttachmentFiles {
  /// One content, however many rows show it.
  struct Expected: Hashable {
    let hash: [UInt8]
    let format: AttachmentFormat
    let bytes: Int
  }

  let expected: Set<Expected>

  init(of db: Database) throws {
    expected = Set(
      try db.query("SELECT DISTINCT hash, format, bytes, id FROM attachment").all { row in
        guard let format = AttachmentFormat(rawValue: row.text(1)) else {
          throw StorageError.damaged(table: "attachment", rowID: row.int(3), column: "format")
        }
        return Expected(hash: row.blob(0), format: format, bytes: Int(row.int(2)))
      })
  }

  /// How many contents are missing in a folder, or are not what their name says.
  func broken(in folder: AttachmentFolder) -> Int {
    expected.count { !isWhole($0, in: folder) }
  }

  /// Files that no row shows: what a kill between copy and row leaves.
  func orphans(in folder: AttachmentFolder) -> [String] {
    let known = Set(expected.map { folder.path(of: $0.hash, $0.format) })
    return folder.files().filter { !known.contains($0) }
  }

  /// Copies every content from one folder to another and verifies it there.
  ///
  /// - Throws: ``StorageError/notADatabase`` when one is missing or broken in both.
  func copy(from source: AttachmentFolder, to target: AttachmentFolder) throws {
    for content in expected where !isWhole(content, in: target) {
      guard isWhole(content, in: source) else { throw StorageError.notADatabase }
      try target.keep(AttachedFile(at: source.path(of: content.hash, content.format)))
    }
  }

  private func isWhole(_ content: Expected, in folder: AttachmentFolder) -> Bool {
    let path = folder.path(of: content.hash, content.format)
    guard DiskFile.size(path) == content.bytes else { return false }
    // A file that cannot be read is as good as none; the caller counts or refuses it.
    guard let bytes = try? DiskFile.read(path, atMost: Attachment.largestFile) else {
      return false
    }
    return SHA256.digest(of: bytes) == content.hash
  }
}

extension AttachmentFolder {
  /// The folder that stands beside a backup file, `FILE.lampiran`.
  init(ofBackupAt path: String) { self.init(base: path, root: path + ".lampiran") }

  /// Removes what a copy that failed has made.
  func removeAll() {
    for file in files() { unlink(file) }
    for folder in DiskFile.names(in: root) { rmdir(root + "/" + folder) }
    rmdir(root)
  }
}
