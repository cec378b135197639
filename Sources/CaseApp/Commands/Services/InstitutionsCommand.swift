import CaseDomain
import CaseStore

/// `lembaga`: the institutions with their places, room and waiting lists on a day.
public struct InstitutionsCommand: Command {
  /// A day; nil for today.
  public var day: String?
  public var asJSON: Bool

  public init(day: String? = nil, asJSON: Bool = false) {
    self.day = day
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readOnly)
    let day = try ServiceOptions.day(day) ?? session.today
    let board = try context.asking { () throws(StorageError) in
      try session.store.institutionBoard(on: day, as: session.actor)
    }
    guard !asJSON else { return try context.output.writeLine(Self.json(board)) }
    try context.errors.writeLine(ServiceCommandText.position(board.day))
    let rows = board.lines.flatMap { line in
      line.places.isEmpty
        ? [Self.head(line) + ["", "", "", "", "", "\(line.waiting)"]]
        : line.places.map { Self.head(line) + Self.cells($0) }
    }
    let table = TextTable(
      heads: ServiceCommandText.institutionHeads, rows: rows, rightAligned: [0, 6, 7, 8, 9])
    try context.output.write(table.text)
  }

  private static func head(_ line: InstitutionBoard.Line) -> [String] {
    let institution = line.institution
    return [
      "\(institution.id)", institution.name, institution.kind.label, institution.level.label,
    ]
  }

  private static func cells(_ place: InstitutionBoard.Place) -> [String] {
    let numbers = [place.capacity, place.occupied, place.free, place.waiting]
    return [place.location, place.careClass] + numbers.map(IndonesianNumber.grouped)
  }

  private static func json(_ board: InstitutionBoard) -> String {
    JSONText.object([
      ("posisi", JSONText.string(board.day.iso8601)),
      ("lembaga", JSONText.array(board.lines.map(json))),
    ])
  }

  private static func json(_ line: InstitutionBoard.Line) -> String {
    JSONText.object([
      ("nomor", JSONText.number(line.id)), ("nama", JSONText.string(line.institution.name)),
      ("jenis", JSONText.string(line.institution.kind.rawValue)),
      ("tingkat", JSONText.string(line.institution.level.rawValue)),
      ("wilayah", JSONText.string(line.institution.area.dotted)),
      ("kapasitas", JSONText.number(line.capacity)), ("terisi", JSONText.number(line.occupied)),
      ("menungguJawaban", JSONText.number(line.unanswered)),
      ("daftarTunggu", JSONText.number(line.waiting)),
      ("tempat", JSONText.array(line.places.map(json))),
    ])
  }

  private static func json(_ place: InstitutionBoard.Place) -> String {
    JSONText.object([
      ("lokasi", JSONText.string(place.location)), ("kelas", JSONText.string(place.careClass)),
      ("kapasitas", JSONText.number(place.capacity)), ("terisi", JSONText.number(place.occupied)),
      ("sisa", JSONText.number(place.free)), ("daftarTunggu", JSONText.number(place.waiting)),
      ("dihitung", JSONText.string(place.countedOn?.iso8601)),
    ])
  }
}
