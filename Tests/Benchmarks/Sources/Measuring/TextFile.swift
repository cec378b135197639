import Glibc

/// Plain files, read whole and written in pieces.
public enum TextFile {
  public static func read(_ path: String) throws -> String {
    guard let file = fopen(path, "r") else { throw Failure("cannot read \(path): errno \(errno)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  /// Writes what `body` hands to its argument, replacing the file.
  public static func write(
    _ path: String, _ body: ((_ text: String) -> Void) throws -> Void
  ) throws {
    guard let file = fopen(path, "w") else { throw Failure("cannot write \(path): errno \(errno)") }
    try body { fputs($0, file) }
    guard fclose(file) == 0 else { throw Failure("cannot write \(path): errno \(errno)") }
  }

  public static func size(of path: String) -> Int {
    var information = stat()
    return stat(path, &information) == 0 ? Int(information.st_size) : 0
  }

  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
