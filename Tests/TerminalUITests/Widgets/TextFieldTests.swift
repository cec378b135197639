import TerminalUI
import Testing

struct TextFieldTests {
  static let edits: [(start: String, keys: [Key], text: String, cursor: Int)] = [
    ("", [.character("a"), .character("b")], "ab", 2),
    ("siti", [.home, .character("S"), .delete], "Siti", 1),
    ("siti", [.backspace, .backspace], "si", 2),
    ("siti", [.home, .backspace], "siti", 0),
    ("siti aminah", [.control("w")], "siti ", 5),
    ("siti aminah  ", [.control("w"), .control("w")], "", 0),
    ("siti aminah", [.control("u")], "", 0),
    ("siti", [.left, .left, .control("k")], "si", 2),
    ("siti", [.home, .insert, .character("X")], "Xiti", 1),
    ("siti", [.home, .right, .right, .right, .right, .right], "siti", 4),
    ("siti", [.control("u"), .control("z")], "siti", 4),
    ("", [.character("a"), .character("b"), .control("z")], "", 0),
    ("", [.character("a"), .left, .character("b"), .control("z")], "a", 0),
  ]

  @Test(arguments: edits)
  func editsItsText(start: String, keys: [Key], text: String, cursor: Int) {
    var field = TextField(start)
    for key in keys { _ = field.handle(.key(key)) }
    #expect(field.text == text)
    #expect(field.cursor == cursor)
  }

  static let outcomes: [(Key, TextField.Outcome)] = [
    (.character("4"), .changed), (.character("a"), .refused), (.left, .handled),
    (.enter, .ignored), (.up, .ignored), (.escape, .ignored), (.function(1), .ignored),
    (.control("z"), .ignored),
  ]

  @Test(arguments: outcomes)
  func tellsWhatAKeyDid(key: Key, outcome: TextField.Outcome) {
    var field = TextField("99", maxLength: 3, accepts: .digits)
    let done = field.handle(.key(key))
    #expect(done == outcome)
  }

  @Test func refusesWhatDoesNotFit() {
    var field = TextField("12345", maxLength: 3)
    #expect(field.text == "123")
    for character: Character in ["4", "\u{1B}"] {
      let done = field.handle(.key(.character(character)))
      #expect(done == .refused)
    }
  }

  @Test func takesAPasteWithoutControlCharacters() {
    var field = TextField("a", maxLength: 10)
    _ = field.handle(.paste("b\n\u{1B}[c\tdefghijk"))
    #expect(field.text == "ab [c defg")
    _ = field.handle(.key(.control("z")))
    #expect(field.text == "a")
  }

  @Test func takesOnlyTheDigitsOfAPaste() {
    var field = TextField(maxLength: 16, accepts: .digits)
    _ = field.handle(.paste("9903.0545 0755-0012"))
    #expect(field.text == "9903054507550012")
  }

  static let views: [(String, left: Int, line: String, column: Int)] = [
    ("siti", 0, "siti", 4), ("siti", 2, "siti", 2), ("12345678", 0, "5678", 4),
    ("123456789", 0, "56789", 5), ("123456789", 9, "12345678", 0), ("", 0, "", 0),
  ]

  @Test(arguments: views)
  func scrollsSoThatTheCursorShows(text: String, left: Int, line: String, column: Int) {
    var field = TextField(text)
    for _ in 0..<left { _ = field.handle(.key(.left)) }
    var surface = Surface(size: Size(columns: 8, rows: 1))
    field.draw(on: &surface, in: surface.size.rect, theme: .plain, isFocused: true)
    #expect(surface.lines == [line])
    #expect(surface.cursor == Point(column: column, row: 0))
  }
}
