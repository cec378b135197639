import CaseDomain
import TerminalUI

extension CaseFilter: WorkListing {
  var summary: String { DaftarKerjaText.summary(self) }
  var question: CaseworkQuestion { .cases(self) }
  static var words: WorkListWords { DaftarKerjaText.cases }
  static var nameColumn: Int { 0 }

  static func page(in answer: CaseworkAnswer) -> CaseworkPage<CaseRow>? {
    if case .cases(let page) = answer { page } else { nil }
  }

  static func client(of row: CaseRow) -> ClientID { row.client }

  static func cells(of row: CaseRow, on today: Day) -> [SafeText] {
    let days = max(0, today.number - row.stageDay.number)
    let since =
      row.outcome == nil
      ? DaftarKerjaText.days(days) : IndonesianDate.numeric(row.closedDay ?? row.stageDay)
    return [
      row.name, row.outcome?.label ?? row.stage.label, since, row.risk?.label ?? "–", row.number,
      row.worker, PlaceText.title(row.area).string,
    ].map { SafeText($0) }
  }

  /// Officer and place show where there is room; the file tells them anyway.
  static func layout(width: Int) -> TableLayout {
    var columns = [
      TableColumn(SafeText(DaftarKerjaText.client), .flexible(minimum: 14, maximum: 32)),
      TableColumn(SafeText(DaftarKerjaText.stage), .fixed(15)),
      TableColumn(SafeText(DaftarKerjaText.since), .fixed(10), alignment: .right),
      TableColumn(SafeText(DaftarKerjaText.risk), .fixed(6)),
    ]
    if width >= 64 { columns.append(TableColumn(SafeText(DaftarKerjaText.number), .fixed(11))) }
    if width >= 84 { columns.append(TableColumn(SafeText(DaftarKerjaText.worker), .fixed(14))) }
    if width >= 104 {
      columns.append(
        TableColumn(SafeText(DaftarKerjaText.place), .flexible(minimum: 12, maximum: 30)))
    }
    return TableLayout(columns, width: width, gap: 1)
  }
}
