/// Reads one or several choices as they are typed into a field.
struct ChoiceTyping {
  private let source: FieldChoices
  private let numbered: [NumberedChoice]

  init(_ source: FieldChoices, given values: FormValues) {
    self.source = source
    numbered = source.numbered(given: values)
  }

  /// The code of the one choice that was meant: by its number in the list, its code, or a
  /// beginning of its label or a synonym that no other choice has.
  func one(in text: String) throws(FieldProblem) -> String {
    switch source {
    case .sexes:
      guard let sex = Sex(listCell: text) ?? number(text).flatMap(Sex.init(rawValue:)) else {
        throw .noSuchChoice
      }
      return sex.rawValue
    case .types:
      if let code = typeCodes(in: text), !code.contains(",") { return code }
    case .fixed, .by: break
    }
    return try code(of: text)
  }

  /// The codes of the choices that were meant, in the order of the list, with commas between.
  func several(in text: String) throws(FieldProblem) -> String {
    if case .types = source, let codes = typeCodes(in: text) { return codes }
    var wanted: Set<String> = []
    var parts = Self.parts(of: text)[...]
    while !parts.isEmpty {
      if let (code, count) = longestLabel(at: parts) {
        wanted.insert(code)
        parts = parts.dropFirst(count)
      } else {
        wanted.formUnion(try codes(in: parts.removeFirst()))
      }
    }
    return joined { wanted.contains($0) }
  }

  /// Types as the cell of a list names them, when all of them are among the choices.
  private func typeCodes(in text: String) -> String? {
    guard let types = PPKSTypeList.find(text) else { return nil }
    let codes = Set(types.numbers.map(String.init))
    guard codes.isSubset(of: numbered.map(\.choice.code)) else { return nil }
    return joined { codes.contains($0) }
  }

  private func joined(where isWanted: (String) -> Bool) -> String {
    numbered.map(\.choice.code).filter(isWanted).joined(separator: ",")
  }

  /// A label may hold commas: the most parts that make one up together.
  private func longestLabel(at parts: ArraySlice<String>) -> (code: String, count: Int)? {
    for count in stride(from: parts.count, through: 2, by: -1) {
      let key = Self.folded(parts.prefix(count).joined())
      if let found = numbered.first(where: { Self.folded($0.choice.label) == key }) {
        return (found.choice.code, count)
      }
    }
    return nil
  }

  /// A part is one choice, or several with blanks between.
  private func codes(in part: String) throws(FieldProblem) -> [String] {
    do {
      return [try code(of: part)]
    } catch {
      let words = part.split(separator: " ").map(String.init)
      guard words.count > 1 else { throw error }
      var codes: [String] = []
      for word in words { codes.append(try code(of: word)) }
      return codes
    }
  }

  private func code(of text: String) throws(FieldProblem) -> String {
    if let code = number(text) ?? exact(text) { return code }
    let found = Self.matching(text, among: numbered)
    guard let first = found.first else { throw .noSuchChoice }
    guard found.count == 1 else { throw .severalChoices(found.count) }
    return first.choice.code
  }

  private func number(_ text: String) -> String? {
    guard let number = Int(text) else { return nil }
    return numbered.first { $0.number == number }?.choice.code
  }

  private func exact(_ text: String) -> String? {
    let key = Self.folded(text)
    return numbered.first { $0.choice.code.lowercased() == text.lowercased() }?.choice.code
      ?? numbered.first { Self.folded($0.choice.label) == key }?.choice.code
      ?? numbered.first { $0.choice.synonyms.contains { Self.folded($0) == key } }?.choice.code
  }

  /// The choices whose label or a synonym begins with `text`.
  static func matching(_ text: String, among numbered: [NumberedChoice]) -> [NumberedChoice] {
    let key = folded(text)
    guard !key.isEmpty else { return [] }
    return numbered.filter { numbered in
      ([numbered.choice.label] + numbered.choice.synonyms).contains { folded($0).hasPrefix(key) }
    }
  }

  private static func parts(of text: String) -> [String] {
    text.split { ",;+".contains($0) }.map { String($0.drop { $0 == " " }) }
      .filter { !$0.isEmpty }
  }

  /// Letters and digits alone, small, without marks on letters, *terlantar* as *telantar*.
  private static func folded(_ text: String) -> String {
    PPKSTypeReading.folded(LatinFolding.folded(text))
  }
}

/// A choice with the number that stands before it in the list and picks it.
public struct NumberedChoice: Hashable, Sendable, Identifiable {
  public let number: Int
  public let choice: FieldChoice

  public var id: String { choice.code }
}

extension FieldChoices {
  /// The choices with the numbers that pick them: PPKS types keep their official ones, all others
  /// are counted from 1.
  public func numbered(given values: FormValues) -> [NumberedChoice] {
    let choices = choices(given: values)
    switch self {
    case .types:
      return choices.map { NumberedChoice(number: Int($0.code) ?? 0, choice: $0) }
    case .fixed, .by, .sexes:
      return choices.enumerated().map { NumberedChoice(number: $0 + 1, choice: $1) }
    }
  }

  /// The choices that a list narrows down to while `typed` stands in the field.
  public func numbered(matching typed: String, given values: FormValues) -> [NumberedChoice] {
    let all = numbered(given: values)
    let last = typed.split(omittingEmptySubsequences: false) { ",;+".contains($0) }.last ?? ""
    let text = CellText(String(last)).text
    if text.isEmpty || Int(text) != nil { return all }
    let found = ChoiceTyping.matching(text, among: all)
    return found.isEmpty ? all : found
  }
}
