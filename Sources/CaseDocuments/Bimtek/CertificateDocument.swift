public import CaseDomain

/// The certificates of an event, one on each page, for those who have one.
public struct CertificateDocument {
  private let result: EventResult

  public init(_ result: EventResult) { self.result = result }

  public var pages: [[String]] {
    result.lines.compactMap { line in line.certificate.map { page(line, $0) } }
  }

  private func page(
    _ line: EventResult.Line, _ certificate: EventResult.Certificate
  ) -> [String] {
    typealias Text = CertificateText
    let event = result.event
    let signature = certificate.signatory.split(separator: "\n").map(String.init)
    let organiser = result.about.organiser
    let body =
      Text.title + [Text.number(certificate.number), "", Text.givenTo, "", line.participant.name]
      + [Text.sentBy(line.participant), "", Text.tookPart, event.name]
      + [Text.heldAt(event), organiser.isEmpty ? "" : Text.by(organiser)]
      + [Text.hours(certificate), "", ""]
    return body.flatMap(PaperText.centred)
      + ([Text.place(event.place, certificate.day)] + Text.signed(signature))
      .map { PaperText.trimmed(String(repeating: " ", count: Text.signatureColumn) + $0) }
  }
}

/// What a certificate says.
enum CertificateText {
  static let title = ["SERTIFIKAT", ""]
  static func number(_ number: String) -> String { "Nomor: \(number)" }
  static let givenTo = "Diberikan kepada"
  static let tookPart = "telah mengikuti"
  /// Where the signature stands.
  static let signatureColumn = 40

  static func sentBy(_ participant: BimtekParticipant) -> String {
    "\(participant.represents), \(Wilayah.title(of: participant.kabupaten))"
  }

  static func heldAt(_ event: BimtekEvent) -> String {
    "di \(event.place), \(IndonesianDate.range(event.from, event.to))"
  }

  static func by(_ organiser: String) -> String { "diselenggarakan oleh \(organiser)" }

  static func hours(_ certificate: EventResult.Certificate) -> String {
    "\(certificate.lessonHours) JP (1 JP = 45 menit), kehadiran "
      + IndonesianNumber.percent(tenths: certificate.share)
  }

  static func place(_ place: String, _ day: Day) -> String {
    "\(place), \(IndonesianDate.long(day))"
  }

  /// The office above, room for a hand, then name, rank and NIP.
  static func signed(_ lines: [String]) -> [String] {
    let isName = { (line: String) in !line.hasPrefix("a.n.") && !line.hasPrefix("u.b.") }
    let behalf = Array(lines.prefix { !isName($0) })
    let rest = lines.dropFirst(behalf.count)
    return behalf + rest.prefix(1) + ["", "", ""] + rest.dropFirst()
  }
}
