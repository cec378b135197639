import CaseDomain
import TerminalUI

/// Found clients as lines of text, for eyes and for `grep`.
final class TextClientListing {
  private let output: any TextOutput
  private let today: Day
  private var isFirst = true

  init(_ output: any TextOutput, on today: Day) {
    self.output = output
    self.today = today
  }

  /// Writes a line; the first brings the heading with it.
  func add(_ row: ClientRow) throws {
    if isFirst { try output.writeLine(line(SearchText.heads)) }
    isFirst = false
    let age = row.birthDate.map { String($0.completedYears(on: today)) } ?? ""
    let kecamatan = row.area.ancestor(at: .kecamatan).flatMap(Wilayah.name(of:)) ?? ""
    let desa = row.area.level == .desa ? Wilayah.name(of: row.area) ?? "" : ""
    try output.writeLine(
      line([
        row.name, age, row.sex?.rawValue ?? "", masked(row.nik), desa, kecamatan,
        SearchText.types(row.types),
      ]))
  }

  /// The first six digits; output may be kept where the account's rights no longer hold.
  private func masked(_ number: String?) -> String {
    number.map { $0.prefix(6) + String(repeating: "•", count: max(0, $0.count - 6)) } ?? ""
  }

  /// Cells at fixed places; a longer one pushes the rest on rather than being cut.
  private func line(_ cells: [String]) -> String {
    var text = ""
    for (cell, width) in zip(cells.map({ SafeText($0) }), Self.widths) {
      let blanks = String(repeating: " ", count: max(0, width - cell.width))
      text += cell.string + blanks + "  "
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  private static let widths = [28, 4, 2, 16, 20, 20, 0]
}
