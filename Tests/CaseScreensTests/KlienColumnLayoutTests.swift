import CaseDomain
import Testing

@testable import CaseScreens

struct KlienColumnLayoutTests {
  @Test(arguments: 0...140) func columnsNeverOverlapNorLeaveTheWidth(width: Int) {
    let layout = KlienColumnLayout(KlienColumn.allCases, width: width)
    var end = 0
    for slot in layout.slots {
      #expect(slot.start >= end)
      end = slot.start + slot.width
    }
    // The name alone may be wider than an impossible window; drawing cuts it.
    #expect(end <= width || layout.slots.count == 1)
  }

  @Test func aNarrowListKeepsNameAndAge() {
    let layout = KlienColumnLayout(KlienColumn.allCases, width: 24)
    #expect(layout.slots.map(\.column) == [.nama, .umur])
  }

  @Test func aListOverManyKecamatanNamesThem() {
    #expect(KlienColumn.standard(for: .province).contains(.kecamatan))
    #expect(!KlienColumn.standard(for: Samples.martapura).contains(.kecamatan))
    let narrow = KlienColumnLayout(KlienColumn.standard(for: .province), width: 76)
    #expect(narrow.slots.map(\.column).contains(.kecamatan))
    let wide = KlienColumnLayout(KlienColumn.standard(for: .province), width: 84)
    #expect(wide.slots.map(\.column).contains(.tahap))
  }
}
