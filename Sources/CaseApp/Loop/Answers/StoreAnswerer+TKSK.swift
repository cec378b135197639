import CaseDomain
import CaseScreens
import CaseStore

extension StoreAnswerer {
  func answer(
    _ question: TKSKQuestion, from store: CaseStore
  ) throws(StorageError) -> TKSKAnswer {
    let actor = session.actor
    switch question {
    case .reportBoard(let area, let months):
      return .reportBoard(
        try store.dutyReportBoard(of: area, months, on: session.today, as: actor))
    case .dailyReports(let area, let days):
      return .dailyReports(try store.dutyReports(.harian, in: area, days, as: actor))
    case .report(let address):
      let (page, preview) = try DutyReportDocuments(store: store, session: session).report(address)
      return .report(page, preview)
    }
  }
}
