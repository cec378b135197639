import CReferenceData

/// Where theme files are looked for, nearest first.
///
/// Never the current directory: somebody else's folder must not change what a screen looks like.
public struct ThemeCatalog: Sendable {
  /// Folders that may hold `NAME.theme`, whether they exist or not.
  public let folders: [String]

  /// The folders for a program at `executable`; none when only the built-in theme may be used.
  public init(executable: String, environment: [String: String], onlyBuiltIn: Bool = false) {
    guard !onlyBuiltIn else {
      folders = []
      return
    }
    let home = Self.parent(of: executable)
    var found = [home + "/themes", Self.parent(of: home) + "/share/pilar/themes"]
    if let checkout = Self.checkout(around: home) { found.append(checkout + "/themes") }
    found.append(UserFolders.settings(environment: environment) + "/themes")
    folders = found
  }

  /// The file of a theme; nil when no folder has it.
  ///
  /// A name with anything but letters, digits and hyphens is no theme's name.
  public func path(ofThemeNamed name: String) -> String? {
    guard Self.isName(name) else { return nil }
    return folders.map { "\($0)/\(name).theme" }.first(where: Folders.exists)
  }

  /// The names of all themes in the folders, by name, and the built-in one's.
  public var names: [String] {
    var names: Set<String> = [Self.builtInName]
    for folder in folders {
      for file in Folders.files(in: folder) where file.hasSuffix(".theme") {
        names.insert(String(file.dropLast(".theme".count)))
      }
    }
    return names.sorted()
  }

  /// The theme that is compiled in.
  public static var builtInText: String {
    let theme = reference_theme()
    return String(
      decoding: UnsafeBufferPointer(start: theme.bytes, count: theme.length), as: UTF8.self)
  }

  public static let builtInName = "bawaan-gelap"

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { $0 == UInt8(ascii: "-") || isLetterOrDigit($0) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return String(path[..<slash])
  }

  /// The folder at or above `folder` that holds a `Package.swift`: a developer's checkout.
  private static func checkout(around folder: String) -> String? {
    var folder = folder
    while folder.count > 1 {
      if Folders.exists(folder + "/Package.swift") { return folder }
      folder = parent(of: folder)
    }
    return nil
  }
}
