import CaseDomain

extension RecapDocument {
  /// Writes the recap as CSV: a header with units, a record for each area, the total.
  public func writeCSV(to stream: DocumentStream) throws {
    let writer = CSVWriter(stream)
    let level = RecapText.levelWord(of: recap.request)
    let heads = types.map { "\($0.number) \($0.name) (\(RecapText.unit($0.unit)))" }
    try writer.write(
      ["Kode", level, "Orang", "Keluarga", "Komunitas", "Entri"] + heads
        + (hasRestricted ? [RecapText.restricted] : []))
    for line in recap.lines {
      let area = [line.area.dotted, Wilayah.title(of: line.area)]
      try writer.write(area + numbers(line.figures))
    }
    try writer.write(["", RecapText.total] + numbers(recap.total))
    try stream.flush()
  }

  private func numbers(_ figures: Figures) -> [String] {
    let counts =
      [figures.orang, figures.keluarga, figures.komunitas, figures.entri]
      + types.map { figures.entriByType[$0.number] ?? 0 }
    let restricted = hasRestricted ? [RecapText.guarded(figures.restricted)] : []
    return counts.map(String.init) + restricted
  }
}
