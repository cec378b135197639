/// Where the database is when nobody says.
public enum DatabaseLocation {
  /// `--basisdata`, else `$PILAR_BASISDATA`, else `$XDG_DATA_HOME/pilar/pilar.db`, else under
  /// `~/.local/share`.
  public static func path(option: String?, environment: [String: String]) -> String {
    if let option, !option.isEmpty { return option }
    if let path = environment["PILAR_BASISDATA"], !path.isEmpty { return path }
    return UserFolders.data(environment: environment) + "/pilar.db"
  }
}
