import CaseDomain
import CaseStore

/// An event as a command names it, by its short code.
struct BimtekEventOption {
  let code: String

  init(_ code: String) { self.code = code }

  func find(
    in work: Session, _ context: CommandContext
  ) throws(CommandFailure) -> BimtekEvent {
    do {
      return try work.store.event(code: code, as: work.actor)
    } catch {
      throw error == .notFound
        ? CommandFailure(.noInput, BimtekText.noEvent(code)) : context.failure(error)
    }
  }
}
