import CaseDocuments
import CaseDomain
import CaseStore

/// `layanan rekap`: services and people by pillar, SPM item and source, of an area and year.
public struct ServiceFiguresCommand: Command {
  public var area: String?
  public var year: Int?
  public var format: RecapFormat

  public init(area: String? = nil, year: Int? = nil, format: RecapFormat = .teks) {
    self.area = area
    self.year = year
    self.format = format
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readOnly)
    let filter = try ServiceOptions.filter(area: area, year: year, in: session)
    let figures = try context.asking { () throws(StorageError) in
      try session.store.serviceFigures(matching: filter, as: session.actor)
    }
    let document = ServiceFiguresDocument(figures, filter, on: session.today)
    try context.carryingOut {
      let stream = DocumentStream { try context.output.write($0) }
      switch format {
      case .teks: try document.writeText(to: stream)
      case .csv: try document.writeCSV(to: stream)
      case .json: try document.writeJSON(to: stream)
      }
    }
  }
}
