import CaseDomain
import Testing

/// What was written about a client of a restricted type is for few eyes.
@Suite struct CaseTextRightTests {
  static let cases: [(Role, TypeSet, Int64, Int64, Bool)] = [
    (Role.tksk, [8], 5, 6, true),
    (.tksk, [8, 17], 5, 6, false),
    (.tksk, [17], 1, 6, true),
    (.tksk, [17], 5, 1, true),
    (.verifikator, [17], 5, 6, true),
    (.verifikator, [16], 5, 6, false),
    (.bidangProvinsi, [16], 5, 6, true),
    (.bidangProvinsi, [14], 5, 6, false),
    (.admin, [3], 5, 6, false),
    (.auditor, [24], 5, 6, true),
  ]

  @Test(arguments: cases)
  func followsTheTypesTheWorkerAndTheAuthor(
    _ role: Role, _ types: TypeSet, _ worker: Int64, _ author: Int64, _ may: Bool
  ) throws {
    let province = try #require(WilayahCode("63"))
    let actor = Actor(accountID: 1, name: "uji", role: role, area: province)
    #expect(
      CaseTextRight.maySee(actor, types: types, worker: worker, author: author) == may)
  }
}
