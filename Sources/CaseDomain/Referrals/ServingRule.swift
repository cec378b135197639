/// Which level of government may serve which type in which kind of institution.
///
/// The division of power of UU 23/2014: rehabilitation of HIV and NAPZA clients belongs to the
/// centre (FACTS 13), inside a panti to the province, outside to kabupaten and kota (FACTS 5.2).
public struct ServingRule: Hashable, Sendable {
  public let kinds: Set<InstitutionKind>
  public let types: TypeSet
  /// The levels that may serve.
  public let levels: Set<InstitutionLevel>
  /// The regulation, as reports print it.
  public let source: String

  /// In order: the first rule that names both kind and type decides.
  public static let all: [ServingRule] = [
    ServingRule(
      kinds: [.rumahSakit], types: .all, levels: Set(InstitutionLevel.allCases),
      source: "UU 17/2023"),
    ServingRule(
      kinds: Set(InstitutionKind.allCases), types: [16, 17], levels: [.pusat],
      source: "UU 23/2014"),
    ServingRule(kinds: [.panti], types: .all, levels: [.provinsi], source: "UU 23/2014"),
    ServingRule(kinds: [.balai], types: .all, levels: [.pusat, .provinsi], source: "UU 23/2014"),
    ServingRule(
      kinds: [.lks, .lain], types: .all, levels: Set(InstitutionLevel.allCases),
      source: "UU 11/2009"),
  ]

  /// The rule for one type in one kind of institution; nil for a number that is no type.
  public static func rule(for type: Int, in kind: InstitutionKind) -> ServingRule? {
    all.first { $0.kinds.contains(kind) && $0.types.contains(type) }
  }
}

extension InstitutionLevel {
  /// Whether an institution of this level and `kind` may serve a client of `types`.
  ///
  /// One type that it may serve is enough; of a client without any nothing speaks against it.
  public func mayServe(_ types: TypeSet, in kind: InstitutionKind) -> Bool {
    types.isEmpty
      || types.numbers.contains { type in
        ServingRule.rule(for: type, in: kind)?.levels.contains(self) ?? false
      }
  }
}
