public import CaseDomain

/// Sheets to be signed by hand: for each session, one session or a day (FACTS 7.1).
///
/// Every page carries the heads, so that a page alone still says what was signed. Cells of
/// signatures stand left and right by turns.
public struct SignatureSheet {
  private let page: EventPage
  private let scope: SheetScope
  private let kop: [String]
  private let official: Official?

  /// `kop` is the office's head of the date; may be empty.
  public init(
    _ page: EventPage, _ scope: SheetScope, kop: [String] = [], official: Official? = nil
  ) {
    self.page = page
    self.scope = scope
    self.kop = kop
    self.official = official
  }

  /// One sheet: the sessions that its signatures are for.
  private struct Sheet {
    var day: Day
    var sessions: [BimtekSession]
  }

  /// Empty when the scope names no session of the event.
  public var pages: [[String]] { sheets.flatMap(pages) }

  private var sheets: [Sheet] {
    let sessions = page.event.sessions
    switch scope {
    case .everySession: return sessions.map { Sheet(day: $0.day, sessions: [$0]) }
    case .session(let number):
      return sessions.filter { $0.number == number }.map { Sheet(day: $0.day, sessions: [$0]) }
    case .day(let day):
      let held = sessions.filter { $0.day == day }
      return held.isEmpty ? [] : [Sheet(day: day, sessions: held)]
    }
  }

  private func pages(_ sheet: Sheet) -> [[String]] {
    let foot = foot(sheet)
    let room = PaperPages.linesPerPage - 2
    var pages: [[String]] = []
    var lines = head(sheet)
    for block in blocks {
      if lines.count + block.count + 1 > room {
        pages.append(lines + [PaperText.rule()])
        lines = head(sheet)
      }
      lines += block
    }
    lines.append(PaperText.rule())
    if lines.count + foot.count > room {
      pages.append(lines)
      lines = title(sheet)
    }
    return number(pages + [lines + foot])
  }

  private func number(_ pages: [[String]]) -> [[String]] {
    guard pages.count > 1 else { return pages }
    return pages.enumerated().map { index, lines in
      lines + Array(repeating: "", count: max(0, PaperPages.linesPerPage - 1 - lines.count))
        + PaperText.centred(LetterDocumentText.page(index + 1, of: pages.count))
    }
  }

  private func title(_ sheet: Sheet) -> [String] {
    PaperText.kop(kop)
      + PaperText.centred(EventPaperText.signatures)
      + PaperText.centred(page.event.name.uppercased()) + [""]
      + EventPaperText.facts(sheet.sessions, on: sheet.day, of: page.event).flatMap {
        PaperText.field($0.label, $0.value, labelWidth: 12)
      } + [""]
  }

  private func head(_ sheet: Sheet) -> [String] {
    title(sheet) + PaperTable(heads: EventPaperText.signatureHeads, widths: Self.widths).lines
  }

  private static let widths = [4, 30, 18, 22]

  /// The lines of each participant, two at least: there must be room to sign.
  private var blocks: [[String]] {
    page.participants.filter(\.isListed).enumerated().map { index, participant in
      let mark = "\(index + 1). ......."
      let indent = index.isMultiple(of: 2) ? "" : String(repeating: " ", count: 10)
      var table = PaperTable(heads: [], widths: Self.widths)
      let heads = table.lines.count
      table.add([
        "\(participant.number)", participant.name,
        Wilayah.name(of: participant.kabupaten) ?? participant.kabupaten.dotted,
      ])
      var lines = Array(table.lines.dropFirst(heads))
      let before = Self.widths.prefix(3).reduce(0) { $0 + $1 + 2 }
      if lines.isEmpty { lines = [""] }
      lines[0] += String(repeating: " ", count: max(0, before - lines[0].count)) + indent + mark
      return lines.count > 1 ? lines : lines + [""]
    }
  }

  /// The official of the day, and room for the organiser where none is on record.
  private func foot(_ sheet: Sheet) -> [String] {
    let place = ["", "\(page.event.place), \(IndonesianDate.long(sheet.day))"]
    guard let official else {
      return (place + [EventPaperText.organiser, "", "", "", "(....................)"])
        .flatMap(PaperText.centred)
    }
    let below = [official.name, official.rank, official.nip.isEmpty ? "" : "NIP " + official.nip]
    return (place + [official.title + ",", "", "", ""] + below.filter { !$0.isEmpty })
      .flatMap(PaperText.centred)
  }
}
