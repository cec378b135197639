import TestSupport
import Testing

@testable import CaseDocuments

struct CSVWriterTests {
  static let cells: [(cell: String, written: String)] = [
    ("Contoh", "Contoh"), ("a;b", "\"a;b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
    ("=1+1", "'=1+1"), ("+62", "'+62"), ("-", "'-"), ("@x", "'@x"),
    ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("", ""), ("a-b", "a-b"),
  ]

  @Test(arguments: cells)
  func guardsFormulasAndQuotes(cell: String, written: String) throws {
    let collected = Collected()
    let stream = DocumentStream { collected.bytes += $0 }
    try CSVWriter(stream).write(["x", cell])
    try stream.flush()
    #expect(collected.text == "x;\(written)\r\n")
  }

  /// What is written reads back as it was, whatever the characters.
  @Test(arguments: 0..<100)
  func readsBackWhatItWrote(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("ab;\"\n\r=+-@\t ,")
    let records = (0..<10).map { _ in
      (0..<4).map { _ in
        String(
          (0..<random.next(below: 6)).map { _ in alphabet[random.next(below: alphabet.count)] })
      }
    }
    let collected = Collected()
    let stream = DocumentStream { collected.bytes += $0 }
    let writer = CSVWriter(stream)
    for record in records { try writer.write(record) }
    try stream.flush()
    let reader = CSVReader(
      source: ByteSource(bytes: collected.bytes), separator: UInt8(ascii: ";"), chunk: 64)
    var read: [[String]] = []
    while try reader.advance() { read.append(reader.texts) }
    #expect(read == records, "seed \(seed)")
  }
}
