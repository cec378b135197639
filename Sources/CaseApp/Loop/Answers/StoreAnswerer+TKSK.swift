import CaseDomain
import CaseScreens
import CaseStore

extension StoreAnswerer {
  func answer(
    _ question: TKSKQuestion, from store: CaseStore
  ) throws(StorageError) -> TKSKAnswer {
    let (actor, today) = (session.actor, session.today)
    let documents = TKSKDocuments(store: store, session: session)
    switch question {
    case .reportBoard(let area, let months):
      return .reportBoard(
        try store.dutyReportBoard(of: area, months, on: session.today, as: actor))
    case .dailyReports(let area, let days):
      return .dailyReports(try store.dutyReports(.harian, in: area, days, as: actor))
    case .report(let address):
      let (page, preview) = try DutyReportDocuments(store: store, session: session).report(address)
      return .report(page, preview)
    case .board(let area): return .board(try store.tkskBoard(of: area, on: today, as: actor))
    case .history(let kecamatan):
      return .history(try store.tkskHistory(of: kecamatan, on: today, as: actor))
    case .handOver(let id): return .preview(try documents.handOver(id))
    case .boardList(let area): return .preview(try documents.board(of: area, on: today))
    case .taliAsih(let area, let month):
      return .preview(try documents.taliAsih(of: area, for: [month]))
    }
  }
}
