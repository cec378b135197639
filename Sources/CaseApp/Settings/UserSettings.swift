/// What the user set in `pilar.conf`: lines `kunci = nilai`, `#` begins a comment line.
public struct UserSettings: Equatable, Sendable {
  /// The theme's name; nil for the one that fits the terminal.
  public var theme: String?
  /// Lines that mean nothing, by their numbers from 1.
  public var unknownLines: [Int] = []

  public init(theme: String? = nil) { self.theme = theme }

  /// Reads the text of a settings file.
  public init(reading text: String) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let line = line.trimmed
      if line.isEmpty || line.hasPrefix("#") { continue }
      let parts = line.split(separator: "=", maxSplits: 1).map(\.trimmed)
      switch (parts.first, parts.count) {
      case ("tema", 2): theme = String(parts[1])
      default: unknownLines.append(index + 1)
      }
    }
  }

  /// The user's settings; the defaults when there is no file.
  public init(environment: [String: String]) {
    let path = UserFolders.settings(environment: environment) + "/pilar.conf"
    self.init(reading: Folders.text(of: path) ?? "")
  }
}

extension Substring {
  /// Without the blanks at both ends.
  fileprivate var trimmed: Substring {
    var text = drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
