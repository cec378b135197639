import CaseDomain
import CaseStore

/// Finds the event that a command's argument names.
enum EventArgument {
  /// - Throws: status 66 for a code that no event has.
  static func event(
    _ code: String, in session: Session, _ context: CommandContext
  ) throws(CommandFailure) -> BimtekEvent {
    do {
      return try session.store.event(code: code, as: session.actor)
    } catch {
      throw error == .notFound
        ? CommandFailure(.noInput, BimtekText.noEvent(code)) : context.failure(error)
    }
  }

  /// What came out of that event.
  static func result(
    _ code: String, in session: Session, _ context: CommandContext
  ) throws(CommandFailure) -> EventResult {
    let event = try event(code, in: session, context)
    return try context.asking { () throws(StorageError) in
      try session.store.eventResult(of: event.id, as: session.actor)
    }
  }
}
