public import CaseDomain

/// The list of a hand-over that both sign, and an official of its date where there is one.
public struct HandOverDocument {
  private let handOver: HandOver
  private let official: Official?
  private let kop: [String]

  /// `kop` is the office's head of the date; may be empty.
  public init(_ handOver: HandOver, official: Official? = nil, kop: [String] = []) {
    self.handOver = handOver
    self.official = official
    self.kop = kop
  }

  public var pages: [[String]] {
    typealias Text = TKSKDocumentText
    let head =
      PaperText.kop(kop) + (kop.isEmpty ? [] : [""])
      + PaperText.centred(Text.handOver)
      + PaperText.centred(Wilayah.fullTitle(of: handOver.kecamatan).uppercased()) + [""]
    let facts =
      [
        (Text.day, IndonesianDate.longWithWeekday(handOver.day)),
        (Text.number, "\(handOver.id)"), (Text.giver, handOver.from), (Text.taker, handOver.to),
        (Text.note, handOver.note),
      ].filter { !$0.1.isEmpty }.flatMap { PaperText.field($0.0, $0.1, labelWidth: 16) }
      + [""]
    let totals = PaperText.wrapped(Text.totals(handOver.counts)) + [""]
    return PaperPages([head, facts, totals] + table.map { [$0] } + [signatures]).pages
  }

  private var table: [String] {
    var table = PaperTable(heads: TKSKDocumentText.handOverHeads, widths: [4, 18, 52])
    for (index, row) in handOver.rows.enumerated() {
      table.add(["\(index + 1)", row.part.label, row.label])
    }
    table.close()
    return table.lines
  }

  private var signatures: [String] {
    typealias Text = TKSKDocumentText
    let two = [
      ["", ""], [Text.gives, Text.takes], ["", ""], ["", ""], ["", ""],
      ["(\(handOver.from))", "(\(handOver.to))"],
    ].map { PaperText.trimmed(Self.column($0[0]) + $0[1]) }
    guard let official else { return two }
    let below = [official.name, official.rank, official.nip.isEmpty ? "" : "NIP " + official.nip]
    return two + [""]
      + ([Text.knows, official.title + ",", "", "", ""] + below.filter { !$0.isEmpty })
      .flatMap(PaperText.centred)
  }

  private static func column(_ text: String) -> String {
    text + String(repeating: " ", count: max(1, PaperText.width / 2 - text.count))
  }
}
