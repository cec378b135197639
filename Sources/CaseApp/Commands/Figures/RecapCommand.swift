import CaseDocuments
public import CaseDomain
import CaseStore

/// The forms of a recap on the command line.
public enum RecapFormat: String, CaseIterable, Sendable {
  case teks
  case csv
  case json
}

/// `rekap ppks`: the official recap of an area on a day.
public struct RecapCommand: Command {
  /// A code; nil for the account's own area.
  public var area: String?
  /// nil for one level below the area.
  public var level: WilayahLevel?
  /// nil for today.
  public var position: String?
  public var format: RecapFormat

  public init(
    area: String? = nil, level: WilayahLevel? = nil, position: String? = nil,
    format: RecapFormat = .teks
  ) {
    self.area = area
    self.level = level
    self.position = position
    self.format = format
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let named = try self.area.map(WilayahOption.read)
    let session = try context.openSession(.readOnly)
    let area = named ?? session.actor.area
    let request = RecapRequest(
      area: area, level: try RecapOptions.level(level, below: area),
      position: try RecapOptions.day(position, in: session))
    let recap = try context.asking { () throws(StorageError) in
      try session.store.recap(request, today: session.today, as: session.actor)
    }
    try context.carryingOut { try write(recap, to: context.output) }
  }

  private func write(_ recap: Recap, to output: any TextOutput) throws {
    let document = RecapDocument(recap)
    let stream = DocumentStream { try output.write($0) }
    switch format {
    case .teks: try document.writeText(to: stream)
    case .csv: try document.writeCSV(to: stream)
    case .json: try document.writeJSON(to: stream)
    }
  }
}

/// Reads the options that every recap takes.
enum RecapOptions {
  /// The level asked for, or one below the area; refused above it.
  static func level(
    _ level: WilayahLevel?, below area: WilayahCode
  ) throws(CommandFailure) -> WilayahLevel {
    let level = level ?? area.level.below ?? area.level
    guard level.digits >= area.level.digits else {
      throw CommandFailure(.usage, RecapCommandText.levelAbove(area))
    }
    return level
  }

  /// The day asked for, or today; refused where it has not come yet.
  static func day(_ text: String?, in session: Session) throws(CommandFailure) -> Day {
    guard let text else { return session.today }
    guard let day = DateReading.day(in: text) else {
      throw CommandFailure(.usage, CommonText.unreadableDay(text))
    }
    guard day <= session.today else {
      throw CommandFailure(.usage, RecapCommandText.future(text))
    }
    return day
  }
}

/// What `rekap` says.
enum RecapCommandText {
  static func levelAbove(_ area: WilayahCode) -> String {
    "Tingkat itu di atas \(Wilayah.title(of: area)). Pilih tingkat yang sama atau di bawahnya."
  }

  static func future(_ text: String) -> String {
    "Posisi \(text) belum terjadi. Pilih hari ini atau sebelumnya."
  }
}
