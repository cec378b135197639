import CaseDomain

/// The lines of a desk's journal.
///
/// `+UID AT EVENT SESSION DIRECTION CODE SUM` for a code that came, `=UID` for one that landed.
/// Numbers are decimal, UID, CODE and SUM hexadecimal, so that a code can hold any character; SUM
/// tells a torn line.
struct DeskJournalLines {
  /// What came and has not landed, in its order.
  private(set) var open: [Scan] = []
  private(set) var unreadable = 0

  init(reading bytes: [UInt8], desk: String) {
    var scans: [(uid: UID, scan: Scan)] = []
    var landed: Set<UID> = []
    for line in bytes.split(separator: 0x0A) {
      let text = String(decoding: line, as: UTF8.self)
      if text.first == "=", let uid = UID(hexadecimal: text.dropFirst()) {
        landed.insert(uid)
      } else if let scan = Self.scan(text, desk: desk), let uid = scan.journal {
        scans.append((uid, scan))
      } else {
        unreadable += 1
      }
    }
    open = scans.filter { !landed.contains($0.uid) }.map(\.scan)
  }

  /// A line begins with a line feed where the one before may be torn.
  static func line(_ scan: Scan) -> String {
    let words = [
      "+" + (scan.journal?.hexadecimal ?? ""), "\(scan.at.milliseconds)", "\(scan.event)",
      "\(scan.session)", scan.direction.rawValue, hexadecimal(Array(scan.code.utf8)),
    ]
    let text = words.joined(separator: " ")
    return "\n\(text) \(sum(of: text))\n"
  }

  static func landed(_ uid: UID) -> String { "=\(uid.hexadecimal)\n" }

  private static func scan(_ text: String, desk: String) -> Scan? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 7, words[0].first == "+",
      sum(of: words.dropLast().joined(separator: " ")) == words[6],
      let uid = UID(hexadecimal: words[0].dropFirst()), let at = Int64(words[1]),
      let event = Int64(words[2]), let session = Int64(words[3]),
      let direction = ScanDirection(rawValue: words[4]), let code = bytes(words[5])
    else { return nil }
    return Scan(
      event: event, session: session, code: String(decoding: code, as: UTF8.self),
      at: Moment(milliseconds: at), desk: desk, direction: direction, journal: uid)
  }

  /// FNV-1a in 32 bits: it tells a torn line, it keeps nobody from writing one.
  private static func sum(of text: String) -> String {
    let sum = text.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return String(sum, radix: 16)
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func bytes(_ text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: digits.count, by: 2) {
      let pair = String(decoding: digits[start..<start + 2], as: UTF8.self)
      guard let byte = UInt8(pair, radix: 16) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }
}

extension UID {
  /// 32 digits.
  fileprivate var hexadecimal: String {
    [high, low].map { half in
      let digits = String(half, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }

  fileprivate init?(hexadecimal text: Substring) {
    guard text.utf8.count == 32, let high = UInt64(text.prefix(16), radix: 16),
      let low = UInt64(text.suffix(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }
}
