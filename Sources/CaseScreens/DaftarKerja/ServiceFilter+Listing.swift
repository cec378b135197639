import CaseDomain
import TerminalUI

extension ServiceFilter: WorkListing {
  var summary: String { DaftarKerjaText.summary(self) }
  var question: CaseworkQuestion { .services(self) }
  static var words: WorkListWords { DaftarKerjaText.services }
  static var nameColumn: Int { 1 }

  static func page(in answer: CaseworkAnswer) -> CaseworkPage<ServiceLine>? {
    if case .services(let page) = answer { page } else { nil }
  }

  static func client(of row: ServiceLine) -> ClientID { row.client }

  static func cells(of row: ServiceLine, on today: Day) -> [SafeText] {
    [
      IndonesianDate.numeric(row.day), row.clientName, row.what.isEmpty ? "–" : row.what,
      row.service.code, row.amount == 0 ? "–" : IndonesianNumber.grouped(row.amount),
      row.source.label, row.officer,
    ].map { SafeText($0) }
  }

  /// Source and officer show where there is room.
  static func layout(width: Int) -> TableLayout {
    var columns = [
      TableColumn(SafeText(DaftarKerjaText.day), .fixed(10)),
      TableColumn(SafeText(DaftarKerjaText.client), .flexible(minimum: 12, maximum: 28)),
      TableColumn(SafeText(DaftarKerjaText.service), .flexible(minimum: 10, maximum: 34)),
      TableColumn(SafeText(DaftarKerjaText.code), .fixed(5)),
      TableColumn(SafeText(DaftarKerjaText.amount), .fixed(10), alignment: .right),
    ]
    if width >= 72 { columns.append(TableColumn(SafeText(DaftarKerjaText.source), .fixed(11))) }
    if width >= 96 { columns.append(TableColumn(SafeText(DaftarKerjaText.worker), .fixed(16))) }
    return TableLayout(columns, width: width, gap: 1)
  }
}
