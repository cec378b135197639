import Foundation
import Glibc

/// A directory of its own for one test, removed with its files when the test lets go of it.
public final class ScratchDirectory {
  public let path: String

  /// Makes the directory below the system's place for temporary files.
  public init() throws {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/pilar-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileFailure(errno: errno) }
    path = template.withUnsafeBufferPointer { buffer in
      String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  deinit {
    // A file that stays behind fails no test.
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The names of the files in it.
  public var names: [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The path of a file of this name, which need not exist.
  public func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, with the folders that its name needs, and returns its path.
  @discardableResult
  public func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    for end in name.indices where name[end] == "/" {
      guard mkdir(path(String(name[..<end])), 0o700) == 0 || Glibc.errno == EEXIST else {
        throw FileFailure(errno: Glibc.errno)
      }
    }
    let path = path(name)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else { throw FileFailure(errno: errno) }
    defer { close(descriptor) }
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw FileFailure(errno: errno) }
      rest = rest.dropFirst(count)
    }
    return path
  }

  /// Writes a text file and returns its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try write(text.utf8, to: name)
  }
}

/// The system's error number of a failed call on a file.
public struct FileFailure: Error, Equatable, Sendable {
  public let errno: Int32
}
