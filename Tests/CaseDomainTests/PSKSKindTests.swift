import CaseDomain
import Testing

struct PSKSKindTests {
  @Test func holdsBothLists() {
    #expect(PSKSKind.all.compactMap(\.number) == Array(1...12))
    let current = PSKSKind.all.filter(\.isInCurrentPractice).map(\.abbreviation)
    #expect(current.count == 12)
    #expect(current.contains("Pensosmas") && !current.contains("WPKS"))
    #expect(Set(PSKSKind.all.map(\.abbreviation)).count == PSKSKind.all.count)
  }

  @Test func findsAKindInAnyCase() {
    #expect(PSKSKind.find("tagana")?.name == "Taruna Siaga Bencana")
    #expect(PSKSKind.find("lks")?.unit == .lembaga)
    #expect(PSKSKind.find("XYZ") == nil)
  }
}
