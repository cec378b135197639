import TestSupport
import Testing

@testable import TerminalUI

@Suite struct ScalarClassTests {
  @Test func everyShownScalarHasTheWidthThatLibcGivesIt() {
    var wrong: [UInt32] = []
    for value in UInt32(0x20)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), let expected = Self.width(of: scalar) else {
        continue
      }
      if libcWidth(of: scalar) != expected { wrong.append(value) }
    }
    #expect(wrong.isEmpty)
  }

  @Test func tableIsAscending() {
    let scalars = ScalarClass.table.map { $0 >> 3 }
    #expect(zip(scalars, scalars.dropFirst()).allSatisfy { $0 < $1 })
    #expect(scalars.first == 0x300)
  }

  @Test(
    arguments: [
      ("A", ScalarClass.narrow), ("é", .narrow), ("─", .narrow), ("日", .wide),
      ("\u{301}", .combining),
      ("\u{1B}", .unprintable), ("\u{7F}", .unprintable), ("\u{9B}", .dropped),
      ("\u{202E}", .dropped),
      ("\u{200D}", .dropped), ("\u{FE0F}", .dropped), ("\u{AD}", .dropped), ("\u{FEFF}", .dropped),
      ("\u{E000}", .unprintable), ("\u{378}", .unprintable), ("\u{10FFFF}", .unprintable),
    ] as [(Unicode.Scalar, ScalarClass)])
  func tellsWhatAScalarDoes(scalar: Unicode.Scalar, expected: ScalarClass) {
    #expect(ScalarClass(of: scalar) == expected)
  }

  private static func width(of scalar: Unicode.Scalar) -> Int? {
    switch ScalarClass(of: scalar) {
    case .narrow: 1
    case .wide: 2
    case .combining: 0
    case .dropped, .unprintable: nil
    }
  }
}
