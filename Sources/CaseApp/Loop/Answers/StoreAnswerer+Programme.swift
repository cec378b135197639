import CaseDomain
import CaseScreens
import CaseStore

extension StoreAnswerer {
  func answer(
    _ question: ProgrammeQuestion, from store: CaseStore
  ) throws(StorageError) -> ProgrammeAnswer {
    let (actor, today, now) = (session.actor, session.today, session.now)
    switch question {
    case .overview: return .overview(try store.programmes(on: today, as: actor))
    case .board(let round): return .board(try store.monitoringBoard(of: round, as: actor))
    case .complaints(let filter):
      return .complaints(try store.complaints(matching: filter, as: actor))
    case .beneficiaries(let round, let place):
      return .beneficiaries(try store.beneficiaries(of: round, in: place, as: actor))
    case .dutyEvents(let area): return .dutyEvents(try store.dutyEvents(in: area, as: actor))
    case .tryDuty(let demand):
      try store.tryDuty(demand, as: actor, at: now)
      return .mayBegin
    case .writeReport(let round):
      return .reportWritten(path: try RoundReportFile(round: round).write(from: store, session))
    }
  }
}
