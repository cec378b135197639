import CaseScreens
import Foundation
import Testing

@Suite struct ReadmeTests {
  static let readme: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    let path = parts.dropLast(3).joined(separator: "/") + "/README.md"
    // A missing README fails every test here by being empty.
    return (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }()

  @Test func theKeyTableIsThatOfTheActions() {
    let table = Self.readme.components(separatedBy: "<!-- tombol -->")
    #expect(table.count == 3, "the table stands between two marks")
    guard table.count == 3 else { return }
    let written = table[1].trimmingCharacters(in: .newlines)
    let expected = ScreenKeys.markdown().trimmingCharacters(in: .newlines)
    #expect(written == expected, "paste this into the README:\n\(expected)")
  }

  @Test func itsFirstCommandsAreOneLineEach() {
    let lines = Self.readme.split(separator: "\n")
    #expect(lines.contains { $0.contains("apt-get install") && $0.hasSuffix("buka --latihan") })
    #expect(lines.contains { $0.contains("apt-get install") && $0.hasSuffix("swift test") })
  }
}
