import CaseApp
import Testing

/// Scripts rely on these numbers, so they never change (`sysexits.h`).
@Suite struct ExitStatusTests {
  static let numbers: [(CaseApp.ExitStatus, Int32)] = [
    (.success, 0), (.usage, 64), (.badData, 65), (.noInput, 66), (.unavailable, 69),
    (.cannotCreate, 73), (.inputOutput, 74), (.busy, 75), (.notAllowed, 77),
  ]

  @Test(arguments: numbers)
  func everyReasonHasItsNumber(status: CaseApp.ExitStatus, number: Int32) {
    #expect(status.rawValue == number)
  }

  @Test func noReasonIsForgotten() {
    #expect(Set(Self.numbers.map(\.0)) == Set(CaseApp.ExitStatus.allCases))
  }
}
