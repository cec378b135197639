import Glibc

/// Folders for files with personal data.
enum Folders {
  /// Makes the folder that `path` is to lie in, with its parents, readable by the owner only.
  static func makeParent(of path: String) throws(CommandFailure) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    try make(String(path[..<slash]))
  }

  /// Makes a folder with mode 0700 and the parents that lack; one that is there stays as it is.
  static func make(_ path: String) throws(CommandFailure) {
    if isFolder(path) { return }
    try makeParent(of: path)
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw CommandFailure(.cannotCreate, CommonText.cannotMakeFolder(path))
    }
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether anything stands at `path`.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// The names of what lies in a folder, in no order; none when it cannot be read.
  static func files(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names
  }

  /// The text of a file of at most `limit` bytes; nil when it cannot be read or is longer.
  static func text(of path: String, limit: Int = 1 << 20) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      guard count > 0, bytes.count + count <= limit else { return nil }
      bytes += chunk[..<count]
    }
  }
}
