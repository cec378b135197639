public import CaseDomain

/// A daily or monthly report on paper: 80 columns, 60 lines a page (FACTS 3.7).
public struct DutyReportDocument {
  private typealias Text = DutyReportDocumentText
  private let page: DutyReportPage
  private let kop: [String]

  /// `kop` are the lines of the office's head.
  public init(_ page: DutyReportPage, kop: [String]) {
    self.page = page
    self.kop = kop
  }

  /// The lines of each page.
  public var pages: [[String]] {
    let sections = page.kind == .bulanan ? monthly : daily
    return PaperPages([head] + sections + [closing] + (page.kind == .bulanan ? [copies] : [])).pages
  }

  private var head: [String] {
    let title = PaperText.kop(kop)
    let fields =
      [
        (Text.area, Wilayah.fullTitle(of: page.area)),
        (Text.period, page.kind.period(of: page.day)),
      ]
      + (page.kind == .bulanan ? [(Text.addressee, Text.addressee(of: page.area))] : [])
      + [(Text.state, Text.state(of: page))]
    return title + PaperText.centred(Text.title(page.kind)) + [""]
      + fields.flatMap { PaperText.field($0.0, $0.1, labelWidth: 14) } + [""]
  }

  private var monthly: [[String]] {
    let texts = page.report?.texts ?? DutyReportTexts()
    let numbers: [[String]] = [
      heading(1, Text.people) + table(.ppks, Text.peopleHeads),
      figures(.cases) + [""],
      heading(2, Text.services) + table(.services, Text.serviceHeads),
      table(.sources, Text.sourceHeads),
      heading(3, Text.referrals) + figures(.referrals) + [""],
      heading(4, Text.programmes) + figures(.programmes) + figures(.complaints) + [""],
      heading(5, Text.data) + figures(.data) + [""],
      heading(6, Text.meetings) + list(.meetings) + [""],
      heading(7, Text.psks) + list(.psks) + [""],
      heading(8, Text.tasks) + figures(.tasks) + [""],
    ]
    return numbers + [
      heading(9, Text.obstacles) + lines(texts.obstacles) + [Text.proposals]
        + lines(texts.proposals) + [""],
      heading(10, Text.plans) + lines(texts.plans) + [""],
      heading(11, Text.annex) + lines(texts.annex) + [Text.activities] + list(.activities) + [""],
    ]
  }

  private var daily: [[String]] {
    let texts = page.report?.texts ?? DutyReportTexts()
    return [
      PaperText.field(Text.place, texts.place.isEmpty ? "-" : texts.place, labelWidth: 14) + [""],
      [Text.activities] + list(.activities) + [""],
      [Text.result] + lines(texts.result) + [""],
      [Text.obstacleTitle] + lines(texts.obstacles) + [""],
      [Text.photos] + lines(texts.annex) + [""],
    ]
  }

  private func heading(_ number: Int, _ title: String) -> [String] { ["\(number). \(title)"] }

  /// A table of figures with their heads; a dash where there is nothing.
  private func table(_ section: ReportSection, _ heads: [String]) -> [String] {
    guard !page.content[section].isEmpty else { return ["   -", ""] }
    let width = Self.figureWidth
    let label = PaperText.width - heads.count * width - 3
    func row(_ name: String, _ cells: [String]) -> String {
      "   " + Self.left(name, label) + cells.map { Self.right($0, width) }.joined()
    }
    let rows = page.content[section].map { row($0.label, $0.figures.map(Self.figure)) }
    return [PaperText.trimmed(row("", heads))] + rows + [""]
  }

  private static let figureWidth = 12

  /// Lines of one figure each.
  private func figures(_ section: ReportSection) -> [String] {
    page.content[section].flatMap { line in
      PaperText.field(
        line.label, line.figures.first.map(Self.figure) ?? "-", labelWidth: 34, indent: 3)
    }
  }

  private func list(_ section: ReportSection) -> [String] {
    let lines = page.content[section]
    guard !lines.isEmpty else { return ["   -"] }
    return lines.flatMap { Self.indented($0.label, mark: "- ") }
  }

  private func lines(_ text: String) -> [String] {
    let lines = text.split(separator: "\n")
    return lines.isEmpty ? ["   -"] : lines.flatMap { Self.indented(String($0), mark: "- ") }
  }

  private static func indented(_ text: String, mark: String) -> [String] {
    PaperText.wrapped(text, width: PaperText.width - 5).enumerated().map { index, line in
      "   " + (index == 0 ? mark : "  ") + line
    }
  }

  /// `<5` for a count that is not told.
  private static func figure(_ figure: Int?) -> String {
    figure.map(IndonesianNumber.grouped) ?? Text.fewerThanFive
  }

  private static func left(_ text: String, _ width: Int) -> String {
    let cut = text.count > width ? text.prefix(width - 1) + "." : text[...]
    return cut + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// Who writes on the right, the camat who knows of it on the left.
  private var closing: [String] {
    let cover = page.content[.cover]
    func text(_ code: String) -> String { cover.first { $0.code == code }?.label ?? "" }
    let nip = text("nip")
    let left =
      page.kind == .bulanan
      ? [
        Text.known, (text("jabatan").isEmpty ? Text.camat : text("jabatan")) + ",", "", "", "",
        text("nama").isEmpty ? Text.blank : text("nama"),
        nip.isEmpty ? "" : "NIP " + LetterDocumentText.grouped(nip),
      ] : Array(repeating: "", count: 7)
    let right = [
      page.report?.handedIn.map(IndonesianDate.long) ?? Text.notHandedIn, Text.writer, "", "", "",
      text("penulis").isEmpty ? Text.blank : text("penulis"),
      text("niat").isEmpty ? "" : "NIAT " + text("niat"),
    ]
    return [""]
      + zip(left, right).map { PaperText.trimmed(Self.left($0, 42) + $1) }
  }

  private var copies: [String] {
    ["", LetterDocumentText.copies]
      + Text.copies(of: page.area).enumerated().map { "\($0 + 1). \($1)" }
  }
}
