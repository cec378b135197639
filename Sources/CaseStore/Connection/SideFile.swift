import CaseDomain
import Glibc

/// A file that is built aside and appears under its name only when it is whole.
enum SideFile {
  /// Calls `build` with the path of an empty private file, then moves it to `path`.
  ///
  /// Whatever goes wrong, nothing is left behind and nothing stands at `path`.
  ///
  /// - Throws: ``StorageError/alreadyExists`` when something stands at `path`, before or after.
  static func build(for path: String, _ build: (String) throws -> Void) throws {
    guard access(path, F_OK) != 0 else { throw StorageError.alreadyExists }
    let side = path + ".sementara-\(getpid())"
    CaseStore.removeFiles(of: side)
    do {
      try CaseStore.reserve(side)
      try build(side)
      try synchronize(side)
      try place(side, at: path)
      CaseStore.removeFiles(of: side)
    } catch {
      CaseStore.removeFiles(of: side)
      throw error
    }
  }

  /// Gives the file its name, unless something has it already.
  private static func place(_ side: String, at path: String) throws {
    // A link refuses an existing name, which a rename would replace.
    if link(side, path) == 0 { return }
    switch errno {
    case EEXIST: throw StorageError.alreadyExists
    case EPERM, EOPNOTSUPP, ENOSYS:
      // Memory sticks know no links; that nothing stands there was seen at the beginning.
      if rename(side, path) == 0 { return }
    default: break
    }
    throw StorageError.inaccessible(reason: String(cString: strerror(errno)))
  }

  /// Waits until the file is on the disk, so that a power cut cannot leave half of it.
  private static func synchronize(_ path: String) throws {
    let descriptor = open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw StorageError.inaccessible(reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw StorageError.inaccessible(reason: String(cString: strerror(errno)))
    }
  }
}
