/// The file that standard error goes to while the screens are up.
enum ErrorLog {
  /// Its path, with the folder made; nil when there can be no log.
  static func path(environment: [String: String]) -> String? {
    let folder = UserFolders.state(environment: environment)
    do {
      try Folders.make(folder)
      return folder + "/pilar.log"
    } catch {
      // The screens work without a log; there is no better place to tell of it.
      return nil
    }
  }
}
