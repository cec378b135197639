extension SafeText {
  /// The text in lines of at most `columns` cells, broken at blanks, or inside words that are longer.
  public func wrapped(columns: Int) -> [SafeText] {
    guard columns > 0 else { return [] }
    var lines: [SafeText] = []
    var line = ""
    for word in string.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if SafeText(longer).width <= columns {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(SafeText(line)) }
      let pieces = SafeText(String(word)).pieces(columns: columns)
      lines += pieces.dropLast().map { SafeText($0) }
      line = pieces.last ?? ""
    }
    return line.isEmpty ? lines : lines + [SafeText(line)]
  }

  private func pieces(columns: Int) -> [String] {
    var pieces = [""]
    var width = 0
    for item in characters {
      if width + Int(item.width) > columns, width > 0 {
        pieces.append("")
        width = 0
      }
      pieces[pieces.count - 1].append(item.character)
      width += Int(item.width)
    }
    return pieces
  }
}
