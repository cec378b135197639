/// The five sample lists of invented people, with the counts that must come out of them.
public enum ImportFixtures {
  /// A to D are four dialects, E has one fault or feature a row.
  public static let names = ["A", "B", "C", "D", "E"]

  /// The path of a list.
  public static func path(_ name: String) -> String { "\(directory)/ppks-\(name).csv" }

  /// The JSON text with the counts of a list on an empty database of province 63.
  public static func expectedCounts(_ name: String) throws -> String {
    try FileBytes.text("\(directory)/ppks-\(name).json")
  }

  private static let directory: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(4).joined(separator: "/") + "/Tests/CaseDocumentsTests/Fixtures"
  }()
}
