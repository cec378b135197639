public import CaseDomain

/// A letter on paper as text: 80 columns, 60 lines a page (FACTS Annex B).
public struct LetterDocument {
  private let sheet: LetterSheet

  public init(_ sheet: LetterSheet) { self.sheet = sheet }

  /// The lines of each page.
  public var pages: [[String]] {
    var blocks = [head, reference, addressee]
    blocks += paragraphs
    blocks.append(SignatureBlock(sheet.official).lines)
    if !sheet.copies.isEmpty { blocks.append(copies) }
    return PaperPages(blocks).pages
  }

  private var head: [String] {
    PaperText.kop(sheet.kop)
      + [PaperText.right("\(sheet.place), \(IndonesianDate.long(sheet.day))"), ""]
  }

  private var reference: [String] {
    let number = sheet.number.isEmpty ? LetterDocumentText.numberToCome : sheet.number
    let enclosure = sheet.enclosure.isEmpty ? "-" : sheet.enclosure
    let fields = [
      (LetterDocumentText.number, number), (LetterDocumentText.nature, sheet.nature.label),
      (LetterDocumentText.enclosure, enclosure), (LetterDocumentText.subject, sheet.subject),
    ]
    return fields.flatMap { PaperText.field($0.0, $0.1, labelWidth: 8) } + [""]
  }

  private var addressee: [String] {
    [LetterDocumentText.to] + sheet.addressee.flatMap { PaperText.wrapped($0) } + [""]
  }

  /// The body's paragraphs, each a block; lines of `label : value` stand under one another.
  private var paragraphs: [[String]] {
    sheet.body.split { $0.isEmpty }.map { lines in
      let labels = lines.compactMap { Self.parts($0)?.label.count }
      let width = labels.max() ?? 0
      return lines.flatMap { line in
        guard let (label, value) = Self.parts(line) else { return PaperText.wrapped(line) }
        return PaperText.field(label, value, labelWidth: width, indent: 4)
      } + [""]
    }
  }

  /// Label and value of a line such as `NIK : 99…`; nil for a sentence.
  private static func parts(_ line: String) -> (label: String, value: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let label = PaperText.trimmed(String(line[..<colon]))
    let value = line[line.index(after: colon)...].drop { $0 == " " }
    let isLabel = (1...longestLabel).contains(label.count) && line[..<colon].last == " "
    return isLabel ? (label, String(value)) : nil
  }

  private static let longestLabel = 24

  private var copies: [String] {
    ["", LetterDocumentText.copies]
      + sheet.copies.enumerated().flatMap { index, copy in
        let number = sheet.copies.count == 1 ? "" : "\(index + 1). "
        return PaperText.wrapped(number + copy)
      }
  }
}

/// Office, room to sign, name, rank and NIP, in the right half of the page.
struct SignatureBlock {
  let official: Official

  init(_ official: Official) { self.official = official }

  var lines: [String] {
    let behalf = official.onBehalf.split(separator: "\n").map(String.init)
    var texts = behalf + [official.title + ","] + ["", "", "", official.name]
    if !official.rank.isEmpty { texts.append(official.rank) }
    if !official.nip.isEmpty { texts.append("NIP " + LetterDocumentText.grouped(official.nip)) }
    return texts.flatMap { text in
      PaperText.wrapped(text, width: PaperText.width - Self.column).map { line in
        PaperText.trimmed(String(repeating: " ", count: Self.column) + line)
      }
    }
  }

  private static let column = 42
}
