import CaseDomain
import Testing

struct TypeSetTests {
  @Test func keepsNumbersOnceAndInOrder() {
    let types: TypeSet = [24, 8, 8, 0, 63, -1]
    #expect(types.numbers == [8, 24])
    #expect(types.count == 2 && types.lowest == 8)
    #expect(types.contains(24) && !types.contains(0) && !types.contains(63))
    #expect(TypeSet().lowest == nil && TypeSet().isEmpty)
    #expect(TypeSet.all.count == 26)
  }

  @Test func combinesLikeSets() {
    let old: TypeSet = [8, 24]
    let poor: TypeSet = [23, 24]
    #expect(old.union(poor) == [8, 23, 24])
    #expect(old.intersection(poor) == [24])
    #expect(old.subtracting(poor) == [8])
  }

  static let visible: [(role: Role, types: TypeSet, known: TypeSet, hides: Bool)] = [
    (.tksk, [8, 24], [8, 24], false),
    (.tksk, [16, 24], [24], true),
    (.verifikator, [3, 16], [3], true),
    (.bidangProvinsi, [16], [16], false),
    (.admin, [10], [], true),
  ]

  @Test(arguments: visible)
  func showsAnAccountItsTypes(role: Role, types: TypeSet, known: TypeSet, hides: Bool) throws {
    let area = try #require(WilayahCode("63"))
    let actor = Actor(accountID: 1, name: "rina", role: role, area: area)
    #expect(VisibleTypes(of: types, for: actor) == VisibleTypes(known: known, hasRestricted: hides))
  }
}
