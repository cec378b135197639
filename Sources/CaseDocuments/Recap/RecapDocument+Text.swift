import CaseDomain

extension RecapDocument {
  /// Writes the recap as plain text for paper and terminal, 80 columns wide.
  ///
  /// The units come first, then the types in blocks as wide as the page, each with its total row;
  /// under them the names of the types, the notes with the check code, and room to sign.
  public func writeText(to stream: DocumentStream) throws {
    var lines = RecapText.head(of: recap.request).map(TextTable.centred)
    lines += [""] + unitTable
    for block in blocks { lines += [""] + table(of: block) }
    lines += [""] + RecapText.typeLegend(types) + [""]
    lines += RecapText.notes(hasRestricted: hasRestricted, checkCode: recap.checkCode) + [""]
    lines += RecapText.signature(signature, day: recap.request.position)
    for line in lines { try stream.write(line + "\n") }
    try stream.flush()
  }

  /// One column of figures: its heads, one under the other, and the cell of some figures.
  private struct Column {
    let head: String
    let unit: String
    let cell: (Figures) -> String
  }

  private var unitTable: [String] {
    let columns: [(String, KeyPath<Figures, Int>)] = [
      ("Orang", \.orang), ("Keluarga", \.keluarga), ("Komunitas", \.komunitas), ("Entri", \.entri),
    ]
    return table(
      of: columns.map { head, path in
        Column(head: head, unit: "") { IndonesianNumber.grouped($0[keyPath: path]) }
      })
  }

  /// The columns of the types, as many in a block as the page is wide.
  private var blocks: [[Column]] {
    var columns = types.map { type in
      Column(head: "\(type.number)", unit: RecapText.shortUnit(type.unit)) { figures in
        IndonesianNumber.grouped(figures.entriByType[type.number] ?? 0)
      }
    }
    if hasRestricted {
      columns.append(
        Column(head: RecapText.shortRestricted, unit: "") { RecapText.guarded($0.restricted) })
    }
    let perBlock = TextTable.columnsThatFit(width(of: columns))
    return stride(from: 0, to: columns.count, by: perBlock).map {
      Array(columns[$0..<min($0 + perBlock, columns.count)])
    }
  }

  private func table(of columns: [Column]) -> [String] {
    let width = width(of: columns)
    var table = TextTable(columnWidth: width)
    let level = RecapText.levelWord(of: recap.request)
    table.addRule()
    table.add(number: "No", name: level, cells: columns.map(\.head))
    if columns.contains(where: { !$0.unit.isEmpty }) {
      table.add(number: "", name: "", cells: columns.map(\.unit))
    }
    table.addRule()
    for (index, line) in recap.lines.enumerated() {
      table.add(
        number: "\(index + 1)", name: Wilayah.title(of: line.area),
        cells: columns.map { $0.cell(line.figures) })
    }
    table.addRule()
    table.add(
      number: "", name: RecapText.total.uppercased(), cells: columns.map { $0.cell(recap.total) })
    table.addRule()
    return table.lines
  }

  /// The widest cell, one blank before it; totals are never narrower than their parts.
  private func width(of columns: [Column]) -> Int {
    let widest = columns.map { max($0.cell(recap.total).count, $0.head.count, $0.unit.count) }.max()
    return max(6, widest ?? 0) + 1
  }
}
