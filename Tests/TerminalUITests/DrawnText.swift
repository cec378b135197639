import TerminalUI

/// What `draw` puts on a blank surface, as lines without trailing blanks.
func drawn(columns: Int, rows: Int, _ draw: (inout Surface, Rect) -> Void) -> [String] {
  var surface = Surface(size: Size(columns: columns, rows: rows))
  draw(&surface, surface.size.rect)
  return surface.lines
}

/// An action whose message is its own id.
func sample(
  _ id: String, short: String = "", long: String = "", hint: String = "", keys: [Key],
  availability: ActionAvailability = .enabled, synonyms: [String] = []
) -> Action<String> {
  Action(
    id, group: "Daftar", title: "Judul \(id)", short: short, long: long, hint: hint, keys: keys,
    availability: availability, synonyms: synonyms, message: id)
}
