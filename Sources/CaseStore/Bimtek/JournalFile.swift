import CaseDomain
import Glibc

/// A file that one process writes to at its end.
final class JournalFile: Sendable {
  private let descriptor: Int32

  /// Opens or makes the file, mode 0600, and locks it until the process ends.
  ///
  /// - Throws: ``StorageError/attendance(_:)`` with `deskIsTaken` while another has it.
  init(_ path: String) throws {
    descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.failure() }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let isTaken = errno == EAGAIN
      let failure = Self.failure()
      Glibc.close(descriptor)
      throw isTaken ? .attendance(.deskIsTaken) : failure
    }
  }

  deinit { close(descriptor) }

  /// All that stands in it.
  func bytes() throws -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = pread(descriptor, &piece, piece.count, off_t(bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Self.failure() }
      if count == 0 { return bytes }
      bytes.append(contentsOf: piece[..<count])
    }
  }

  /// Adds lines at the end; with `synchronizes` they are on the disk when this returns.
  func append(_ lines: String, synchronizes: Bool) throws {
    let bytes = Array(lines.utf8)
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        write(descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.failure() }
      start += count
    }
    guard synchronizes else { return }
    guard fdatasync(descriptor) == 0 else { throw Self.failure() }
  }

  /// Empties it.
  func clear() throws {
    guard ftruncate(descriptor, 0) == 0 else { throw Self.failure() }
  }

  private static func failure() -> StorageError {
    errno == ENOSPC || errno == EDQUOT
      ? .full : .inaccessible(reason: String(cString: strerror(errno)))
  }
}
