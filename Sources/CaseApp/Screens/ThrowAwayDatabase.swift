import Glibc

/// A training database in a folder of its own that is gone when it is let go of.
final class ThrowAwayDatabase {
  let path: String
  private let folder: String

  /// Makes the folder and fills the database.
  init(people: Int, in context: CommandContext) throws(CommandFailure) {
    let base = context.environment["TMPDIR"] ?? "/tmp"
    var template = Array("\(base)/pilar-latihan-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw CommandFailure(.cannotCreate, CommonText.cannotMakeFolder(base))
    }
    folder = String(
      decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = folder + "/latihan.db"
    do {
      try TrainingCommand(people: people, seed: 1).build(at: path, in: context)
    } catch {
      remove()
      throw error
    }
  }

  deinit { remove() }

  /// Removes the folder with everything in it.
  func remove() { Self.remove(folder) }

  /// The database keeps a journal and exports in folders of their own.
  private static func remove(_ folder: String) {
    for name in Folders.files(in: folder) where name != "." && name != ".." {
      let path = folder + "/" + name
      if unlink(path) != 0 { remove(path) }
    }
    rmdir(folder)
  }
}
