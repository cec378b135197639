import CaseDocuments
import CaseDomain
import CaseScreens
import CaseStore

/// Puts reports of duty on paper out of the store, safe for a terminal and a printer.
struct DutyReportDocuments {
  let store: CaseStore
  let session: Session

  func report(
    _ address: ReportAddress
  ) throws(StorageError) -> (page: DutyReportPage, preview: Preview) {
    let page = try store.dutyReport(address, on: session.today, as: session.actor)
    let kop = try store.letterHead(
      of: page.area, on: page.report?.handedIn ?? session.today, as: session.actor)
    let title = "\(page.kind.label) \(page.kind.period(of: page.day))"
    let preview = Preview(
      title: title, safe: DutyReportDocument(page, kop: kop).pages,
      fileStem: page.kind == .bulanan ? "laporan-bulanan" : "laporan-harian",
      purpose: "\(title), \(Wilayah.title(of: page.area))")
    return (page, preview)
  }
}
