import CaseDomain
import CaseScreens
import CaseStore

/// `psks pengingat`: the letter that asks an area to renew its PSKS data.
public struct ReminderCommand: Command {
  /// A code; the letter goes there.
  public var area: String
  /// nil for today.
  public var position: String?

  public init(area: String, position: String? = nil) {
    self.area = area
    self.position = position
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let area = try WilayahOption.read(area)
    let session = try context.openSession(.readOnly)
    let day = try RecapOptions.day(position, in: session)
    let figures = ResourceFigures(
      store: session.store, actor: session.actor, today: session.today)
    let letter = try context.asking { () throws(StorageError) in
      try figures.reminder(to: area, on: day)
    }
    try context.carryingOut { try context.output.write(letter.text) }
  }
}

/// `psks ambang`: tells from how many days on PSKS data are old, or sets it.
public struct AgeingThresholdCommand: Command {
  /// `120/180`; nil to be told what holds.
  public var thresholds: String?

  public init(thresholds: String? = nil) { self.thresholds = thresholds }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let wanted = try thresholds.map { text throws(CommandFailure) in
      guard let wanted = Ageing.Thresholds(text) else {
        throw CommandFailure(.usage, ResourceFigureText.unreadableThresholds(text))
      }
      return wanted
    }
    let session = try context.openSession(wanted == nil ? .readOnly : .readWrite)
    let holds = try context.asking { () throws(StorageError) in
      if let wanted { try session.store.setAgeing(wanted, as: session.actor) }
      return try session.store.ageingThresholds(as: session.actor)
    }
    try context.carryingOut {
      try context.output.write(ResourceFigureText.thresholds(holds) + "\n")
    }
  }
}
