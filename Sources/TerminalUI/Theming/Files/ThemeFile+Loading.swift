extension ThemeFile {
  /// Reads a theme and the ones it inherits from.
  ///
  /// - Parameters:
  ///   - name: The theme's file name without `.theme`.
  ///   - source: The text of a theme by name, nil when there is none.
  /// - Returns: The theme with everything inherited filled in; `problems` are the file's own and
  ///   colours that nobody defines.
  /// - Throws: ``ThemeError/missing(_:)``, ``ThemeError/cycle(_:)`` or ``ThemeError/empty(_:)``.
  public static func load(
    named name: String, from source: (String) -> String?
  ) throws(ThemeError) -> ThemeFile {
    var names = [name]
    guard let text = source(name) else { throw .missing(name) }
    var file = ThemeFile(text)
    let inherits = file.parent != nil
    while let parent = file.parent {
      guard !names.contains(parent) else { throw .cycle(names + [parent]) }
      names.append(parent)
      guard let text = source(parent) else { throw .missing(parent) }
      let base = ThemeFile(text)
      let above = base.parent
      file = file.inheriting(base)
      file.parent = above
    }
    guard !file.isEmpty else { throw .empty(name) }
    if inherits { file.noteUnknownColors() }
    return file
  }
}
