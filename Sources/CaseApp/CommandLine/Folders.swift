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
}
