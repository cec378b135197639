/// What a field takes: how it is typed, checked, kept and shown.
///
/// A kept value is a *canonical text*: a day is `yyyy-mm-dd`, a number its digits, an area its
/// dotted code, a choice its code, several choices their codes with commas between, yes and no
/// are `ya` and `tidak`. An empty text means that the field was left empty.
public enum FieldKind: Hashable, Sendable {
  /// One line, at most so many characters.
  case text(limit: Int)
  /// Digits only. With `isFixed` the field is full at exactly `length` digits and may advance by
  /// itself, otherwise `length` is the most it takes.
  case digits(length: Int, isFixed: Bool)
  /// A NIK in groups 6-6-4, judged as in imports.
  case nik
  /// A family card's number.
  case kk
  /// A day: `17081945`, `17-8-45`, `h` for today, `+7` from today, and as imports take it.
  case date(DateLimits)
  /// A whole number.
  case number(ClosedRange<Int>)
  /// A number of at most so many decimals, typed with a comma or a dot; kept as `87,25`.
  case decimal(ClosedRange<Int>, places: Int)
  /// Rupiah without cents; shown as `Rp1.200.000`.
  case rupiah
  case yesNo
  /// One of several.
  case choice(FieldChoices)
  /// Any number of several.
  case ticks(FieldChoices)
  /// A place of this level inside the account's area; found by name, number or code.
  case area(WilayahLevel)
  /// An RT or RW as three digits.
  case neighbourhood
}

/// Which days a date field takes.
public enum DateLimits: Hashable, Sendable {
  case any
  /// Today or before.
  case past
  /// Today or later.
  case future
}

/// One choice of a field.
public struct FieldChoice: Hashable, Sendable, Identifiable {
  /// What is kept; no comma in it.
  public let code: String
  /// What is shown, a short line.
  public let label: String
  /// Other words that find it when typed.
  public let synonyms: [String]

  public var id: String { code }

  public init(_ code: String, _ label: String, synonyms: [String] = []) {
    self.code = code
    self.label = label
    self.synonyms = synonyms
  }
}

/// Where the choices of a field come from.
public enum FieldChoices: Hashable, Sendable {
  case fixed([FieldChoice])
  /// The choices that belong to what another field holds, in the order of the codes there.
  ///
  /// A code of such a choice must be unique over all of them (`8a`).
  case by(FieldID, [String: [FieldChoice]])
  /// PPKS types by their official numbers, read as the cell of a list is.
  case types(TypeSet)
  /// `L` and `P`, read as the cell of a list is.
  case sexes

  /// The choices there are when the form holds `values`.
  public func choices(given values: FormValues) -> [FieldChoice] {
    switch self {
    case .fixed(let choices): choices
    case .by(let field, let table): values.codes(field).flatMap { table[$0] ?? [] }
    case .types(let types):
      types.numbers.compactMap(PPKSTypeList.type).map { type in
        FieldChoice(
          String(type.number), type.label, synonyms: [type.name, type.abbreviation] + type.aliases)
      }
    case .sexes: Sex.allCases.map { FieldChoice($0.rawValue, $0.word) }
    }
  }
}
