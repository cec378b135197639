public import CaseDomain

/// The register of letters of an office and year, gaps and reserved numbers in their places.
public struct RegisterList {
  private let register: LetterRegister

  public init(_ register: LetterRegister) { self.register = register }

  public var pages: [[String]] {
    var table = PaperTable(heads: LetterDocumentText.registerHeads, widths: [26, 10, 22, 16])
    for line in register.lines.reversed() { table.add(cells(line)) }
    table.close()
    let head =
      PaperText.centred(LetterDocumentText.register)
      + PaperText.centred(LetterDocumentText.registerPlace(register)) + [""]
    let totals = PaperText.wrapped(LetterDocumentText.registerTotals(register))
    return PaperPages([head] + table.lines.map { [$0] } + [totals]).pages
  }

  private func cells(_ line: LetterRegister.Line) -> [String] {
    switch line {
    case .letter(let letter):
      let number = letter.number.isEmpty ? LetterDocumentText.toCome : letter.number
      let addressee = letter.addressee.split(separator: "\n").first.map(String.init) ?? ""
      return [number, IndonesianDate.numeric(letter.day), letter.subject, addressee]
    case .reserved(let serial, let reason):
      return ["\(serial)", "", LetterDocumentText.reserved(reason), ""]
    case .gap(let range):
      return [LetterDocumentText.gap(range), "", LetterDocumentText.withoutReason, ""]
    }
  }
}
