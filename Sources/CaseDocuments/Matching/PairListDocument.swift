public import CaseDomain

/// A pair as it is printed: what two people are called, how alike they are, and why.
public struct PrintedPair: Sendable {
  public let a: String
  public let b: String
  public let score: Int
  public let reasons: [MatchEvidence]

  public init(a: String, b: String, score: Int, reasons: [MatchEvidence]) {
    self.a = a
    self.b = b
    self.score = score
    self.reasons = reasons
  }
}

/// Pairs as text, CSV or JSON, written as a stream.
public struct PairListDocument {
  /// How it is written.
  public enum Format: String, CaseIterable, Sendable {
    case teks
    case csv
    case json
  }

  private let stream: DocumentStream
  private let format: Format

  public init(as format: Format, to stream: DocumentStream) {
    self.format = format
    self.stream = stream
  }

  /// Writes all pairs in their order.
  ///
  /// JSON is `{"pasangan":[{"a","b","skor","alasan":[…]}]}` with the codes of the reasons; text says
  /// them in words.
  public func write(_ pairs: some Sequence<PrintedPair>) throws {
    switch format {
    case .teks: try writeText(pairs)
    case .csv: try writeCSV(pairs)
    case .json: try writeJSON(pairs)
    }
    try stream.flush()
  }

  private func writeText(_ pairs: some Sequence<PrintedPair>) throws {
    for pair in pairs {
      let reasons = pair.reasons.map(\.words).joined(separator: "; ")
      try stream.write(PairListText.line(pair, reasons: reasons) + "\n")
    }
  }

  private func writeCSV(_ pairs: some Sequence<PrintedPair>) throws {
    let writer = CSVWriter(stream)
    try writer.write(PairListText.heads)
    for pair in pairs {
      let reasons = pair.reasons.map(\.code).joined(separator: " ")
      try writer.write([pair.a, pair.b, String(pair.score), reasons])
    }
  }

  private func writeJSON(_ pairs: some Sequence<PrintedPair>) throws {
    var writer = JSONWriter(stream)
    try writer.object { writer in
      try writer.key("pasangan")
      try writer.array { writer in
        for pair in pairs { try Self.write(pair, to: &writer) }
      }
    }
    try stream.write("\n")
  }

  private static func write(_ pair: PrintedPair, to writer: inout JSONWriter) throws {
    try writer.object { writer in
      try writer.member("a", pair.a)
      try writer.member("b", pair.b)
      try writer.member("skor", pair.score)
      try writer.key("alasan")
      try writer.array { writer in
        for reason in pair.reasons { try writer.value(reason.code) }
      }
    }
  }
}
