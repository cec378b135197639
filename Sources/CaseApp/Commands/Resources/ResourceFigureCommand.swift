import CaseDocuments
public import CaseDomain
import CaseStore

/// `rekap psks`, `psks cakupan` and the other figures of PSKS of an area on a day.
public struct ResourceFigureCommand: Command {
  public var figure: ResourceFigure
  /// A code; nil for the account's own area.
  public var area: String?
  /// nil for one level below the area.
  public var level: WilayahLevel?
  /// nil for today.
  public var position: String?
  /// The earlier day of a change; nil for a year before the position.
  public var from: String?
  public var format: RecapFormat

  public init(
    _ figure: ResourceFigure, area: String? = nil, level: WilayahLevel? = nil,
    position: String? = nil, from: String? = nil, format: RecapFormat = .teks
  ) {
    self.figure = figure
    self.area = area
    self.level = level
    self.position = position
    self.from = from
    self.format = format
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let named = try self.area.map(WilayahOption.read)
    let session = try context.openSession(.readOnly)
    let request = try request(of: named ?? session.actor.area, in: session)
    let figures = ResourceFigures(
      store: session.store, actor: session.actor, today: session.today)
    let sheet = try context.asking { () throws(StorageError) in try figures.sheet(request) }
    try context.carryingOut { try write(sheet, to: context.output) }
  }

  private func request(
    of area: WilayahCode, in session: Session
  ) throws(CommandFailure) -> ResourceFigureRequest {
    let level = try RecapOptions.level(level, below: area)
    let position = try RecapOptions.day(position, in: session)
    let earlier = try from.map { text throws(CommandFailure) in
      try RecapOptions.day(text, in: session)
    }
    let request = ResourceFigureRequest(
      figure, in: area, at: level, on: position, from: earlier)
    guard figure != .perubahan || request.earlier < position else {
      throw CommandFailure(.usage, ResourceFigureText.reversed)
    }
    return request
  }

  private func write(_ sheet: FigureSheet, to output: any TextOutput) throws {
    let document = FigureDocument(sheet)
    let stream = DocumentStream { try output.write($0) }
    switch format {
    case .teks: try document.writeText(to: stream)
    case .csv: try document.writeCSV(to: stream)
    case .json: try document.writeJSON(to: stream)
    }
  }
}
