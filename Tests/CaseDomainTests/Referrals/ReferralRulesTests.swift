import CaseDomain
import Testing

struct ReferralRulesTests {
  static let orders: [(ReferralAnswer?, [ReferralAnswer])] = [
    (nil, [.diterima, .daftarTunggu, .ditolak, .ditarik]),
    (.daftarTunggu, [.diterima, .ditolak, .ditarik]),
    (.diterima, [.selesai, .ditarik]),
    (.ditolak, []), (.selesai, []), (.ditarik, []),
  ]

  @Test(arguments: orders) func answersComeInOrder(
    previous: ReferralAnswer?, allowed: [ReferralAnswer]
  ) {
    #expect(ReferralAnswer.after(previous) == allowed)
  }

  static let levels: [(InstitutionKind, Int, Set<InstitutionLevel>)] = [
    (.panti, 8, [.provinsi]), (.panti, 9, [.provinsi]), (.panti, 16, [.pusat]),
    (.panti, 17, [.pusat]), (.balai, 16, [.pusat]), (.balai, 2, [.pusat, .provinsi]),
    (.lks, 17, [.pusat]), (.lks, 8, [.pusat, .provinsi, .kabupaten]),
    (.lain, 24, [.pusat, .provinsi, .kabupaten]),
    (.rumahSakit, 16, [.pusat, .provinsi, .kabupaten]),
  ]

  @Test(arguments: levels) func theLevelThatServesFollowsTheDivisionOfPower(
    kind: InstitutionKind, type: Int, allowed: Set<InstitutionLevel>
  ) {
    let serving = InstitutionLevel.allCases.filter { $0.mayServe([type], in: kind) }
    #expect(Set(serving) == allowed)
  }

  @Test(arguments: InstitutionKind.allCases) func everyTypeIsServedSomewhere(
    kind: InstitutionKind
  ) {
    for type in TypeSet.all.numbers {
      #expect(ServingRule.rule(for: type, in: kind)?.levels.isEmpty == false)
    }
  }

  @Test func oneTypeThatItMayServeIsEnough() {
    #expect(InstitutionLevel.provinsi.mayServe([8, 16], in: .panti))
    #expect(InstitutionLevel.provinsi.mayServe([], in: .panti))
  }

  @Test(arguments: InstitutionKind.allCases) func everyKindAsksForIdentityPapers(
    kind: InstitutionKind
  ) {
    #expect(Set(ReferralPaper.asked(by: kind)).isSuperset(of: [.pengantar, .ktp, .kk]))
  }
}
