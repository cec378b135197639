import CaseDomain

/// A filter given as words of the command line.
enum FilterArguments {
  /// Reads the words in the grammar of the screens.
  static func read(_ words: [String], in area: WilayahCode) throws(CommandFailure) -> ClientFilter {
    do {
      return try FilterGrammar.parse(words: words, within: area)
    } catch {
      throw CommandFailure(.usage, FilterText.sentence(for: error))
    }
  }
}
