import Foundation
import Testing

@testable import CaseDocuments

struct JSONWriterTests {
  @Test func keepsTheOrderAndPutsCommas() throws {
    let text = try Self.written { json in
      try json.object { json in
        try json.member("b", 1)
        try json.key("a")
        try json.array { json in
          try json.value(true)
          try json.value(nil as Int?)
          try json.object { _ in }
          try json.array { _ in }
        }
        try json.member("c", "x")
      }
    }
    #expect(text == #"{"b":1,"a":[true,null,{},[]],"c":"x"}"#)
  }

  /// Whatever stands in a text, a reader of JSON gets it back, and a terminal nothing to obey.
  @Test(arguments: [
    "", "\"\\/", "\u{1B}[31m\u{7F}\u{9B}", "a\u{202E}b\u{200B}", "S\u{E1}\u{1F600}\n\t",
  ])
  func escapesWhatMustBe(text: String) throws {
    let written = try Self.written { try $0.value(text) }
    #expect(
      !written.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{1B}" || $0 == "\u{202E}" })
    let read = try JSONDecoder().decode([String].self, from: Data("[\(written)]".utf8))
    #expect(read == [text])
  }

  private static func written(_ body: (inout JSONWriter) throws -> Void) throws -> String {
    let collected = Collected()
    let stream = DocumentStream { collected.bytes += $0 }
    var json = JSONWriter(stream)
    try body(&json)
    try stream.flush()
    return collected.text
  }
}

/// What a document stream handed on.
final class Collected {
  var bytes: [UInt8] = []
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
