/// A letter's text with placeholders such as `{nama}`, and what they are filled with.
///
/// Lines are kept apart by line feeds; in the one line of a form field a bar `|` stands for one.
public enum LetterText {
  /// What can be filled in.
  public enum Placeholder: String, CaseIterable, Sendable {
    case nama
    case nik
    case ttl
    case umur
    case jenisKelamin = "jenis-kelamin"
    case alamat
    case kasus
    /// The neutral labels of the client's types that the author may see.
    case jenis
    /// What DTSEN said of the person, with desil, day and source as reported.
    case dtsen
    case keperluan
    case lembaga
    case kecamatan
    case kabupaten
    case tanggal
    /// The government that the office belongs to, `Kabupaten Banjar`.
    case pemerintah
    /// The office itself, `Kecamatan Martapura`.
    case kantor
    /// The bare name of the office's area, `Martapura`.
    case tempat
  }

  /// What stands where a fact is not known: room to write it by hand.
  public static let unknown = "................"

  /// `text` with every placeholder filled.
  ///
  /// A placeholder without a fact leaves ``unknown``; braces around other words stay as they are.
  public static func filled(_ text: String, with facts: [Placeholder: String]) -> String {
    pieces(of: text).map { piece in
      switch piece {
      case .text(let text): text
      case .name(let name):
        Placeholder(rawValue: name).map { facts[$0] ?? unknown } ?? "{\(name)}"
      }
    }.joined()
  }

  /// The names in braces that no placeholder has, in their order.
  public static func unknownNames(in text: String) -> [String] {
    pieces(of: text).compactMap { piece in
      if case .name(let name) = piece, Placeholder(rawValue: name) == nil { name } else { nil }
    }
  }

  /// The text as one line for a form field.
  public static func oneLine(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "|")
  }

  /// The lines of a text that came from a form field.
  public static func manyLines(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
      .joined(separator: "\n")
  }

  private static func trimmed(_ line: Substring) -> Substring {
    var line = line.drop { $0 == " " }
    while line.last == " " { line.removeLast() }
    return line
  }

  private enum Piece {
    case text(String)
    case name(String)
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      pieces.append(.text(String(rest[..<open])))
      pieces.append(.name(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    return pieces + [.text(String(rest))]
  }
}

/// How a person stands in a letter.
public enum LetterIdentity: String, CaseIterable, Sendable {
  /// Initials and the case number.
  case inisial
  case lengkap

  /// `S.A.` of Siti Aminah; titles before a name count as its words.
  public static func initials(of name: String) -> String {
    name.split { !$0.isLetter && $0 != "'" }.compactMap(\.first).map { $0.uppercased() + "." }
      .joined()
  }

  /// The types whose holders go to third parties as initials unless a purpose is stated.
  public static let guardedTypes: TypeSet = [3, 6, 7, 10, 14, 16, 17, 18, 19]

  /// How a letter of `kind` names a client unless the author says otherwise.
  ///
  /// For an author who does not see restricted types every letter to a third party begins with
  /// initials: a default that followed the type would announce it.
  public static func standard(
    for kind: LetterKind, types: TypeSet, author: Actor
  ) -> LetterIdentity {
    guard kind.goesToThirdParty, kind.about != .nobody else { return .lengkap }
    guard author.may(.seeRestrictedTypes) else { return .inisial }
    return types.intersection(guardedTypes).isEmpty ? .lengkap : .inisial
  }
}
