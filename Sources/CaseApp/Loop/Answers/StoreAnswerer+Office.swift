import CaseDocuments
import CaseDomain
import CaseScreens
import CaseStore

extension StoreAnswerer {
  func answer(
    _ question: OfficeQuestion, from store: CaseStore
  ) throws(StorageError) -> OfficeAnswer {
    let actor = session.actor
    switch question {
    case .intakes(let area, let day):
      return .intakes(try store.intakes(of: area, on: day, as: actor))
    case .register(let area, let year):
      return .register(try store.letters(of: area, year: year, as: actor))
    case .activities(let area, let year, let month):
      return .activities(try store.activities(of: area, year: year, month: month, as: actor))
    case .receipt, .letter, .registerList, .activity, .activityList:
      return .preview(try document(question, OfficeDocuments(store: store, session: session)))
    case .write(let preview):
      return .written(
        path: try ScreenDocument(preview: preview).write(from: store, session: session))
    }
  }

  private func document(
    _ question: OfficeQuestion, _ documents: OfficeDocuments
  ) throws(StorageError) -> Preview {
    switch question {
    case .receipt(let intake): try documents.receipt(intake)
    case .letter(let letter): try documents.letter(letter)
    case .registerList(let area, let year): try documents.register(of: area, year: year)
    case .activity(let activity): try documents.activity(activity)
    case .activityList(let area, let year, let month):
      try documents.activities(of: area, year: year, month: month)
    case .intakes, .register, .activities, .write: throw .notFound
    }
  }
}
