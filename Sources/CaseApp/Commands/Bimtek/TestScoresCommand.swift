import CaseDocuments
import CaseDomain
import CaseStore

/// `bimtek nilai`: pre-test and post-test of an event from a file, all of it or nothing.
public struct TestScoresCommand: Command {
  /// The event's short code.
  public var event: String
  /// With the columns `nomor`, `pre`, `post`.
  public var file: String

  public init(event: String, file: String) {
    self.event = event
    self.file = file
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readWrite)
    let event = try EventArgument.event(event, in: session, context)
    let rows = try context.carryingOut {
      try ScoreFile(path: file, columns: Self.columns, needed: 1).rows
    }
    let scores = try Self.scores(in: rows)
    do {
      try session.store.recordTests(scores, of: event.id, as: session.actor, at: session.now)
    } catch {
      throw error == .attendance(.notAParticipant)
        ? CommandFailure(.badData, BimtekResultText.noSuchParticipant(event.code))
        : context.failure(error)
    }
    try context.output.writeLine(BimtekResultText.testsRead(scores.count))
  }

  private static let columns: [Set<String>] = [
    ["nomor", "no", "nopeserta", "nomorpeserta"], ["pre", "pretest", "tesawal"],
    ["post", "posttest", "tesakhir"],
  ]

  private static func scores(
    in rows: [ScoreFile.Row]
  ) throws(CommandFailure) -> [Int: NewTestScores] {
    var scores: [Int: NewTestScores] = [:]
    for row in rows {
      let pre = ScoreCell.units(row.cells[1], places: TestScoreForm.places)
      let post = ScoreCell.units(row.cells[2], places: TestScoreForm.places)
      guard let number = Int(row.cells[0]), let pre, let post else {
        throw CommandFailure(.badData, BimtekResultText.badRow(row.record))
      }
      scores[number] = NewTestScores(pre: pre, post: post)
    }
    return scores
  }
}

/// Reads a score from a cell.
enum ScoreCell {
  /// The units, or nil inside for an empty cell; nil for what is no score from 0 to 100.
  static func units(_ text: String, places: Int) -> Int?? {
    guard !text.isEmpty else { return .some(nil) }
    guard let units = DecimalText.units(in: text, places: places),
      units <= 100 * DecimalText.scale(places)
    else { return nil }
    return .some(units)
  }
}
