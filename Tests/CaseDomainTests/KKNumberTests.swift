import CaseDomain
import Testing

struct KKNumberTests {
  static let texts: [(text: String, digits: String?)] = [
    ("9903050101100014", "9903050101100014"),
    ("'9903050101100014", "9903050101100014"),
    ("990305 010110 0014", "9903050101100014"),
    ("99.03.05.010110-0014", "9903050101100014"),
    ("990305010110001", nil),
    ("99030501011000144", nil),
    ("99030501011000I4", nil),
    ("9,90305E+15", nil),
    ("", nil),
  ]

  @Test(arguments: texts)
  func takesSixteenDigits(text: String, digits: String?) {
    #expect(KKNumber(parsing: text)?.digits == digits)
  }

  @Test func showsOnlyTheArea() throws {
    let number = try #require(KKNumber(parsing: "9903050101100014"))
    #expect("\(number)" == "990305••••••••••")
    #expect(String(reflecting: [number]).contains("0014") == false)
    #expect(number.grouped == "990305 010110 0014")
  }
}
