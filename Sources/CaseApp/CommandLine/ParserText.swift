/// Puts the argument parser's own English messages into Indonesian.
///
/// The parser has no translations, so its finished text is matched line by line; what is not
/// recognised stays as it is.
public enum ParserText {
  /// The whole message or help page in Indonesian.
  public static func translated(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(String($0)) }.joined(separator: "\n")
  }

  private static func line(_ line: String) -> String {
    let indent = line.prefix { $0 == " " }
    let rest = line.dropFirst(indent.count)
    for pattern in patterns {
      guard let words = pattern.translation(of: rest) else { continue }
      return indent + inner(words)
    }
    return inner(line)
  }

  /// What may stand anywhere in a line.
  private static func inner(_ line: String) -> String {
    fragments.reduce(line) { text, fragment in
      replacing(fragment.english, by: fragment.indonesian, in: text)
    }
  }

  private static func replacing(_ old: String, by new: String, in text: String) -> String {
    var result = ""
    var rest = text[...]
    while let range = rest.firstRange(of: old) {
      result += rest[..<range.lowerBound] + new
      rest = rest[range.upperBound...]
    }
    return result + rest
  }

  /// Lines by their fixed parts, the more exact ones first.
  ///
  /// `%` stands for what was typed or named.
  private static let patterns: [ParserPattern] = [
    ParserPattern("Error: %", "Galat: %", nested: true),
    ParserPattern(" or: %", "atau: %", nested: true),
    ParserPattern("or: %", "atau: %", nested: true),
    ParserPattern("Help:  %", "Artinya:  %"),
    ParserPattern("Usage: %", "Pemakaian: %"),
    ParserPattern("USAGE: %", "PEMAKAIAN: %"),
    ParserPattern("OVERVIEW: %", "IKHTISAR: %"),
    ParserPattern("ARGUMENTS:", "MASUKAN:"),
    ParserPattern("OPTIONS:", "PILIHAN:"),
    ParserPattern("SUBCOMMANDS:", "PERINTAH:"),
    ParserPattern(
      "See '% <subcommand>' for detailed help.", "Lihat '% <perintah>' untuk petunjuk lengkapnya."),
    ParserPattern("See '%' for more information.", "Lihat '%' untuk petunjuknya."),
    ParserPattern(
      "Unknown option '%'. Did you mean '%'?", "Pilihan '%' tidak dikenal. Maksudnya '%'?"),
    ParserPattern("Unknown option '%'", "Pilihan '%' tidak dikenal"),
    ParserPattern("Missing value for '%' in '%'", "Nilai untuk '%' belum ada pada '%'"),
    ParserPattern("Missing value for '%'", "Nilai untuk '%' belum ada"),
    ParserPattern(
      "The option '%' does not take any value, but '%' was specified.",
      "Pilihan '%' tidak memakai nilai, tetapi diberi '%'."),
    ParserPattern("Unexpected argument '%'", "Masukan '%' tidak dimengerti"),
    ParserPattern("% unexpected arguments: '%'", "% masukan tidak dimengerti: '%'"),
    ParserPattern(
      "Value to be set with % had already been set with %", "Nilai dari % sudah diberi oleh %"),
    ParserPattern("Missing expected argument '%'", "Masukan '%' belum ada"),
    ParserPattern("Missing one of: '%'", "Salah satu dari ini belum ada: '%'"),
    ParserPattern("Missing required subcommand.", "Perintahnya belum disebut."),
    ParserPattern(
      "The value '%' is invalid for '%'. Please provide one of %.",
      "Nilai '%' tidak berlaku untuk '%'. Pilih salah satu dari %."),
    ParserPattern(
      "The value '%' is invalid for '%'. Please provide one of the following:",
      "Nilai '%' tidak berlaku untuk '%'. Pilih salah satu dari ini:"),
    ParserPattern("The value '%' is invalid for '%': %", "Nilai '%' tidak berlaku untuk '%': %"),
    ParserPattern("The value '%' is invalid for '%'", "Nilai '%' tidak berlaku untuk '%'"),
    ParserPattern("The value '%' is invalid.%", "Nilai '%' tidak berlaku.%"),
    ParserPattern("Invalid option: %", "Pilihan tidak berlaku: %"),
    ParserPattern(
      "Can't generate completion scripts for '%'.", "Pelengkap untuk '%' tidak tersedia."),
    ParserPattern(
      "Can't autodetect a supported shell.", "Shell yang dipakai tidak dapat dikenali."),
    ParserPattern(
      "Please use --generate-completion-script=<shell> with one of:",
      "Pakai --generate-completion-script=<shell> dengan salah satu dari:"),
    ParserPattern(
      "Internal error. %", "Galat di dalam Pilar. Laporkan perintah yang diketik."),
  ]

  private static let fragments: [(english: String, indonesian: String)] = [
    ("Show the version.", "Tampilkan versi."),
    ("Show help information.", "Tampilkan petunjuk."),
    ("Show subcommand help information.", "Tampilkan petunjuk sebuah perintah."),
    ("<subcommand>", "<perintah>"),
    ("[<options>]", "[<pilihan>]"),
    ("<options>", "<pilihan>"),
    ("(values: ", "(pilihan: "),
    ("; default: ", "; bawaan: "),
    ("(default: ", "(bawaan: "),
    ("(default) ", "(bawaan)  "),
    ("' and '", "' dan '"),
    ("' or '", "' atau '"),
  ]
}
