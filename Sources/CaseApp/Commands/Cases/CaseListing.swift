import CaseDomain

/// A list of cases as text and as JSON.
struct CaseListing {
  let rows: [CaseRow]
  let today: Day

  var text: String {
    TextTable(
      heads: CaseListingText.heads, rows: rows.map(cells), rightAligned: [3]
    ).text
  }

  /// `{"tanggal":…,"jumlah":…,"baris":[…]}`, one line.
  var json: String {
    JSONText.object([
      ("tanggal", JSONText.string(today.iso8601)), ("jumlah", JSONText.number(rows.count)),
      ("baris", JSONText.array(rows.map(object))),
    ]) + "\n"
  }

  private func cells(_ row: CaseRow) -> [String] {
    [
      row.number, row.name, row.stage.label,
      CaseListingText.days(today.number - row.stageDay.number),
      row.outcome?.label ?? row.risk?.label ?? "", Wilayah.title(of: row.area), row.worker,
    ]
  }

  private func object(_ row: CaseRow) -> String {
    JSONText.object([
      ("nomor", JSONText.string(row.number)), ("nama", JSONText.string(row.name)),
      ("wilayah", JSONText.string(row.area.dotted)),
      ("dibuka", JSONText.string(row.openedDay.iso8601)),
      ("tahap", JSONText.string(row.stage.rawValue)),
      ("sejak", JSONText.string(row.stageDay.iso8601)),
      ("ditutup", JSONText.string(row.closedDay?.iso8601)),
      ("hasil", JSONText.string(row.outcome?.rawValue)),
      ("risiko", JSONText.string(row.risk?.rawValue)),
      ("petugas", JSONText.string(row.worker)),
    ])
  }
}
