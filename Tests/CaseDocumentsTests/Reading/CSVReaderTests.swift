import TestSupport
import Testing

@testable import CaseDocuments

struct CSVReaderTests {
  static let tables: [(text: String, records: [[String]])] = [
    ("a;b;c\n1;2;3\n", [["a", "b", "c"], ["1", "2", "3"]]),
    ("a;b\r\n1;2", [["a", "b"], ["1", "2"]]),
    ("a;b\r1;2\r", [["a", "b"], ["1", "2"]]),
    (";\n", [["", ""]]),
    ("a\n\nb", [["a"], [""], ["b"]]),
    ("\"a;b\";\"c\nd\";\"e\"\"f\"\n", [["a;b", "c\nd", "e\"f"]]),
    ("\"\";\"\"\"\"\n", [["", "\""]]),
    ("Jl. \"Damai\" 5;\"Gang\" 2;x\n", [["Jl. \"Damai\" 5", "Gang 2", "x"]]),
    ("\u{FEFF}a;b\n", [["a", "b"]]),
    ("'=1+1;'-2;'biasa\n", [["=1+1", "-2", "'biasa"]]),
    ("", []),
  ]

  /// Chunks of every small size make every cut through a record happen.
  @Test(arguments: tables)
  func readsRecordsWhateverTheChunks(text: String, records: [[String]]) throws {
    for chunk in [16, 17, 18, 19, 1 << 18] {
      #expect(try Self.read(Array(text.utf8), chunk: chunk) == records)
    }
  }

  @Test func readsWindows1252WhereItIsNoUTF8() throws {
    #expect(try Self.read([0x53, 0xE1, 0x3B, 0x80, 0x0A]) == [["S\u{E1}", "\u{20AC}"]])
    #expect(try Self.read(Array("S\u{E1};\u{20AC}\n".utf8)) == [["S\u{E1}", "\u{20AC}"]])
  }

  @Test func tellsAQuoteThatIsNeverClosed() {
    #expect(throws: ReadingError.unclosedQuote(record: 2)) {
      try Self.read(Array("a;b\n1;\"2\n3;4\n".utf8))
    }
  }

  @Test func refusesARecordWithoutEnd() {
    let bytes = Array("\"".utf8) + [UInt8](repeating: 0x61, count: CSVReader.longestRecord + 1)
    #expect(throws: ReadingError.recordTooLong(record: 1)) { try Self.read(bytes, chunk: 4096) }
  }

  /// Whatever the bytes, reading ends, and the size of the chunks changes nothing.
  @Test(arguments: 0..<200)
  func readsRandomBytesAlikeInChunksOfAnySize(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array(";\"\n\r',a=\u{E1}".utf8) + [0xE1, 0x00, 0xFF]
    let bytes = (0..<random.next(below: 300)).map { _ in
      alphabet[random.next(below: alphabet.count)]
    }
    let whole = Result { try Self.read(bytes) }
    let pieces = Result { try Self.read(bytes, chunk: 16 + random.next(below: 40)) }
    switch (whole, pieces) {
    case (.success(let left), .success(let right)): #expect(left == right, "seed \(seed)")
    case (.failure(let left), .failure(let right)):
      #expect(left as? ReadingError == right as? ReadingError, "seed \(seed)")
    default: Issue.record("one way fails and the other does not, seed \(seed)")
    }
  }

  private static func read(_ bytes: [UInt8], chunk: Int = 1 << 18) throws -> [[String]] {
    let reader = CSVReader(
      source: ByteSource(bytes: bytes), separator: UInt8(ascii: ";"), chunk: chunk)
    var records: [[String]] = []
    while try reader.advance() { records.append(reader.texts) }
    return records
  }
}
