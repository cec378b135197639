/// Reads theme files line by line.
struct ThemeParser {
  private enum Section: String {
    case meta
    case palette = "palet"
    case styles = "gaya"
    case glyphs = "lambang"
    /// Before the first heading and under unknown ones.
    case none = ""
  }

  private var file = ThemeFile()
  private var section = Section.none

  mutating func read(_ line: Substring, number: Int) {
    let text = section == .glyphs ? Self.withoutCommentLine(line) : Self.withoutComment(line)
    guard !text.isEmpty else { return }
    if text.first == "[", text.last == "]" {
      open(String(text.dropFirst().dropLast()), number)
      return
    }
    guard let equals = text.firstIndex(of: "=") else { return note(.malformed, number) }
    let key = text[..<equals].trimmed
    let value = text[text.index(after: equals)...].trimmed
    guard !key.isEmpty, !value.isEmpty else { return note(.malformed, number) }
    switch section {
    case .meta: readMeta(key, value, number)
    case .palette: readColor(key, value, number)
    case .styles: readStyle(key, value, number)
    case .glyphs: readGlyph(key, value, number)
    case .none: note(.malformed, number)
    }
  }

  /// The file; colours that it uses and does not define are listed unless it inherits.
  mutating func finished() -> ThemeFile {
    if file.parent == nil { file.noteUnknownColors() }
    file.problems.sort { $0.line < $1.line }
    return file
  }

  private mutating func note(_ fact: ThemeProblem.Fact, _ line: Int) {
    file.problems.append(ThemeProblem(line: line, fact))
  }

  private mutating func open(_ name: String, _ number: Int) {
    section = Section(rawValue: name.trimmed) ?? .none
    if section == .none { note(.unknownSection(name), number) }
  }

  private mutating func readMeta(_ key: String, _ value: String, _ number: Int) {
    switch key {
    case "nama": file.name = value
    case "lisensi": file.license = value
    case "turunan": file.parent = value == "-" ? nil : value
    case "varian":
      guard let variant = ThemeFile.Variant(rawValue: value) else { break }
      file.variant = variant
      return
    case "butuh":
      guard let tier = ColorTier(rawValue: value) else { break }
      file.designTier = tier
      return
    case "kontras":
      guard ["tinggi", "biasa"].contains(value) else { break }
      file.hasHighContrast = value == "tinggi"
      return
    default: return note(.unknownKey(key), number)
    }
    if ["varian", "butuh", "kontras"].contains(key) {
      note(.unknownValue(key: key, value: value), number)
    }
  }

  private mutating func readColor(_ key: String, _ value: String, _ number: Int) {
    if file.palette[key] != nil { note(.repeated(key), number) }
    file.palette[key] = tiered(value, number) { parser, text in
      guard let rule = parser.rule(text, number), rule.background == nil else { return nil }
      return rule.foreground.map { PaletteColor(color: $0, attributes: rule.attributes ?? []) }
    }
  }

  private mutating func readStyle(_ key: String, _ value: String, _ number: Int) {
    guard let role = StyleRole(rawValue: key) else { return note(.unknownRole(key), number) }
    if file.styles[role] != nil { note(.repeated(key), number) }
    file.styles[role] = tiered(value, number) { parser, text in parser.rule(text, number) }
  }

  private mutating func readGlyph(_ key: String, _ value: String, _ number: Int) {
    guard let glyph = Glyph(rawValue: key) else { return note(.unknownGlyph(key), number) }
    let parts = value.split(separator: " ").filter { !$0.isEmpty }
    guard parts.count == 3, parts[1] == "|", parts[0].count == 1, parts[2].count == 1,
      let utf8 = parts[0].first, let ascii = parts[2].first, ascii.isPrintableASCII,
      SafeText(String(utf8)).width == 1
    else { return note(.badGlyph(key), number) }
    file.glyphs[glyph] = GlyphPair(utf8: utf8, ascii: ascii)
  }

  /// Reads `value @16=value @8=value @mono=value`.
  private mutating func tiered<Value>(
    _ text: String, _ number: Int, _ read: (inout ThemeParser, Substring) -> Value?
  ) -> Tiered<Value>? {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard let base = read(&self, parts[0]) else { return nil }
    var result = Tiered(base: base)
    for part in parts.dropFirst() {
      guard let equals = part.firstIndex(of: "=") else {
        note(.malformed, number)
        continue
      }
      let name = part[..<equals].trimmed
      guard let tier = ColorTier(rawValue: name) else {
        note(.unknownTier(name), number)
        continue
      }
      result.overrides[tier] = read(&self, part[part.index(after: equals)...])
    }
    return result
  }

  /// Reads `fg / bg + attribute + attribute`, each part optional; nil when nothing is usable.
  private mutating func rule(_ text: Substring, _ number: Int) -> StyleRule? {
    var parts = text.split(separator: "+", omittingEmptySubsequences: false).map(\.trimmed)
    let colors = parts.removeFirst().split(separator: "/", omittingEmptySubsequences: false)
    guard colors.count <= 2 else {
      note(.malformed, number)
      return nil
    }
    var rule = StyleRule()
    rule.foreground = colors.first.flatMap { color($0.trimmed, number) }
    rule.background = colors.dropFirst().first.flatMap { color($0.trimmed, number) }
    if !parts.isEmpty { rule.attributes = [] }
    for name in parts {
      if let attribute = Self.attributes[name] {
        rule.attributes?.formUnion(attribute)
      } else {
        note(.unknownAttribute(name), number)
      }
    }
    return rule
  }

  private static let attributes: [String: Attributes] = [
    "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse, "biasa": [],
  ]

  private mutating func color(_ text: String, _ number: Int) -> ColorValue? {
    if text.isEmpty { return nil }
    if text == "-" || text == "default" { return .standard }
    if text.first == "#", let rgb = RGB(hex: text.dropFirst()) { return .rgb(rgb) }
    if let index = UInt8(text) { return .index(index) }
    guard text.first?.isLetter == true else {
      note(.unknownColor(text), number)
      return nil
    }
    file.colorUses.append(ColorUse(line: number, name: text))
    return .named(text)
  }

  /// Among glyphs `#` may be one, so that only whole lines are comments.
  private static func withoutCommentLine(_ line: Substring) -> String {
    let text = line.trimmed
    return text.first == "#" ? "" : text
  }

  /// Cuts a comment: `#` at the beginning, or between blanks (a colour has no blank after it).
  private static func withoutComment(_ line: Substring) -> String {
    let text = withoutCommentLine(line)
    let cut = text.indices.first { index in
      text[index] == "#" && text[..<index].last?.isWhitespace == true
        && (text[text.index(after: index)...].first?.isWhitespace ?? true)
    }
    return cut.map { text[..<$0].trimmed } ?? text
  }
}

extension StringProtocol {
  /// The text without white space at either end.
  var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? endIndex
    return start < end ? String(self[start..<end]) : ""
  }
}

extension Character {
  /// Whether the character is one of `!` to `~`.
  var isPrintableASCII: Bool { asciiValue.map { (0x21...0x7E).contains($0) } ?? false }
}
