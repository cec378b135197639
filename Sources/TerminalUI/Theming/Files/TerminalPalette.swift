/// What the numbers of the 256-colour palette look like.
enum TerminalPalette {
  /// A colour from 16 on; these are the same everywhere.
  static func rgb(_ index: UInt8) -> RGB {
    if index >= 232 {
      let grey = 8 + 10 * (index - 232)
      return RGB(grey, grey, grey)
    }
    guard index >= 16 else { return firstSixteen[0][Int(index)] }
    let cube = Int(index) - 16
    return RGB(levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6])
  }

  private static let levels: [UInt8] = [0, 95, 135, 175, 215, 255]

  /// The palette colour from 16 on that looks most like `color`.
  static func nearest256(to color: RGB) -> UInt8 {
    nearest(to: color, among: Array(16...255), rgb)
  }

  /// The one of the first 16 colours that looks most like `color`.
  ///
  /// A colour with a hue stays a colour: by distance alone most pastels would turn grey.
  static func nearest16(to color: RGB) -> UInt8 {
    let channels = [color.red, color.green, color.blue]
    let chroma = (channels.max() ?? 0) - (channels.min() ?? 0)
    let greys: [UInt8] = [0, 7, 8, 15]
    let candidates = chroma < 60 ? greys : (0...15).filter { !greys.contains($0) }
    return nearest(to: color, among: candidates) { firstSixteen[0][Int($0)] }
  }

  private static func nearest(
    to color: RGB, among indices: [UInt8], _ look: (UInt8) -> RGB
  ) -> UInt8 {
    indices.min { look($0).distance(to: color) < look($1).distance(to: color) } ?? 0
  }

  /// The first 16 colours as PuTTY, the Linux console and Windows Terminal show them.
  static let firstSixteen: [[RGB]] = [
    dark(187, brown: RGB(187, 187, 0)) + bright,
    dark(170, brown: RGB(170, 85, 0)) + bright,
    [
      RGB(12, 12, 12), RGB(197, 15, 31), RGB(19, 161, 14), RGB(193, 156, 0), RGB(0, 55, 218),
      RGB(136, 23, 152), RGB(58, 150, 221), RGB(204, 204, 204), RGB(118, 118, 118),
      RGB(231, 72, 86), RGB(22, 198, 12), RGB(249, 241, 165), RGB(59, 120, 255), RGB(180, 0, 158),
      RGB(97, 214, 214), RGB(242, 242, 242),
    ],
  ]

  private static func dark(_ level: UInt8, brown: RGB) -> [RGB] {
    [
      RGB(0, 0, 0), RGB(level, 0, 0), RGB(0, level, 0), brown, RGB(0, 0, level),
      RGB(level, 0, level), RGB(0, level, level), RGB(level, level, level),
    ]
  }

  private static let bright = [
    RGB(85, 85, 85), RGB(255, 85, 85), RGB(85, 255, 85), RGB(255, 255, 85), RGB(85, 85, 255),
    RGB(255, 85, 255), RGB(85, 255, 255), RGB(255, 255, 255),
  ]
}
