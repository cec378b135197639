import CaseDomain
import CaseScreens

/// Pairs as a store with two of them answers.
extension Samples {
  static let pairKey = PairKey(PersonID(rawValue: 951), PersonID(rawValue: 952))
  static let otherKey = PairKey(PersonID(rawValue: 12), PersonID(rawValue: 77))

  static func pair(_ key: PairKey, _ state: PersonPair.State = .open) -> PersonPair {
    PersonPair(
      key: key, score: 872, reasons: [.nameSounds, .birthSame, .nikMissing, .desaSame],
      state: state, names: ["Syarifuddin Mawardi", "H. Sjarifudin Mawardi"],
      area: WilayahCode("63.03.05.1004") ?? .province)
  }

  static func review(_ key: PairKey, state: PersonPair.State = .open) -> PairReview {
    let day = Day(iso8601: "2021-03-01") ?? today
    return PairReview(
      pair: pair(key, state),
      one: PairedPerson(
        id: key.one,
        values: [
          .name: "Syarifuddin Mawardi", .nik: "9903051507800011", .birth: "1980-07-15", .sex: "L",
          .address: "Jl. Melati No. 12\t003\t\t63.03.05.1004", .phone: "",
        ], roles: [PairedRole(kind: "PSM", from: day)],
        holdings: PersonHoldings(roles: 1, trainings: 2)),
      other: PairedPerson(
        id: key.other,
        values: [
          .name: "H. Sjarifudin Mawardi", .nik: "", .birth: "1980-07-15", .sex: "L",
          .address: "Jl. Melati No. 12\t003\t\t63.03.05.1004", .phone: "081234567890",
        ], roles: [PairedRole(kind: "TKSK", from: day, to: day.adding(days: 364))],
        holdings: PersonHoldings(roles: 3, trainings: 1, charges: 1)),
      differing: [.name, .nik, .phone], merge: state == .merged ? 4 : nil)
  }

  static func matchAnswer(_ question: MatchQuestion) -> MatchAnswer {
    switch question {
    case .pairs(let filter):
      .pairs([pair(pairKey, filter.state), pair(otherKey, filter.state)], count: 2)
    case .review(let key): .review(review(key))
    case .startSearch: .searching(0)
    case .goOn: .searched(7)
    case .stopSearch: .stopped
    case .decideDifferent: .decided(.different)
    case .reopen: .decided(.reopened)
    case .merge: .decided(.merged)
    case .undoMerge: .decided(.unmerged(MergeUndoing(keptEdits: 1)))
    }
  }
}
