import CaseDomain
import Testing

/// The code lists of services and contributions are those of the law.
@Suite struct ServiceCodeTests {
  @Test(arguments: [
    (InterventionPillar.rehabilitasi, 11), (.jaminan, 3), (.pemberdayaan, 13), (.perlindungan, 3),
  ])
  func hasTheFormsOfEveryPillar(_ pillar: InterventionPillar, _ count: Int) {
    #expect(ServiceCode.all.count { $0.pillar == pillar } == count)
  }

  @Test func everyCodeIsItsOwnAndFindsItsPillar() {
    #expect(Set(ServiceCode.all.map(\.code)).count == ServiceCode.all.count)
    for service in ServiceCode.all {
      #expect(service.code.utf8.count == 5)
      #expect(InterventionPillar(code: service.code) == service.pillar)
      #expect(ServiceCode.find(service.code) == service)
      #expect(service.label.count <= 45)
    }
    #expect(InterventionPillar(code: "XX-01") == nil)
    #expect(ServiceCode.find("RS-12") == nil)
    #expect(ServiceCode.find("RS-11")?.label == "Rujukan")
  }

  @Test func hasTheTwelveItemsOfTheMinimumStandard() {
    #expect(SPMItem.allCases.count == 12)
    #expect(SPMItem.allCases.map(\.number) == Array(1...12))
    #expect(Set(SPMItem.allCases.map(\.label)).count == 12)
  }

  /// PP 39/2012, word for word (FACTS 4.5).
  @Test func hasNineActorsAndTenKindsOfContribution() {
    #expect(
      ContributionActor.allCases.map { $0.label.lowercased() } == [
        "perseorangan", "keluarga", "organisasi keagamaan", "organisasi sosial kemasyarakatan",
        "lembaga swadaya masyarakat", "organisasi profesi", "badan usaha",
        "lembaga kesejahteraan sosial", "lembaga kesejahteraan sosial asing",
      ])
    #expect(
      ContributionKind.allCases.map { $0.label.lowercased() } == [
        "pemikiran", "prakarsa", "keahlian", "dukungan", "kegiatan", "tenaga", "dana", "barang",
        "jasa", "fasilitas",
      ])
  }

  @Test func keepsKindsAsBits() {
    let kinds = ContributionKinds([.dana, .pemikiran])
    #expect(kinds.bits == 65)
    #expect(kinds.kinds == [.pemikiran, .dana])
    #expect(ContributionKinds(bits: 4096 + 1).bits == 1)
    #expect(ContributionKinds(ContributionKind.allCases).bits == 1023)
  }

  @Test func onlyBusinessesCountAsBusiness() {
    #expect(ContributionActor.allCases.filter { $0.source == .duniaUsaha } == [.badanUsaha])
  }
}
