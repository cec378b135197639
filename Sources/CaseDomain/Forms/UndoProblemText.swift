extension UndoProblem {
  /// One or two Indonesian sentences: why not, and what can be done instead.
  var sentence: String {
    switch self {
    case .changedSince:
      "Tidak dapat dibatalkan: datanya sudah diubah lagi sesudah itu. Batalkan perubahan yang "
        + "terakhir dahulu, atau ubah lewat isian."
    case .neededByOthers:
      "Tidak dapat dibatalkan: catatan lain sudah bergantung pada data ini. Batalkan catatan itu "
        + "dahulu."
    case .isUndone: "Perubahan itu sudah dibatalkan. Batalkan pembatalannya untuk mengulangnya."
    }
  }
}

extension SavedChange {
  /// The title of the change that takes back one with `title`, or does it again.
  public static func title(ofUndoing title: String) -> String {
    title.hasPrefix(undone) ? redone + title.dropFirst(undone.count) : undone + title
  }

  private static let undone = "Dibatalkan: "
  private static let redone = "Diulang: "
}

extension OpenedForm {
  /// What a draft was about when its record is there no longer.
  public static func aboutVanished(_ about: String) -> String {
    (about.isEmpty ? "" : about + " · ")
      + "data asalnya tidak ada lagi; isian ini hanya dapat dibaca"
  }

  /// What a draft is about when a rule forbids its step now.
  public static func about(_ about: String, forbidden problem: RuleProblem) -> String {
    (about.isEmpty ? "" : about + " · ") + problem.sentence
  }
}
