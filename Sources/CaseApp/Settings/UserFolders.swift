/// The user's own folders, after the XDG rules.
enum UserFolders {
  static func settings(environment: [String: String]) -> String {
    folder("XDG_CONFIG_HOME", orUnderHome: ".config", environment)
  }

  static func state(environment: [String: String]) -> String {
    folder("XDG_STATE_HOME", orUnderHome: ".local/state", environment)
  }

  static func data(environment: [String: String]) -> String {
    folder("XDG_DATA_HOME", orUnderHome: ".local/share", environment)
  }

  private static func folder(
    _ variable: String, orUnderHome rest: String, _ environment: [String: String]
  ) -> String {
    // XDG: a path that is not absolute is not to be used.
    if let base = environment[variable], base.hasPrefix("/") { return base + "/pilar" }
    return (environment["HOME"] ?? "") + "/\(rest)/pilar"
  }
}
