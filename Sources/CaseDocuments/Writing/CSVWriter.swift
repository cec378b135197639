/// Writes records as CSV: quotes as in RFC 4180, CRLF, and no cell that starts a formula.
struct CSVWriter {
  let stream: DocumentStream
  /// The byte between two cells.
  let separator: UInt8

  init(_ stream: DocumentStream, separator: UInt8 = UInt8(ascii: ";")) {
    self.stream = stream
    self.separator = separator
  }

  func write(_ cells: [String]) throws {
    for (index, cell) in cells.enumerated() {
      if index > 0 { stream.write(separator) }
      var cell = cell
      try cell.withUTF8 { try write($0) }
    }
    try endRecord()
  }

  /// Writes one cell in whatever encoding, guarded and quoted where it must be.
  func write(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    guard let first = bytes.first else { return }
    let isQuoted = bytes.contains(where: needsQuotes)
    if isQuoted { stream.write(quote) }
    if FormulaGuard.isNeeded(before: first) { stream.write(FormulaGuard.mark) }
    guard isQuoted else { return try stream.write(bytes) }
    for byte in bytes {
      if byte == quote { stream.write(quote) }
      stream.write(byte)
    }
    stream.write(quote)
  }

  func endRecord() throws { try stream.write([0x0D, 0x0A]) }

  private func needsQuotes(_ byte: UInt8) -> Bool {
    byte == separator || byte == quote || byte == 0x0A || byte == 0x0D
  }

  private let quote = UInt8(ascii: "\"")
}
