/// Two changes of one record brought together, field by field.
public struct FormMerge: Hashable, Sendable {
  /// What to save: each field as the side left it that changed it.
  public private(set) var values: FormValues
  /// The fields that both sides changed to different values; `values` holds mine there.
  public private(set) var clashes: [Clash] = []

  /// One field that both sides changed, in canonical texts.
  public struct Clash: Hashable, Sendable {
    public var field: FieldID
    public var base: String
    public var mine: String
    public var theirs: String
  }

  /// Compares `mine` and `theirs` with `base`, which both began from, in the order of `fields`.
  ///
  /// A field that `theirs` does not have is no part of the record, so mine stands. A field that
  /// `mine` does not have was not answered, so theirs stands. `decided` fields are mine.
  public init(
    base: FormValues, mine: FormValues, theirs: FormValues, fields: [FieldID],
    decided: Set<FieldID> = []
  ) {
    values = mine
    for field in fields {
      guard let now = theirs.texts[field], now != base[field] else { continue }
      let own = mine.texts[field] ?? base[field]
      if own == base[field] {
        values[field] = now
      } else if own != now, !decided.contains(field) {
        clashes.append(Clash(field: field, base: base[field], mine: own, theirs: now))
      }
    }
  }
}
