/// Lines of text on a page of 80 columns.
enum PaperText {
  static let width = 80

  /// `text` broken between words into lines of at most `width` characters.
  ///
  /// A word that is longer stands alone and is broken where the line ends.
  static func wrapped(_ text: String, width: Int = width) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      var word = word
      if !line.isEmpty, line.count + 1 + word.count <= width {
        line += " " + word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while word.count > width {
        lines.append(String(word.prefix(width)))
        word = word.dropFirst(width)
      }
      line = String(word)
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  static func centred(_ text: String) -> [String] {
    wrapped(text).map { String(repeating: " ", count: (width - $0.count) / 2) + $0 }
  }

  /// The head of an office over its papers, in capitals with a rule below; nothing without lines.
  static func kop(_ lines: [String]) -> [String] {
    lines.isEmpty ? [] : lines.flatMap { centred($0.uppercased()) } + [rule("=")]
  }

  static func right(_ text: String) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  static func rule(_ character: Character = "-") -> String {
    String(repeating: character, count: width)
  }

  /// `Nama      : Siti Aminah`, further lines under the value.
  static func field(_ label: String, _ value: String, labelWidth: Int, indent: Int = 0) -> [String]
  {
    let blanks = String(repeating: " ", count: max(0, labelWidth - label.count))
    let head = String(repeating: " ", count: indent) + label + blanks + " : "
    let below = String(repeating: " ", count: head.count)
    let lines = wrapped(value, width: max(1, width - head.count))
    return lines.enumerated().map { index, line in
      trimmed((index == 0 ? head : below) + line)
    }
  }

  /// Without blanks at the end.
  static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
