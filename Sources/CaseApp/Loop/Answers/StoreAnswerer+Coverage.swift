import CaseDomain
import CaseScreens
import CaseStore

extension StoreAnswerer {
  func answer(
    _ question: CoverageQuestion, from store: CaseStore
  ) throws(StorageError) -> CoverageAnswer {
    let figures = ResourceFigures(store: store, actor: session.actor, today: session.today)
    return switch question {
    case .sheet(let request): .sheet(try figures.sheet(request))
    case .panel(let area):
      .panel(try store.resourcePanel(of: area, on: session.today, as: session.actor))
    case .people(let cell): .people(try store.people(behind: cell, as: session.actor))
    case .document(let request): .preview(try figures.preview(request))
    case .reminder(let area, let day): .preview(try figures.reminder(to: area, on: day))
    }
  }
}
