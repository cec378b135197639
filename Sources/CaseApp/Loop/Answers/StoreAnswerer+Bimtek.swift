import CaseDomain
import CaseScreens
import CaseStore

extension StoreAnswerer {
  func answer(
    _ question: BimtekQuestion, from store: CaseStore
  ) throws(StorageError) -> BimtekAnswer {
    switch question {
    case .result(let question): .result(try answer(question, from: store))
    case .selection(let question): .selection(try answer(question, from: store))
    case .event(let question): .event(try answer(question, from: store))
    }
  }

  private func answer(
    _ question: ResultQuestion, from store: CaseStore
  ) throws(StorageError) -> ResultAnswer {
    let documents = BimtekDocuments(store: store, session: session)
    return switch question {
    case .event(let event): .event(try store.eventResult(of: event, as: session.actor))
    case .report(let event): .preview(try documents.report(of: event))
    case .certificates(let event): .preview(try documents.certificates(of: event))
    }
  }

  private func answer(
    _ question: SelectionQuestion, from store: CaseStore
  ) throws(StorageError) -> SelectionAnswer {
    let documents = BimtekDocuments(store: store, session: session)
    return switch question {
    case .all: .all(try store.selections(as: session.actor))
    case .sheet(let id): .sheet(try store.selectionSheet(id, as: session.actor))
    case .minutes(let id): .preview(try documents.minutes(of: id))
    case .champions(let id): .preview(try documents.champions(with: id))
    }
  }

  private func answer(
    _ question: EventQuestion, from store: CaseStore
  ) throws(StorageError) -> EventAnswer {
    let documents = EventDocuments(store: store, session: session)
    return switch question {
    case .page(let event): .page(try store.eventPage(event, as: session.actor))
    case .signatures(let event, let scope): .preview(try documents.signatures(event, scope))
    case .names(let event): .preview(try documents.names(event))
    }
  }
}
