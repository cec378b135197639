import Testing

@testable import CaseDomain

/// How names are cut into words for comparing.
struct MatchWordsTests {
  private func words(of name: String) -> (words: [String], own: Int) {
    var words: [String] = []
    let own = MatchWords.eachNameWord(of: name) {
      words.append(String(decoding: $0, as: UTF8.self))
    }
    return (words, own)
  }

  private static let sameWords: [(String, String)] = [
    ("Muhammad Yusuf", "Moh. Joesoef"), ("M. Yusuf", "m yusuf"), ("Abdul Rahman", "Abdurrahman"),
    ("Abd. Rahman", "ABDULRAHMAN"), ("Hj. Siti Aminah, S.Pd", "Siti Aminah"),
    ("Nur Hasanah", "Noer Hasanah"), ("Syarifuddin", "Sjarifudin"),
  ]

  @Test(arguments: sameWords)
  func writesOneNameOneWay(one: String, other: String) {
    #expect(words(of: one).words == words(of: other).words)
  }

  @Test func knowsTheFathersNameFromTheOwn() {
    let (found, own) = words(of: "Ahmad Fauzi bin Hasan")
    #expect(found == ["ahmad", "fausi", "hasan"])
    #expect(own == 2)
    #expect(words(of: "Bin Hasan").own == 1)
  }

  @Test func keepsAnInitialOpen() {
    #expect(words(of: "A. Rahman").words == ["a", "rahman"])
    #expect(
      words(of: "J. Santoso").words.first == words(of: "Jannah").words.first?.prefix(1).description)
  }

  private static let likeness: [(String, String, WordLikeness)] = [
    ("hasanah", "hasanah", .same), ("rusmini", "rosmini", .sound), ("ahmad", "ahmat", .sound),
    ("fatimah", "patimah", .sound), ("sri", "siri", .slip), ("tajudin", "tajudrn", .slip),
    ("suriani", "surinai", .slip), ("hasan", "husin", .different), ("rahman", "r", .initial),
    ("kristina", "kris", .beginning), ("budi", "agus", .different), ("ali", "adi", .slip),
    ("an", "in", .different),
  ]

  @Test(arguments: likeness)
  func comparesWords(one: String, other: String, expected: WordLikeness) {
    var table = WordTable()
    let first = table.number(of: Array(one.utf8)[...])
    let second = table.number(of: Array(other.utf8)[...])
    #expect(table.likeness(first, second) == expected)
    #expect(table.likeness(second, first) == expected)
  }

  @Test func numbersEachWordOnceHoweverMany() {
    var table = WordTable()
    let texts = (0..<3000).map { "kata\($0 % 1500)" }
    let numbers = texts.map { table.number(of: Array($0.utf8)[...]) }
    #expect(table.words.count == 1500)
    #expect(numbers[7] == numbers[1507])
    #expect(table.words[7].uses == 2)
    #expect(String(decoding: table.letters(of: 7), as: UTF8.self) == "kata7")
  }

  @Test(arguments: [(1.0, 0), (2.0, 10), (1000.0, 100), (1024.0, 100), (3.0, 16)])
  func tellsTenthsOfABit(ratio: Double, tenths: Int32) {
    #expect(Bits.tenths(ratio) == tenths)
  }
}
