import CaseDomain
import CaseScreens
import CaseStore

extension StoreAnswerer {
  func answer(
    _ question: ResourceQuestion, from store: CaseStore
  ) throws(StorageError) -> ResourceAnswer {
    let (actor, today) = (session.actor, session.today)
    switch question {
    case .roles(let filter, let window):
      return .roles(try store.psksRoles(matching: filter, window: window, as: actor))
    case .institutions(let filter, let window):
      return .institutions(
        try store.psksInstitutions(matching: filter, window: window, as: actor))
    case .count(let filter): return .count(try store.psksCount(matching: filter, as: actor))
    case .person(let person):
      return .person(try store.psksPerson(person, on: today, as: actor))
    case .institution(let id):
      return .institution(try store.psksInstitution(id, on: today, as: actor))
    case .confirm(let roles, let institutions):
      return .confirmed(
        try store.confirmPSKS(
          roles: roles, institutions: institutions, as: actor, at: session.now))
    case .export(let filter, let format):
      return try RegistryExport(filter: filter, format: format)
        .writeToFolder(from: store, session: session)
    }
  }
}
