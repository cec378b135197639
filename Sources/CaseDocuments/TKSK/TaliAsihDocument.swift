public import CaseDomain

/// The payment list of tali asih with room to sign, as text, CSV or JSON.
public struct TaliAsihDocument {
  private let list: TaliAsihList

  public init(_ list: TaliAsihList) { self.list = list }

  /// One table for each source, pages of 80 columns.
  public var pages: [[String]] {
    typealias Text = TKSKDocumentText
    let head =
      PaperText.centred(Text.payment)
      + PaperText.centred(Wilayah.fullTitle(of: list.area).uppercased())
      + PaperText.centred(Text.months(list.months)) + [""]
    let sources = list.bySource.flatMap { source, people, amount in
      [[Text.source(source)]] + table(of: source).map { [$0] }
        + [[Text.sum(people: people, amount: amount), ""]]
    }
    let foot = [Text.sum(amount: list.amount), ""] + PaperText.wrapped(Text.partialNote)
    return PaperPages([head] + (list.lines.isEmpty ? [[Text.nothing]] : sources) + [foot]).pages
  }

  private func table(of source: String) -> [String] {
    var table = PaperTable(heads: TKSKDocumentText.paymentHeads, widths: [3, 22, 20, 13, 12])
    for (index, line) in list.lines.filter({ $0.source == source }).enumerated() {
      let account = line.account.map { "\($0.bank) \($0.number)" } ?? TKSKDocumentText.noAccount
      let holder = line.account.map(\.holder) ?? ""
      table.add([
        "\(index + 1)",
        [line.name, line.niat, holder.isEmpty ? "" : "a.n. \(holder)"].filter { !$0.isEmpty }
          .joined(separator: " · "),
        [Wilayah.name(of: line.kecamatan) ?? "", account].joined(separator: " · "),
        [
          IndonesianNumber.rupiah(line.amount), TKSKDocumentText.monthCount(line.payable.count),
          line.hasPartialMonth ? TKSKDocumentText.partial : "",
        ].filter { !$0.isEmpty }.joined(separator: " "),
        line.amount > 0 ? "\(index + 1). ______" : "",
      ])
      for reason in Self.reasons(line) { table.add(["", reason, "", "", ""]) }
    }
    table.close()
    return table.lines
  }

  /// `Nov 2026: SK habis 31-10-2026`, months of one reason together.
  static func reasons(_ line: TaliAsihList.Line) -> [String] {
    var reasons: [(text: String, months: [String])] = []
    for month in line.blocked {
      guard let text = month.block?.label else { continue }
      if let last = reasons.indices.last, reasons[last].text == text {
        reasons[last].months.append(month.month.iso)
      } else {
        reasons.append((text, [month.month.iso]))
      }
    }
    return reasons.map { reason in
      let span =
        reason.months.count > 1
        ? "\(reason.months[0])–\(reason.months[reason.months.count - 1])" : reason.months[0]
      return "\(span): \(reason.text)"
    }
  }

  /// One record for each person and source.
  public func writeCSV(to stream: DocumentStream) throws {
    let writer = CSVWriter(stream)
    try writer.write(TKSKDocumentText.csvHeads)
    for line in list.lines {
      try writer.write([
        line.source, line.name, line.niat, line.kecamatan.dotted,
        Wilayah.name(of: line.kecamatan) ?? "", line.account?.bank ?? "",
        line.account?.number ?? "", line.account?.holder ?? "", "\(line.payable.count)",
        "\(line.amount)", Self.reasons(line).joined(separator: "; "),
      ])
    }
    try stream.flush()
  }
}
