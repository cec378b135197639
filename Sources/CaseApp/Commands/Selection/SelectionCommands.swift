import CaseDocuments
import CaseDomain
import CaseStore

/// `seleksi daftar`: every selection, the latest first.
public struct ListSelectionsCommand: Command {
  public var asJSON: Bool

  public init(asJSON: Bool = false) { self.asJSON = asJSON }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readOnly)
    let editions = try context.asking { () throws(StorageError) in
      try session.store.selections(as: session.actor)
    }
    let rows: [[Listing.Cell]] = editions.map { edition in
      [
        .number(Int(edition.id)), .text(edition.name), .text(edition.kind), .day(edition.day),
        .text(edition.eventCode), .text(edition.minuteNumber), .day(edition.signedDay),
      ]
    }
    try Listing(columns: BimtekResultText.selectionColumns, rows: rows)
      .write(to: context.output, asJSON: asJSON)
  }
}

/// `seleksi peringkat`: the ranks, with the mean of each criterion.
public struct RankingCommand: Command {
  public var selection: Int64
  public var asJSON: Bool

  public init(selection: Int64, asJSON: Bool = false) {
    self.selection = selection
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readOnly)
    let sheet = try SelectionArgument.sheet(selection, in: session, context)
    let rows = SelectionRanking(of: sheet).lines.map { line -> [Listing.Cell] in
      let means = line.means.map { Listing.Cell.decimal($0, places: CandidateForms.places) }
      return [
        .text(line.rank.map(String.init) ?? "–"), .number(line.candidate.number),
        .text(line.candidate.name), .area(line.candidate.kabupaten),
      ] + means + [
        .decimal(line.total, places: CandidateForms.places), .number(line.missing),
      ]
    }
    try Listing(columns: BimtekResultText.rankingColumns(sheet), rows: rows)
      .write(to: context.output, asJSON: asJSON)
  }
}

/// `seleksi juara`: the kab/kota by their points over all categories of the edition.
public struct ChampionsCommand: Command {
  public var selection: Int64
  public var asJSON: Bool

  public init(selection: Int64, asJSON: Bool = false) {
    self.selection = selection
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readOnly)
    _ = try SelectionArgument.sheet(selection, in: session, context)
    let championship = try context.asking { () throws(StorageError) in
      try session.store.championship(with: selection, as: session.actor)
    }
    let rows = championship.lines.map { line -> [Listing.Cell] in
      [.number(line.rank), .area(line.kabupaten), .number(line.points)]
        + line.wins.map { .number($0) }
    }
    try Listing(columns: BimtekResultText.championColumns(championship), rows: rows)
      .write(to: context.output, asJSON: asJSON)
    try context.errors.writeLine(BimtekResultText.pointRule(championship))
  }
}

/// `seleksi berita-acara`: the minutes as text.
public struct SelectionMinutesCommand: Command {
  public var selection: Int64

  public init(selection: Int64) { self.selection = selection }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readWrite)
    _ = try SelectionArgument.sheet(selection, in: session, context)
    try PrintedPaper(session: session, context: context).write { documents throws(StorageError) in
      try documents.minutes(of: selection)
    }
  }
}

/// `seleksi nilai`: scores from a file with the columns `calon`, `juri`, `kriteria`, `nilai`, all of
/// it or nothing.
///
/// Candidates are named by number, judges by their place from 1, criteria by name or place.
public struct SelectionScoresCommand: Command {
  public var selection: Int64
  public var file: String

  public init(selection: Int64, file: String) {
    self.selection = selection
    self.file = file
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readWrite)
    let sheet = try SelectionArgument.sheet(selection, in: session, context)
    let rows = try context.carryingOut {
      try ScoreFile(path: file, columns: Self.columns, needed: Self.columns.count).rows
    }
    var scores: [SelectionSheet.ScoreKey: Int] = [:]
    for row in rows {
      guard let found = ScoreCell.units(row.cells[3], places: CandidateForms.places),
        let score = found
      else { throw CommandFailure(.badData, BimtekResultText.badRow(row.record)) }
      guard let key = Self.key(row.cells, in: sheet) else {
        throw CommandFailure(.badData, BimtekResultText.notInSelection(row.record))
      }
      scores[key] = score
    }
    let read = scores
    try context.asking { () throws(StorageError) in
      try session.store.recordScores(read, of: selection, as: session.actor, at: session.now)
    }
    try context.output.writeLine(BimtekResultText.scoresRead(scores.count))
  }

  private static let columns: [Set<String>] = [
    ["calon", "nomorcalon", "nocalon"], ["juri"], ["kriteria", "komponen"], ["nilai", "skor"],
  ]

  private static func key(
    _ cells: [String], in sheet: SelectionSheet
  ) -> SelectionSheet.ScoreKey? {
    let criteria = sheet.criteria
    let named = criteria.first { $0.name.lowercased() == cells[2].lowercased() }
    guard let candidate = sheet.candidates.first(where: { String($0.number) == cells[0] }),
      let judge = place(cells[1], in: sheet.judges),
      let criterion = named ?? place(cells[2], in: criteria)
    else { return nil }
    return SelectionSheet.ScoreKey(
      candidate: candidate.id, criterion: criterion.id, judge: judge.id)
  }

  private static func place<Value>(_ text: String, in values: [Value]) -> Value? {
    guard let place = Int(text), values.indices.contains(place - 1) else { return nil }
    return values[place - 1]
  }
}

/// Finds the selection that a command's argument names.
enum SelectionArgument {
  /// - Throws: status 66 for a number that no selection has.
  static func sheet(
    _ id: Int64, in session: Session, _ context: CommandContext
  ) throws(CommandFailure) -> SelectionSheet {
    do {
      return try session.store.selectionSheet(id, as: session.actor)
    } catch {
      throw error == .notFound
        ? CommandFailure(.noInput, BimtekResultText.noSelection(id)) : context.failure(error)
    }
  }
}
