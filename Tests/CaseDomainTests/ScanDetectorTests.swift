import CaseDomain
import Testing

struct ScanDetectorTests {
  static let lines: [(gaps: [Int64], isScan: Bool)] = [
    ([5, 5, 5, 5, 5], true),
    ([35, 35, 35, 35, 35], true),
    ([36, 36, 36, 36, 36], false),
    ([5, 5, 5, 5], false),
    ([5, 400, 5, 5, 5], true),
    ([120, 90, 200, 80, 150, 110], false),
    ([], false),
  ]

  @Test(arguments: lines)
  func tellsAScannerFromFingers(gaps: [Int64], isScan: Bool) {
    var detector = ScanDetector()
    var time: Int64 = 1000
    detector.take(at: time)
    for gap in gaps {
      time += gap
      detector.take(at: time)
    }
    #expect(detector.isScan == isScan)
    detector.reset()
    #expect(!detector.isScan)
  }
}
