/// What a file is, told from its first bytes; names and endings lie.
enum FileKind: Equatable {
  case csv
  case xlsx

  /// The number of bytes that are looked at.
  static let sample = 1 << 16

  /// - Throws: ``ReadingError/empty``, ``ReadingError/oldSpreadsheet``, ``ReadingError/utf16`` or
  ///   ``ReadingError/binary``.
  init(of bytes: ArraySlice<UInt8>) throws(ReadingError) {
    if bytes.isEmpty { throw .empty }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .xlsx
      return
    }
    // The container of .xls, and of an .xlsx that has a password.
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      let password = "EncryptedPackage".utf8.flatMap { [$0, UInt8(0)] }
      throw Self.contains(password, in: bytes) ? .encryptedSpreadsheet : .oldSpreadsheet
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .utf16 }
    if bytes.contains(0) { throw .binary }
    self = .csv
  }

  private static func contains(_ needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: needle) }
  }
}
