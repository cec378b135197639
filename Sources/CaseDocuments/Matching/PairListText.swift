import CaseDomain

/// What a list of pairs says.
enum PairListText {
  static let heads = ["a", "b", "skor", "alasan"]

  static func line(_ pair: PrintedPair, reasons: String) -> String {
    "\(pair.score)  \(PairScore.words(for: pair.score))  \(pair.a) = \(pair.b)  \(reasons)"
  }
}
