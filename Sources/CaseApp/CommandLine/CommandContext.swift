import CaseDocuments
public import CaseDomain
public import CaseStore
import Glibc

/// What a command may touch: its outputs, its environment, the database and the account.
///
/// A command is a function of this, so that tests run it without a process.
public struct CommandContext {
  public var input: any LineInput
  public var output: any TextOutput
  public var errors: any TextOutput
  public var environment: [String: String]
  public var clock: ClockSetting
  /// The database file, found as DESIGN 7 says.
  public var databasePath: String
  /// The OS user, whose account acts unless an admin named another.
  public var user: String
  /// The account named by `--sebagai`; nil for the user's own.
  public var actingAs: String?

  public init(
    input: any LineInput, output: any TextOutput, errors: any TextOutput,
    environment: [String: String],
    clock: ClockSetting = .system, databasePath: String, user: String, actingAs: String? = nil
  ) {
    self.input = input
    self.output = output
    self.errors = errors
    self.environment = environment
    self.clock = clock
    self.databasePath = databasePath
    self.user = user
    self.actingAs = actingAs
  }

  /// Opens the database and finds the account.
  ///
  /// - Throws: status 66 without a database, 77 without an account.
  public func openSession(_ mode: CaseStore.Mode) throws(CommandFailure) -> Session {
    do {
      let store = try CaseStore.open(at: databasePath, mode)
      return try Session(store: store, actor: findActor(in: store), context: self)
    } catch {
      throw failure(error)
    }
  }

  /// Does something with the store; its errors become failures of the command.
  public func asking<Value>(
    _ body: () throws(StorageError) -> Value
  ) throws(CommandFailure) -> Value {
    do {
      return try body()
    } catch {
      throw failure(error)
    }
  }

  /// As ``asking(_:)`` for work that also fails in other ways, as streaming to an output does.
  public func carryingOut<Value>(_ body: () throws -> Value) throws(CommandFailure) -> Value {
    do {
      return try body()
    } catch let error as StorageError {
      throw failure(error)
    } catch let error as CommandFailure {
      throw error
    } catch let error as ReadingError {
      throw CommandFailure(error)
    } catch let error as WritingError {
      throw CommandFailure(error)
    } catch {
      throw CommandFailure(.inputOutput, CommonText.cannotWrite)
    }
  }

  /// What a storage error means here.
  public func failure(_ error: StorageError) -> CommandFailure {
    if error == .noAccount {
      return CommandFailure(.notAllowed, CommonText.noAccount(actingAs ?? user))
    }
    if error == .notAllowed(.manageAccounts), actingAs != nil {
      return CommandFailure(.notAllowed, CommonText.notAdminForAnother)
    }
    return CommandFailure(error, at: databasePath)
  }

  /// The user's own account, or the named one where the user's own may manage accounts.
  private func findActor(in store: CaseStore) throws(StorageError) -> Actor {
    let own = try store.actor(forAccount: user)
    guard let actingAs, actingAs != user else { return own }
    guard own.may(.manageAccounts) else { throw .notAllowed(.manageAccounts) }
    return try store.actor(forAccount: actingAs)
  }
}

/// An open database with the account that works in it.
public struct Session: Sendable {
  public let store: CaseStore
  public let actor: Actor
  public let clock: ClockSetting
  public let databasePath: String

  init(store: CaseStore, actor: Actor, context: CommandContext) {
    self.store = store
    self.actor = actor
    clock = context.clock
    databasePath = context.databasePath
  }

  public var now: Moment { clock.now(in: store.info.zone) }
  public var today: Day { clock.today(in: store.info.zone) }
}
