import CaseDomain
import Testing

/// Who signs a letter of a day.
struct OfficialTests {
  private static let area = WilayahCode("63.03.05")

  private static func official(
    _ id: Int64, _ capacity: Official.Capacity, _ from: String, _ to: String? = nil,
    onBehalf: String = ""
  ) throws -> Official {
    Official(
      id: id, area: try #require(area), name: "Pejabat \(id)", nip: "", rank: "",
      office: "Camat Martapura", capacity: capacity, onBehalf: onBehalf,
      from: try #require(Day(iso8601: from)), to: to.flatMap(Day.init(iso8601:)))
  }

  /// Two holders, between them one who fills in, and one who stands in for the second.
  private static func row() throws -> [Official] {
    [
      try official(1, .definitif, "2023-01-01", "2024-05-31"),
      try official(2, .plt, "2024-06-01", "2024-08-14"),
      try official(3, .definitif, "2024-08-15"),
      try official(4, .plh, "2024-12-02", "2024-12-06"),
      try official(5, .definitif, "2024-01-01", onBehalf: "a.n. Camat Martapura"),
    ]
  }

  static let days: [(day: String, signer: Int64?)] = [
    ("2022-12-31", nil), ("2023-01-01", 1), ("2024-05-31", 1), ("2024-06-01", 2),
    ("2024-08-14", 2), ("2024-08-15", 3), ("2024-12-01", 3), ("2024-12-02", 4),
    ("2024-12-06", 4), ("2024-12-07", 3),
  ]

  @Test(arguments: days) func signsOnItsDays(_ row: (String, Int64?)) throws {
    let day = try #require(Day(iso8601: row.0))
    #expect(Official.signing(on: day, among: try Self.row())?.id == row.1)
  }

  @Test func whoSignsInAnothersNameComesLast() throws {
    let day = try #require(Day(iso8601: "2024-03-01"))
    let deputy = try Self.official(5, .definitif, "2024-01-01", onBehalf: "a.n. Camat")
    #expect(Official.signing(on: day, among: [deputy])?.id == 5)
    #expect(Official.signing(on: day, among: try Self.row())?.id == 1)
  }

  @Test func carriesItsCapacityBeforeTheOffice() throws {
    #expect(try Self.official(2, .plt, "2024-06-01").title == "Plt. Camat Martapura")
    #expect(try Self.official(1, .definitif, "2024-06-01").title == "Camat Martapura")
  }
}
