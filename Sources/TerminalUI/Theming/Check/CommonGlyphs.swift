/// The characters of CP437 and WGL4 that take one cell: what PuTTY's usual fonts and the
/// consoles can show.
enum CommonGlyphs {
  static func contains(_ character: Character) -> Bool {
    guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first else {
      return false
    }
    return latin.contains(scalar.value) || others.contains(character)
  }

  /// ASCII, Latin-1 without the soft hyphen's block of controls, and Latin Extended-A.
  private static func isLatin(_ value: UInt32) -> Bool {
    (0x20...0x7E).contains(value) || (0xA0...0x17F).contains(value) && value != 0xAD
  }

  private static let latin = Set((UInt32(0x20)...0x17F).filter(isLatin))

  private static let others: Set<Character> = Set(
    "─│┌┐└┘├┤┬┴┼═║╒╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡╢╣╤╥╦╧╨╩╪╫╬"
      + "▀▄█▌▐░▒▓■□▪▫▬▲►▼◄◊○●◘◙◦"
      + "←↑→↓↔↕↨∂∆∏∑−∕∙√∞∟∩∫≈≠≡≤≥⌂⌐⌠⌡"
      + "–—―‗‘’‚‛“”„†‡•…‰′″‹›‼‾⁄ⁿ€☺☻☼♀♂♠♣♥♦♪♫")
}
