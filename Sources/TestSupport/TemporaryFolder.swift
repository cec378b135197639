import Foundation
import Glibc

/// A folder of one test's own, removed with everything in it when the test is over.
public final class TemporaryFolder: Sendable {
  public let path: String

  /// What the system answered when a folder or file could not be made.
  public struct Failure: Error { public let errorNumber: Int32 }

  public init() throws(Failure) {
    var template = Array("/tmp/pilar-uji-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(errorNumber: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    // Nobody is left to tell when the folder cannot be removed.
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of a file in the folder.
  public func file(_ name: String) -> String { path + "/" + name }

  /// Writes a file, with the folders that its name needs.
  public func write(_ text: String, to name: String) throws(Failure) {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a file of bytes, with the folders that its name needs.
  public func write(_ bytes: [UInt8], to name: String) throws(Failure) {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw Failure(errorNumber: errno) }
    }
    let descriptor = open(file(name), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else { throw Failure(errorNumber: errno) }
    defer { close(descriptor) }
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw Failure(errorNumber: errno)
    }
  }
}
