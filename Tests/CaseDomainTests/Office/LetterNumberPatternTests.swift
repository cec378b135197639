import CaseDomain
import Testing

struct LetterNumberPatternTests {
  static let day = Day(iso8601: "2024-06-19") ?? Day(number: 0)

  /// The shapes of FACTS 7.1 and others that offices use.
  static let written: [(template: String, classification: String, serial: Int, text: String)] = [
    ("{klasifikasi}/{nomor}/{unit}/{tahun}", "400.9.12.3", 92, "400.9.12.3/92/Dinsos/2024"),
    ("{klasifikasi}/{nomor}", "467.1", 8559, "467.1/8559"),
    ("{nomor}/{unit}/{bulan-romawi}/{tahun}", "", 7, "7/Dinsos/VI/2024"),
    ("B-{nomor}/{tahun}", "", 12, "B-12/2024"),
  ]

  @Test(arguments: written)
  func writesAndReadsBack(_ row: (String, String, Int, String)) throws {
    let pattern = try LetterNumberPattern(row.0)
    let number = pattern.number(
      serial: row.2, classification: row.1, unit: "Dinsos", day: Self.day)
    #expect(number == row.3)
    #expect(pattern.serial(in: number) == row.2)
  }

  static let strangers: [(template: String, number: String)] = [
    ("{klasifikasi}/{nomor}/{unit}/{tahun}", "467.1/8559"),
    ("{klasifikasi}/{nomor}", "467.1-8559"),
    ("B-{nomor}/{tahun}", "B-12/24"),
    ("{nomor}/{bulan-romawi}", "12/6"),
    ("{klasifikasi}/{nomor}", ""),
  ]

  @Test(arguments: strangers) func readsNoSerialOfAnotherShape(_ row: (String, String)) throws {
    #expect(try LetterNumberPattern(row.0).serial(in: row.1) == nil)
  }

  static let broken: [(template: String, error: LetterNumberPattern.ParseError)] = [
    ("{klasifikasi}/{tahun}", .serialMissing), ("", .serialMissing),
    ("{nomor}/{nomor}", .serialMissing), ("{nomor}/{hari}", .unknownPlaceholder("hari")),
    ("{nomor", .unknownPlaceholder("nomor")),
  ]

  @Test(arguments: broken)
  func refusesATemplate(_ row: (String, LetterNumberPattern.ParseError)) {
    #expect(throws: row.1) { try LetterNumberPattern(row.0) }
  }
}
