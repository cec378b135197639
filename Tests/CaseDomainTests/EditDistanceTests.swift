import CaseDomain
import Testing

struct EditDistanceTests {
  static let pairs: [(String, String, Int)] = [
    ("", "", 0), ("", "siti", 4), ("siti", "siti", 0), ("siti", "sitti", 1), ("siti", "sati", 1),
    ("siti", "sii", 1), ("rahmat", "rohmad", 2), ("kitten", "sitting", 3),
  ]

  @Test(arguments: pairs) func countsLettersPutInTakenOutOrReplaced(
    one: String, other: String, distance: Int
  ) {
    #expect(EditDistance.between(Array(one.utf8), Array(other.utf8)) == distance)
    #expect(EditDistance.between(Array(other.utf8), Array(one.utf8)) == distance)
  }
}
