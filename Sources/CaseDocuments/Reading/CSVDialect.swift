import CaseDomain

/// The separator of a CSV file and the header that it brings to light.
struct CSVDialect<Header: TableHeader> {
  let separator: UInt8
  /// nil when no separator shows one.
  let header: Header?
  /// How many records stand before the first that counts: 1 for a line `sep=;`.
  let skippedLines: Int

  /// Tells the dialect from the first bytes of a file.
  ///
  /// The separator is the one under which most headings have a known meaning, unless a first line
  /// `sep=;` names it.
  init(
    sample: ArraySlice<UInt8>, finding find: ([[String]]) -> Header?
  ) throws(ReadingError) {
    let named = Self.namedSeparator(in: sample)
    skippedLines = named == nil ? 0 : 1
    var best: (separator: UInt8, header: Header?) = (named ?? separators[0], nil)
    for separator in named.map({ [$0] }) ?? separators {
      let records = try Self.records(in: sample, separator: separator, after: skippedLines)
      guard let header = find(records) else { continue }
      if header.knownColumns > best.header?.knownColumns ?? 0 { best = (separator, header) }
    }
    (separator, header) = best
  }

  /// What a first line `sep=;` names, as spreadsheets write it.
  private static func namedSeparator(in sample: ArraySlice<UInt8>) -> UInt8? {
    let bytes = sample.starts(with: CSVReader.byteOrderMark) ? sample.dropFirst(3) : sample
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let plain = line.filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: " ") }
    guard plain.count == 5, plain.prefix(4).map(Self.small) == Array("sep=".utf8),
      let separator = plain.last, separators.contains(separator)
    else { return nil }
    return separator
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
  }

  /// The first records of the sample, as many as are searched for the header.
  private static func records(
    in sample: ArraySlice<UInt8>, separator: UInt8, after skipped: Int
  ) throws(ReadingError) -> [[String]] {
    let reader = CSVReader(source: ByteSource(bytes: Array(sample)), separator: separator)
    var records: [[String]] = []
    do {
      while records.count < ImportHeader.searchedRecords + skipped, try reader.advance() {
        records.append(reader.texts)
      }
    } catch .unclosedQuote {
      // The sample may end inside a quoted cell; the reading proper tells a real fault.
      return Array(records.dropFirst(skipped))
    }
    return Array(records.dropFirst(skipped))
  }
}

private let separators = [";", ",", "\t", "|"].map { UInt8(ascii: $0) }
