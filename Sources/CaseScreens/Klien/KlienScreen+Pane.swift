import CaseDomain
import TerminalUI

extension KlienScreen {
  /// The person under the cursor, in a wide window.
  func drawPane(in rect: Rect, on surface: inout Surface, theme: Theme) {
    var lines = LineArt()
    lines.addVertical(column: rect.column, from: rect.row, through: rect.endRow - 1)
    lines.draw(on: &surface, theme: theme)
    guard let client = list.currentRow else { return }
    let inside = rect.part(fromColumn: 2)
    surface.write(
      client.name, column: inside.column, row: inside.row, style: theme[.title],
      limit: inside.columns, cut: theme[.cut])
    var row = inside.row + 2
    for (label, text) in KlienPane.lines(of: client) {
      surface.write(
        SafeText(label), column: inside.column, row: row, style: theme[.fieldLabel],
        limit: inside.columns)
      for part in text.wrapped(columns: inside.columns - Self.labelColumns - 1) {
        guard row < inside.endRow else { return }
        surface.write(
          part, column: inside.column + Self.labelColumns, row: row, style: theme[.ui])
        row += 1
      }
    }
  }

  private static let labelColumns = 11
}

/// What the pane tells of a client.
enum KlienPane {
  static func lines(of client: ListedClient) -> [(String, SafeText)] {
    let row = client.row
    let born = row.birthDate.map { "\(IndonesianDate.numeric($0)) · \(client.age.string) th" }
    let place = "\(client.desa.string), Kec. \(client.kecamatan.string)"
    var types = row.types.known.numbers.map(TypeText.full)
    if row.types.hasRestricted { types.append(TypeText.restrictedLong) }
    return [
      (KlienText.paneNumber, SafeText(row.nik ?? KlienText.noNumber)),
      (KlienText.paneFamily, SafeText(row.kk ?? KlienText.noNumber)),
      (KlienText.paneBorn, SafeText(born ?? ListedClient.unknown.string)),
      (KlienText.paneSex, SafeText(row.sex.map(PersonText.name) ?? ListedClient.unknown.string)),
      (KlienText.paneAddress, SafeText(row.address.isEmpty ? "–" : row.address)),
      ("", SafeText("RT/RW \(client.neighbourhood.string)")),
      ("", SafeText(place)),
    ] + types.enumerated().map { ($0 == 0 ? KlienText.paneTypes : "", SafeText($1)) }
  }
}
