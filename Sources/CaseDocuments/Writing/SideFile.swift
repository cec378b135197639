import Glibc

/// A file that appears under its name only when it is whole.
///
/// It is written beside its place, with mode 0600, and takes its name at ``commit()``. One that
/// is let go of before leaves nothing behind.
public final class SideFile {
  /// Where the file will stand.
  public let path: String
  private let sidePath: String
  private var descriptor: Int32

  /// Opens a file to be written.
  ///
  /// - Throws: ``WritingError/exists`` or ``WritingError/cannotCreate(errno:)``.
  public init(path: String) throws(WritingError) {
    guard access(path, F_OK) != 0 else { throw .exists }
    self.path = path
    sidePath = "\(path).\(getpid()).sementara"
    descriptor = open(sidePath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotCreate(errno: errno) }
  }

  deinit { discard() }

  /// Appends bytes.
  ///
  /// - Throws: ``WritingError/failed(errno:)``.
  public func write(_ bytes: [UInt8]) throws(WritingError) {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .failed(errno: errno) }
      start += count
    }
  }

  /// Puts the file at its place, on disk for certain.
  ///
  /// - Throws: ``WritingError/exists`` when something took the name in between, or
  ///   ``WritingError/failed(errno:)``.
  public func commit() throws(WritingError) {
    guard fsync(descriptor) == 0 else { throw .failed(errno: errno) }
    guard close(descriptor) == 0 else { throw .failed(errno: errno) }
    descriptor = -1
    if link(sidePath, path) == 0 {
      unlink(sidePath)
      return
    }
    if errno == EEXIST { throw .exists }
    // A memory stick's file system knows no links.
    guard access(path, F_OK) != 0 else { throw .exists }
    guard rename(sidePath, path) == 0 else { throw .failed(errno: errno) }
  }

  /// Gives the file up; nothing is left of it.
  public func discard() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    unlink(sidePath)
  }
}
