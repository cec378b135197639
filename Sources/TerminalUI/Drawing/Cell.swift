/// One cell of a surface.
public struct Cell: Hashable, Sendable {
  public var character: Character
  public var style: Style
  /// Cells taken: 1, 2 for a wide character, 0 for the cell that a wide one covers.
  public var width: UInt8

  public init(character: Character, style: Style, width: UInt8 = 1) {
    self.character = character
    self.style = style
    self.width = width
  }

  public static let blank = Cell(character: " ", style: .plain)
}
