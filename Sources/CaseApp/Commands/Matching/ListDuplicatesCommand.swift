public import CaseDocuments
public import CaseDomain
import CaseStore
import Dispatch

/// `mutu ganda --berkas`: pairs of a list who may be one person.
public struct ListDuplicatesCommand: Command {
  public var file: String
  /// Which headings say what.
  public var mapping: [MatchColumn: [String]]
  /// The least score shown, 0 to 1000.
  public var threshold: Int
  public var format: PairListDocument.Format

  public init(
    file: String, mapping: [MatchColumn: [String]], threshold: Int, format: PairListDocument.Format
  ) {
    self.file = file
    self.mapping = mapping
    self.threshold = threshold
    self.format = format
  }

  /// Reads the mappings of the command line, which may stand in several.
  public static func readMapping(
    _ texts: [String]
  ) throws(CommandFailure) -> [MatchColumn: [String]] {
    let text = texts.joined(separator: ",")
    guard let mapping = MatchColumn.mapping(text) else {
      throw CommandFailure(.usage, MatchingText.badMapping(text))
    }
    return mapping
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    try MatchThreshold.demand(threshold)
    let (table, ids) = try read(in: context)
    let progress = ProgressLine(MatchingText.comparing, on: context.errors)
    defer { progress.clear() }
    let pairs = PairFinder(table, threshold: threshold).pairs(work: ParallelWork.do) { share in
      progress.show(share)
      return true
    }
    progress.clear()
    let printed = (pairs ?? []).lazy.map { pair in
      PrintedPair(
        a: ids[pair.one], b: ids[pair.other], score: pair.score.score, reasons: pair.score.reasons)
    }
    try context.carryingOut {
      try PairListDocument(as: format, to: DocumentStream { try context.output.write($0) })
        .write(printed)
    }
    if pairs?.isEmpty ?? true { try context.errors.writeLine(MatchingText.noPairs(of: ids.count)) }
  }

  private func read(
    in context: CommandContext
  ) throws(CommandFailure) -> (table: MatchTable, ids: PackedTexts) {
    let progress = ProgressLine(MatchingText.reading, on: context.errors)
    defer { progress.clear() }
    var table = MatchTable()
    var ids = PackedTexts()
    var person = MatchPerson()
    try context.carryingOut {
      let list = try MatchListFile(path: file, mapping: mapping)
      while let id = try list.next(&person) {
        guard table.count < MatchTable.mostPeople else {
          throw CommandFailure(.badData, MatchingText.tooMany(MatchTable.mostPeople))
        }
        table.add(person)
        ids.append(id)
        if ids.count % 4096 == 0 { progress.show(list.progress) }
      }
    }
    table.weigh()
    return (table, ids)
  }
}

/// Carries out pieces of work on every core.
enum ParallelWork {
  static func `do`(_ count: Int, _ piece: @escaping @Sendable (Int) -> Void) {
    DispatchQueue.concurrentPerform(iterations: count) { piece($0) }
  }
}

/// Many short texts in one run of bytes.
struct PackedTexts {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  var count: Int { ends.count }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    ends.append(UInt32(bytes.count))
  }

  subscript(index: Int) -> String {
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return String(decoding: bytes[start..<Int(ends[index])], as: UTF8.self)
  }
}
