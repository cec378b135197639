import CaseDomain
public import CaseScreens
import CaseStore
public import TerminalUI

/// The screens as one call: a terminal in, the reason of the end out.
public enum Program {
  /// Shows the screens until the user leaves or the terminal is gone.
  ///
  /// Every change that was asked for is stored before this returns. `session`'s store is the
  /// interactive lane's from now on; `message` is shown above the hints at first.
  @MainActor
  public static func run(
    on driver: any TerminalDriver, session: Session, start: Destination, theme: Theme,
    message: String? = nil
  ) -> LoopEnding {
    let desk = ScreenDesk(session)
    let effects = EffectRunner(waker: driver.waker, desk: desk) { lane in
      StoreAnswerer(
        session: session, store: lane == .interactive ? session.store : nil, desk: desk
      ) { () throws(StorageError) in
        try CaseStore.open(
          at: session.databasePath, lane == .write ? .readWrite : .readOnly,
          cacheKilobytes: besideCacheKilobytes)
      }
    }
    defer { effects.close() }
    var shell = Shell(context: context(of: session), start: start)
    if let message { shell.tell(Toast(.warning, message)) }
    let loop = ScreenLoop(
      driver: driver, shell: shell, theme: theme, clock: session.clock, effects: effects)
    return loop.run()
  }

  /// For the lanes beside the interactive one, so that a program at rest stays small.
  private static let besideCacheKilobytes = 1500

  private static func context(of session: Session) -> ScreenContext {
    ScreenContext(
      actor: session.actor, today: session.today, now: session.now, zone: session.store.info.zone,
      isTraining: session.store.info.isTraining, clockIsSet: session.clock.isFixed)
  }
}
