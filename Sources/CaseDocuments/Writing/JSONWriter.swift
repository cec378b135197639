/// Writes one JSON value as a stream, members in the order of the calls.
///
/// Characters that would act on a terminal (control, bidirectional, zero-width) are escaped.
struct JSONWriter {
  let stream: DocumentStream
  /// Whether a comma is due before the next value, per open object or array.
  private var hasMembers: [Bool] = []
  private var isAfterKey = false

  init(_ stream: DocumentStream) { self.stream = stream }

  /// Writes an object whose members `body` writes.
  mutating func object(_ body: (inout JSONWriter) throws -> Void) throws {
    try begin("{")
    try body(&self)
    try end("}")
  }

  /// Writes an array whose elements `body` writes.
  mutating func array(_ body: (inout JSONWriter) throws -> Void) throws {
    try begin("[")
    try body(&self)
    try end("]")
  }

  /// Writes the key of the next value.
  mutating func key(_ name: String) throws {
    try separate()
    try quoted(name)
    stream.write(UInt8(ascii: ":"))
    isAfterKey = true
  }

  mutating func value(_ text: String?) throws {
    try separate()
    guard let text else { return try stream.write("null") }
    try quoted(text)
  }

  mutating func value(_ number: Int?) throws {
    try separate()
    try stream.write(number.map(String.init) ?? "null")
  }

  mutating func value(_ truth: Bool) throws {
    try separate()
    try stream.write(truth ? "true" : "false")
  }

  /// A number with one decimal, from its tenths.
  mutating func value(tenths: Int) throws {
    try separate()
    let (whole, tenth) = Int(tenths.magnitude).quotientAndRemainder(dividingBy: 10)
    try stream.write((tenths < 0 ? "-" : "") + "\(whole).\(tenth)")
  }

  mutating func member(_ name: String, _ text: String?) throws {
    try key(name)
    try value(text)
  }

  mutating func member(_ name: String, _ number: Int?) throws {
    try key(name)
    try value(number)
  }

  mutating func begin(_ bracket: String) throws {
    try separate()
    try stream.write(bracket)
    hasMembers.append(false)
  }

  mutating func end(_ bracket: String) throws {
    hasMembers.removeLast()
    try stream.write(bracket)
  }

  private mutating func separate() throws {
    defer { isAfterKey = false }
    guard !isAfterKey, let last = hasMembers.last else { return }
    if last { stream.write(UInt8(ascii: ",")) }
    hasMembers[hasMembers.count - 1] = true
  }

  private func quoted(_ text: String) throws {
    stream.write(UInt8(ascii: "\""))
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) && $0 != 0x22 && $0 != 0x5C }) {
      try stream.write(text)
    } else {
      for scalar in text.unicodeScalars { try stream.write(Self.escaped(scalar)) }
    }
    stream.write(UInt8(ascii: "\""))
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case _ where actsOnATerminal(scalar): "\\u" + hexadecimal(scalar.value)
    default: String(scalar)
    }
  }

  private static func actsOnATerminal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFEFF:
      true
    default: false
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
