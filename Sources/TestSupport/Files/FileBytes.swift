import Glibc

/// Reads whole files for tests.
public enum FileBytes {
  /// All bytes of a file.
  public static func read(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw FileFailure(errno: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      guard count >= 0 else { throw FileFailure(errno: errno) }
      if count == 0 { return bytes }
      bytes += chunk.prefix(count)
    }
  }

  /// A file's text, damaged bytes replaced.
  public static func text(_ path: String) throws -> String {
    String(decoding: try read(path), as: UTF8.self)
  }

  /// The permission bits of a file, `0o600`.
  public static func permissions(of path: String) throws -> UInt32 {
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileFailure(errno: errno) }
    return UInt32(status.st_mode) & 0o777
  }

  /// Whether something has this path.
  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
