public import CaseDomain

/// The list to sign of a service to many (*daftar tanda terima*), as text of 80 columns.
public struct ReceiptList {
  private let sheet: ReceiptSheet

  public init(_ sheet: ReceiptSheet) { self.sheet = sheet }

  /// Writes the list; the text is safe for a terminal and for a printer.
  public func write(to stream: DocumentStream) throws {
    for line in head + table + total + closing { try stream.write(line + "\n") }
    try stream.flush()
  }

  private var head: [String] {
    [
      ReceiptText.centred(sheet.office.uppercased()),
      ReceiptText.centred(Wilayah.fullTitle(of: sheet.area).uppercased()),
      String(repeating: "=", count: ReceiptText.width), "",
      ReceiptText.centred(ReceiptText.title),
      ReceiptText.centred(ReceiptText.subject(sheet)),
      ReceiptText.centred(ReceiptText.number(sheet)), "",
    ]
  }

  private var table: [String] {
    let rule = String(repeating: "-", count: ReceiptText.width)
    let lines = sheet.lines.enumerated().flatMap { index, line in rows(line, number: index + 1) }
    return [rule, ReceiptText.cells(ReceiptText.heads), rule] + lines + [rule]
  }

  /// Two lines each, so that there is room for a signature: odd numbers sign left, even right.
  private func rows(_ line: ReceiptSheet.Line, number: Int) -> [String] {
    let sign = "\(number). ________"
    let given = ReceiptText.given(line)
    return [
      ReceiptText.cells([
        "\(number)", line.name, given, number.isMultiple(of: 2) ? "        " + sign : sign,
      ]),
      ReceiptText.cells(["", ReceiptText.identity(line), ReceiptText.worth(line), ""]),
    ]
  }

  private var total: [String] {
    let amount = sheet.lines.reduce(0) { $0 + $1.amount }
    let lines = [ReceiptText.total(clients: sheet.lines.count, amount: amount)]
    return sheet.elsewhere == 0 ? lines : lines + [ReceiptText.elsewhere(sheet.elsewhere)]
  }

  private var closing: [String] {
    let indent = String(repeating: " ", count: 40)
    let place = indent + ReceiptText.place(sheet)
    guard let signature = sheet.signature else {
      return ["", place, indent + ReceiptText.officer, "", "", "", indent + ReceiptText.blank, ""]
    }
    let above = signature.onBehalf.split(separator: "\n").map(String.init) + [signature.office]
    let below = [
      signature.name, signature.rank, signature.nip.isEmpty ? "" : "NIP " + signature.nip,
    ].filter { !$0.isEmpty }
    return ["", place] + (above + ["", "", ""] + below).map { $0.isEmpty ? "" : indent + $0 } + [""]
  }
}
