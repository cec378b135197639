import CaseDomain

/// What stands on the list to sign, and how its columns are cut.
enum ReceiptText {
  static let width = 80
  static let title = "DAFTAR TANDA TERIMA"
  static let heads = ["No", "Nama / NIK / Desa", "Yang diterima", "Tanda tangan"]
  static let officer = "Petugas,"
  static let blank = "(______________________)"

  /// The cells of the table; the last one is not cut.
  private static let widths = [4, 32, 22]

  static func subject(_ sheet: ReceiptSheet) -> String {
    "\(sheet.title), \(IndonesianDate.long(sheet.day))"
  }

  static func number(_ sheet: ReceiptSheet) -> String { "Nomor daftar: \(sheet.round)" }

  static func given(_ line: ReceiptSheet.Line) -> String {
    guard line.quantity > 0 else { return line.what }
    let quantity = IndonesianNumber.grouped(line.quantity)
    return [quantity, line.unit, line.what].filter { !$0.isEmpty }.joined(separator: " ")
  }

  static func worth(_ line: ReceiptSheet.Line) -> String {
    line.amount == 0 ? "" : IndonesianNumber.rupiah(line.amount)
  }

  static func identity(_ line: ReceiptSheet.Line) -> String {
    [line.nik ?? "tanpa NIK", Wilayah.name(of: line.area) ?? ""].joined(separator: " ")
  }

  static func total(clients: Int, amount: Int) -> String {
    let clients = "Jumlah: \(IndonesianNumber.grouped(clients)) penerima"
    return amount == 0 ? clients : clients + ", \(IndonesianNumber.rupiah(amount))"
  }

  static func elsewhere(_ count: Int) -> String {
    "\(IndonesianNumber.grouped(count)) penerima lain berada di luar wilayah kerja akun ini."
  }

  static func place(_ sheet: ReceiptSheet) -> String {
    "\(Wilayah.name(of: sheet.area) ?? ""), \(IndonesianDate.long(sheet.day))"
  }

  static func centred(_ text: String) -> String {
    let text = fitted(text, width)
    return String(repeating: " ", count: max(0, (width - text.count) / 2)) + text
  }

  static func cells(_ cells: [String]) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      guard index < widths.count else { return trimmed(line + cell) }
      let text = fitted(cell, widths[index])
      line += text + String(repeating: " ", count: widths[index] - text.count + 1)
    }
    return trimmed(line)
  }

  /// The text without what could command a terminal or printer, at most so many characters.
  private static func fitted(_ text: String, _ width: Int) -> String {
    let plain = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { actsOnAPrinter($0) ? Unicode.Scalar(UInt8(ascii: "?")) : $0 }))
    return plain.count <= width ? plain : plain.prefix(width - 1) + "…"
  }

  private static func actsOnAPrinter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFEFF:
      true
    default: false
    }
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
