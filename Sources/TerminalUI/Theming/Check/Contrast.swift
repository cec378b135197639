/// How well a style can be read, on the palettes that users meet most.
struct Contrast {
  /// Decides what the terminal's own colours are taken for.
  let variant: ThemeFile.Variant

  /// The ratio of text to background, the worst of the known palettes; 21 without colours.
  func ratio(of style: Style) -> Double {
    guard style.foreground != .standard || style.background != .standard else { return 21 }
    return TerminalPalette.firstSixteen.map { palette in
      let text = look(foreground(of: style), palette, isText: true)
      return text.contrast(with: look(style.background, palette, isText: false))
    }.min() ?? 21
  }

  /// Bold makes one of the first eight colours bright, on most terminals.
  private func foreground(of style: Style) -> TerminalColor {
    let index = style.foreground.index
    guard style.attributes.contains(.bold), (0..<8).contains(index) else {
      return style.foreground
    }
    return TerminalColor(index: UInt8(index + 8))
  }

  private func look(_ color: TerminalColor, _ palette: [RGB], isText: Bool) -> RGB {
    switch color.index {
    case ..<0: palette[(variant == .dark) == isText ? 7 : 0]
    case 0..<16: palette[Int(color.index)]
    default: TerminalPalette.rgb(UInt8(color.index))
    }
  }
}
