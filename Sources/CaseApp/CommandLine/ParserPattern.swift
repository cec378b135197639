/// One line of the argument parser, with `%` for what changes, and its translation.
struct ParserPattern {
  /// The fixed parts between the `%`.
  private let parts: [Substring]
  private let translation: [Substring]
  /// Whether what `%` stands for is itself a line to be translated.
  private let nested: Bool

  init(_ english: String, _ indonesian: String, nested: Bool = false) {
    parts = english.split(separator: "%", omittingEmptySubsequences: false)
    translation = indonesian.split(separator: "%", omittingEmptySubsequences: false)
    self.nested = nested
  }

  /// The line in Indonesian; nil when it is another one.
  func translation(of line: Substring) -> String? {
    guard let holes = holes(in: line) else { return nil }
    let words = nested ? holes.map { ParserText.translated($0) } : holes
    var text = String(translation[0])
    for (hole, part) in zip(words, translation.dropFirst()) { text += hole + part }
    return text
  }

  /// What stands at every `%`; nil when the fixed parts are not all there in order.
  private func holes(in line: Substring) -> [String]? {
    guard line.hasPrefix(parts[0]) else { return nil }
    var rest = line.dropFirst(parts[0].count)
    var holes: [String] = []
    for (index, part) in parts.enumerated().dropFirst() {
      let isLast = index == parts.count - 1
      guard let end = isLast ? tailStart(of: part, in: rest) : rest.firstRange(of: part)?.lowerBound
      else { return nil }
      holes.append(String(rest[..<end]))
      rest = rest[end...].dropFirst(part.count)
    }
    return rest.isEmpty ? holes : nil
  }

  private func tailStart(of part: Substring, in rest: Substring) -> Substring.Index? {
    rest.hasSuffix(part) ? rest.index(rest.endIndex, offsetBy: -part.count) : nil
  }
}
