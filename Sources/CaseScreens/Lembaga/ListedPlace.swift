import CaseDomain
import TerminalUI

/// A row of the board, put into words once: a place, or an institution that has none.
struct ListedPlace: WordedRow {
  struct ID: Hashable, Sendable {
    let institution: Int64
    let place: Int64?
  }

  let id: ID
  let isFull: Bool
  let cells: [SafeText]
  static let namingColumn = 0

  /// The rows of one institution; its name stands on the first of them.
  static func rows(of line: InstitutionBoard.Line) -> [ListedPlace] {
    guard !line.places.isEmpty else { return [ListedPlace(line)] }
    return line.places.enumerated().map { ListedPlace(line, $1, isFirst: $0 == 0) }
  }

  private init(_ line: InstitutionBoard.Line) {
    id = ID(institution: line.id, place: nil)
    isFull = false
    let waiting = IndonesianNumber.grouped(line.waiting)
    cells = [
      line.institution.name, "–", LembagaText.level(line.institution.level), "–", "–", "–", waiting,
      "–",
    ].map { SafeText($0) }
  }

  private init(_ line: InstitutionBoard.Line, _ place: InstitutionBoard.Place, isFirst: Bool) {
    id = ID(institution: line.id, place: place.id)
    isFull = place.free == 0
    let numbers = [place.capacity, place.occupied, place.free, place.waiting]
      .map(IndonesianNumber.grouped)
    cells =
      ([
        isFirst ? line.institution.name : "", InstitutionPlaceText.name(place),
        isFirst ? LembagaText.level(line.institution.level) : "",
      ] + numbers + [place.countedOn.map(IndonesianDate.numeric) ?? "belum"]).map { SafeText($0) }
  }

  /// The day of the last count shows where there is room.
  static func layout(width: Int) -> TableLayout {
    var columns = [
      TableColumn(SafeText(LembagaText.name), .flexible(minimum: 14, maximum: 44)),
      TableColumn(SafeText(LembagaText.place), .flexible(minimum: 12, maximum: 40)),
    ]
    columns += [
      TableColumn(SafeText(LembagaText.level), .fixed(7)),
      TableColumn(SafeText(LembagaText.capacity), .fixed(5), alignment: .right),
      TableColumn(SafeText(LembagaText.occupied), .fixed(6), alignment: .right),
      TableColumn(SafeText(LembagaText.free), .fixed(5), alignment: .right),
      TableColumn(SafeText(LembagaText.waiting), .fixed(6), alignment: .right),
    ]
    if width >= 90 { columns.append(TableColumn(SafeText(LembagaText.countedOn), .fixed(10))) }
    return TableLayout(columns, width: width, gap: 1)
  }
}
