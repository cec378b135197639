extension Theme {
  /// The theme of last resort: attributes only, made in code, so that it cannot fail.
  public static let plain = plain(glyphs: .full)

  /// ``plain`` for a given set of glyphs.
  public static func plain(glyphs tier: GlyphTier) -> Theme {
    Theme(
      name: "polos", glyphTier: tier,
      styles: plainAttributes.mapValues { Style(attributes: $0) },
      glyphs: Dictionary(
        uniqueKeysWithValues: Glyph.allCases.map { ($0, $0.standard.character(in: tier)) }))
  }

  /// Only what differs from plain text; every other role is plain.
  private static let plainAttributes: [StyleRole: Attributes] = [
    .title: .bold, .currentCrumb: .bold, .activeTab: .reverse, .focusedRule: .bold,
    .selection: .reverse, .passiveSelection: .underline, .mark: .bold,
    .selectedMark: [.reverse, .bold], .match: .underline, .tableHead: .bold,
    .sortedHead: [.bold, .underline], .hintKey: .bold, .fKeyLabel: .reverse,
    .selectedMenu: .reverse, .focusedButton: .reverse, .dangerButton: [.reverse, .bold],
    .trainingBadge: .reverse, .productionBadge: .bold, .field: .underline,
    .focusedField: .reverse, .wrongField: [.bold, .underline], .requiredField: .bold,
    .warning: .bold, .danger: [.bold, .underline], .info: .bold, .toastWarning: .bold,
    .toastError: .reverse, .late: .bold, .absent: [.bold, .underline],
  ]
}
