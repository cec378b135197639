public import CaseDomain

/// Badges with barcodes on A4 sheets, to be printed and scanned at the desk.
///
/// A sheet is an SVG picture in tenths of a millimetre: ten badges of 90 × 52 mm. The barcode is
/// Code 128 of the participant's ``BadgeCode``, half a millimetre a module, with its quiet zones.
public struct BadgeSheet {
  private let event: BimtekEvent
  private let badges: [Badge]

  private struct Badge {
    let participant: BimtekParticipant
    let code: BadgeCode
    let barcode: Code128
  }

  /// Participants without a code, with numbers over 9999, are left out; see ``missing``.
  public init(event: BimtekEvent, participants: [BimtekParticipant]) {
    self.event = event
    badges = participants.compactMap { participant in
      guard let code = BadgeCode(event: event.id, participant: participant.number),
        let barcode = Code128(code.text)
      else { return nil }
      return Badge(participant: participant, code: code, barcode: barcode)
    }
    missing = participants.count - badges.count
  }

  public static let badgesPerSheet = 10

  /// Participants that have no place in a badge's code.
  public let missing: Int

  public var count: Int { badges.count }

  /// One SVG document a sheet.
  public var sheets: [String] {
    stride(from: 0, to: badges.count, by: Self.badgesPerSheet).map { start in
      let part = badges[start..<min(start + Self.badgesPerSheet, badges.count)]
      let drawn = part.enumerated().map { place, badge in draw(badge, at: place) }
      return Self.head + drawn.joined() + "</svg>\n"
    }
  }

  /// The same as lines of text: number, name, kab/kota and the characters under the bars.
  public var lines: [String] {
    badges.map { badge in
      let name = badge.participant.name.filter {
        !$0.unicodeScalars.contains(where: Self.isControl)
      }
      return "\(badge.code.text)  \(Self.number(badge.participant))  \(name)  "
        + Wilayah.title(of: badge.participant.kabupaten)
    }
  }

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" \
    viewBox="0 0 2100 2970" font-family="sans-serif" text-anchor="middle">
    <rect width="2100" height="2970" fill="#fff"/>

    """

  private func draw(_ badge: Badge, at place: Int) -> String {
    let x = 100 + (place % 2) * (Self.width + 100)
    let y = 130 + (place / 2) * (Self.height + 30)
    let middle = Self.width / 2
    return """
      <g transform="translate(\(x) \(y))">
      <rect width="\(Self.width)" height="\(Self.height)" fill="none" stroke="#999" \
      stroke-width="2"/>
      \(text(event.name, at: 55, size: 30, limit: 52))
      \(text(badge.participant.name, at: 130, size: 56, limit: 26))
      \(text(subtitle(badge.participant), at: 185, size: 34, limit: 44))
      \(bars(badge.barcode))
      <text x="\(middle)" y="490" font-size="36" letter-spacing="6">\(badge.code.text)</text>
      </g>

      """
  }

  private func subtitle(_ participant: BimtekParticipant) -> String {
    "\(Self.number(participant)) · \(participant.represents) · "
      + Wilayah.title(of: participant.kabupaten)
  }

  private func text(_ text: String, at y: Int, size: Int, limit: Int) -> String {
    "<text x=\"\(Self.width / 2)\" y=\"\(y)\" font-size=\"\(size)\">"
      + Self.escaped(String(text.prefix(limit))) + "</text>"
  }

  /// Bars alone: the gaps are the paper.
  private func bars(_ barcode: Code128) -> String {
    let whole = (barcode.moduleCount + 2 * Code128.quietModules) * Self.module
    var x = (Self.width - whole) / 2 + Code128.quietModules * Self.module
    var path = ""
    for (index, width) in barcode.widths.enumerated() {
      let length = width * Self.module
      if index.isMultiple(of: 2) { path += "M\(x) 220h\(length)v220h-\(length)z" }
      x += length
    }
    return "<path fill=\"#000\" d=\"\(path)\"/>"
  }

  private static let width = 900
  private static let height = 520
  private static let module = 5

  private static func number(_ participant: BimtekParticipant) -> String {
    let digits = String(participant.number)
    return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  /// Names are data: nothing in them may become markup, and XML takes no control characters.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars where !isControl(scalar) {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: true
    default: false
    }
  }
}
