import Foundation

/// The five sample lists of invented people, with the counts that must come out of them.
public enum ImportFixtures {
  /// A to D are four dialects, E has one fault or feature a row.
  public static let names = ["A", "B", "C", "D", "E"]

  /// The path of a list.
  public static func path(_ name: String) -> String { "\(directory)/ppks-\(name).csv" }

  /// The path of a list of PSKS or TKSK, `psks-A`.
  public static func list(_ name: String) -> String { "\(directory)/\(name).csv" }

  /// The counts that it gives on an empty database of province 63, every warning stated.
  public static func expectedOfList(_ name: String) throws -> ExpectedCounts {
    let bytes = try FileBytes.read("\(directory)/\(name).json")
    return try JSONDecoder().decode(ExpectedCounts.self, from: Data(bytes))
  }

  /// The counts that a list of PPKS gives on an empty database of province 63.
  public static func expected(_ name: String) throws -> ExpectedCounts {
    try expectedOfList("ppks-\(name)")
  }

  private static let directory: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(4).joined(separator: "/") + "/Tests/CaseDocumentsTests/Fixtures"
  }()
}

/// What `impor --json` prints of a list; of the warnings only `tanpa-nik` is stated.
public struct ExpectedCounts: Decodable, Hashable, Sendable {
  public let baris: Int
  public let baru: Int
  public let ditambah: Int
  public let sama: Int
  public let ditolak: Int
  public let alasan: [String: Int]
  public let peringatan: [String: Int]
}
