/// The keys of some actions as a Markdown table, for the README.
public enum KeyReference {
  /// Two columns, key and what it does, one action a row, one heading a group.
  ///
  /// Actions without a key are left out; the order is that of the entries, each group where its
  /// first action stands.
  public static func markdown(_ entries: [ActionEntry]) -> String {
    let keyed = entries.filter { !$0.keys.isEmpty }
    var groups: [SafeText] = []
    for entry in keyed where !groups.contains(entry.group) { groups.append(entry.group) }
    return groups.map { group in
      let rows = keyed.filter { $0.group == group }.map(row)
      let head = ["**\(group.string)**", "", KeyReferenceText.head, "|---|---|"]
      return (head + rows).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  private static func row(_ entry: ActionEntry) -> String {
    let keys = entry.keys.map { "`\(escaped($0.name))`" }.joined(separator: " ")
    return "| \(keys) | \(escaped(entry.title.string)) |"
  }

  private static func escaped(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}

/// The words of the key table.
enum KeyReferenceText {
  static let head = "| Tombol | Guna |"
}
