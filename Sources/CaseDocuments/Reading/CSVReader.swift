/// Reads CSV as a stream, in memory that does not grow with the file.
///
/// Records end with LF, CRLF or CR. Cells may be quoted as in RFC 4180, with separators, doubled
/// quotes and line breaks inside; what stands behind a closing quote belongs to the cell, and a
/// quote inside an unquoted cell is a character like others. A byte-order mark is left out.
final class CSVReader: TableReader {
  /// The byte between two cells.
  let separator: UInt8
  /// The longest record taken, in bytes.
  static let longestRecord = 1 << 20
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let source: ByteSource
  private var buffer: UnsafeMutableBufferPointer<UInt8>
  /// The present record's first byte, the next record's first, and the end of what is read.
  private var recordStart = 0
  private var nextStart = 0
  private var filled = 0
  private var isAtEnd = false
  private var records = 0
  private var cells: [Cell] = []

  /// Where a cell stands in the buffer, without enclosing quotes.
  private struct Cell {
    var start: Int
    var end: Int
    /// Whether there are doubled quotes, or text behind the closing quote.
    var needsUnquoting: Bool
  }

  /// What a look at the buffer found.
  private enum Scan {
    case complete
    case needsMore
    case unclosedQuote
  }

  /// Creates a reader; `chunk` is the number of bytes read at a time.
  init(source: ByteSource, separator: UInt8, chunk: Int = 1 << 18) {
    self.source = source
    self.separator = separator
    buffer = .allocate(capacity: max(chunk, 16))
    cells.reserveCapacity(32)
  }

  deinit { buffer.deallocate() }

  var cellCount: Int { cells.count }
  var progress: Double { source.progress }

  func advance() throws(ReadingError) -> Bool {
    recordStart = nextStart
    if records == 0 { try skipByteOrderMark() }
    while true {
      if recordStart < filled {
        switch scanRecord() {
        case .complete:
          records += 1
          return true
        case .unclosedQuote: throw .unclosedQuote(record: records + 1)
        case .needsMore: break
        }
      } else if isAtEnd {
        cells.removeAll(keepingCapacity: true)
        return false
      }
      try fill()
    }
  }

  func text(_ index: Int) -> String {
    guard index < cells.count else { return "" }
    var text = ""
    withBytes(index) { bytes in text = CellEncoding.text(FormulaGuard.removed(from: bytes)) }
    return text
  }

  func withBytes(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard index < cells.count else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    let cell = cells[index]
    let bytes = UnsafeBufferPointer(rebasing: buffer[cell.start..<cell.end])
    guard cell.needsUnquoting else { return body(bytes) }
    Self.unquoted(bytes).withUnsafeBufferPointer(body)
  }

  /// Finds the cells of the record at `recordStart`.
  private func scanRecord() -> Scan {
    cells.removeAll(keepingCapacity: true)
    let bytes = UnsafePointer(buffer.baseAddress.unsafelyUnwrapped)
    var index = recordStart
    while true {
      let start = index
      var isQuoted = false
      var hasDoubledQuotes = false
      if index < filled, bytes[index] == quote {
        isQuoted = true
        let closed = closingQuote(bytes, from: index + 1, doubled: &hasDoubledQuotes)
        guard let closed else { return isAtEnd ? .unclosedQuote : .needsMore }
        index = closed + 1
      }
      let behindQuote = index
      while index < filled, !endsCell(bytes[index]) { index += 1 }
      if index == filled, !isAtEnd { return .needsMore }
      appendCell(
        from: start, to: index, isQuoted: isQuoted,
        isMessy: hasDoubledQuotes || isQuoted && index > behindQuote)
      if index == filled { return endRecord(at: index) }
      if bytes[index] == separator {
        index += 1
      } else if bytes[index] == carriageReturn {
        if index + 1 == filled, !isAtEnd { return .needsMore }
        let isPair = index + 1 < filled && bytes[index + 1] == lineFeed
        return endRecord(at: index + (isPair ? 2 : 1))
      } else {
        return endRecord(at: index + 1)
      }
    }
  }

  private func endRecord(at index: Int) -> Scan {
    nextStart = index
    return .complete
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == lineFeed || byte == carriageReturn
  }

  private func appendCell(from start: Int, to end: Int, isQuoted: Bool, isMessy: Bool) {
    let isPlainQuoted = isQuoted && !isMessy
    cells.append(
      Cell(
        start: isPlainQuoted ? start + 1 : start, end: isPlainQuoted ? end - 1 : end,
        needsUnquoting: isMessy))
  }

  /// The index of the quote that closes; nil when what is read has none for certain.
  private func closingQuote(
    _ bytes: UnsafePointer<UInt8>, from start: Int, doubled: inout Bool
  ) -> Int? {
    var index = start
    while index < filled {
      guard bytes[index] == quote else {
        index += 1
        continue
      }
      if index + 1 == filled { return isAtEnd ? index : nil }
      guard bytes[index + 1] == quote else { return index }
      doubled = true
      index += 2
    }
    return nil
  }

  /// Reads on behind what is kept of the present record, in a longer buffer where it fills this.
  private func fill() throws(ReadingError) {
    let kept = filled - recordStart
    guard kept < Self.longestRecord else { throw .recordTooLong(record: records + 1) }
    if kept * 2 > buffer.count {
      let longer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: buffer.count * 2)
      for index in 0..<kept { longer[index] = buffer[recordStart + index] }
      buffer.deallocate()
      buffer = longer
    } else {
      for index in 0..<kept { buffer[index] = buffer[recordStart + index] }
    }
    recordStart = 0
    filled = kept
    let count = try source.read(into: UnsafeMutableBufferPointer(rebasing: buffer[kept...]))
    filled += count
    isAtEnd = count == 0
  }

  private func skipByteOrderMark() throws(ReadingError) {
    while filled < 3, !isAtEnd { try fill() }
    if buffer[..<filled].starts(with: Self.byteOrderMark) { recordStart = 3 }
  }

  /// Takes the enclosing quotes off and makes doubled ones single.
  private static func unquoted(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 1
    while index < bytes.count {
      if bytes[index] == quote {
        guard index + 1 < bytes.count, bytes[index + 1] == quote else {
          return result + bytes[(index + 1)...]
        }
        index += 1
      }
      result.append(bytes[index])
      index += 1
    }
    return result
  }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
