import CaseDocuments
import CaseDomain
import CaseStore
import TerminalUI

/// `cek`: the desk's daily question, answered with a slip for each person found.
///
/// What was told is in the access log, as a print of each person.
public struct StatusCommand: Command {
  /// Parts of a name, or digits of a NIK or KK.
  public var words: [String]
  public var asJSON: Bool

  private static let mostPeople = 10

  public init(words: [String], asJSON: Bool = false) {
    self.words = words
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readWrite)
    let text = words.joined(separator: " ")
    let people = try context.asking { () throws(StorageError) in
      try session.store.statuses(
        of: text, limit: Self.mostPeople, on: session.today, as: session.actor)
    }
    let places = people.isEmpty ? try elsewhere(text, session, in: context) : []
    try context.asking { () throws(StorageError) in
      for person in people {
        try session.store.logPrint(
          of: person.client, rows: 1, reason: StatusText.reason, as: session.actor,
          at: session.now)
      }
    }
    try context.carryingOut {
      try asJSON
        ? context.output.writeLine(StatusText.json(people, elsewhere: places))
        : writeSlips(people, text, places, session, to: context.output)
    }
  }

  private func elsewhere(
    _ text: String, _ session: Session, in context: CommandContext
  ) throws(CommandFailure) -> [WilayahCode] {
    try context.asking { () throws(StorageError) in
      try session.store.elsewhere(number: text, as: session.actor)
    }
  }

  private func writeSlips(
    _ people: [PersonStatus], _ text: String, _ places: [WilayahCode], _ session: Session,
    to output: any TextOutput
  ) throws {
    let desk = StatusSlip.Desk(
      office: session.store.info.officeName, officer: session.actor.name, at: session.now,
      zone: session.store.info.zone)
    let slip = StatusSlip(desk)
    let pages =
      people.isEmpty
      ? [slip.lines(nobodyNamed: StatusText.asked(text), elsewhere: places)]
      : people.map(slip.lines)
    for (place, page) in pages.enumerated() {
      if place > 0 { try output.writeLine("\n" + StatusText.cut + "\n") }
      for line in page { try output.writeLine(SafeText(line).string) }
    }
  }
}

/// What `cek` says besides its slips.
enum StatusText {
  static let reason = "cek status"
  static let cut = String(repeating: "-", count: 80)

  /// A whole number is not repeated on paper.
  static func asked(_ text: String) -> String {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    return digits.count == 16
      ? digits.prefix(6) + String(repeating: "•", count: 10) : text
  }

  static func json(_ people: [PersonStatus], elsewhere: [WilayahCode]) -> String {
    JSONText.object([
      ("orang", JSONText.array(people.map(json))),
      ("wilayahLain", JSONText.array(elsewhere.map { JSONText.string($0.dotted) })),
    ])
  }

  private static func json(_ person: PersonStatus) -> String {
    JSONText.object([
      ("nama", JSONText.string(person.name)), ("nik", JSONText.string(person.nik)),
      ("wilayah", JSONText.string(person.area.dotted)),
      ("status", JSONText.string(person.status == .aktif ? "aktif" : "selesai")),
      ("jenis", JSONText.array(person.types.known.numbers.map(JSONText.number))),
      ("terbatas", JSONText.bool(person.types.hasRestricted)),
      ("dtsen", person.dtsen.map(json) ?? "null"),
      ("program", JSONText.array(person.programmes.map(json))),
    ])
  }

  private static func json(_ report: DTSENReport) -> String {
    JSONText.object([
      ("status", JSONText.string(report.status.rawValue)),
      ("desil", report.decile.map { JSONText.number($0) } ?? "null"),
      ("tanggal", JSONText.string(report.day.iso8601)),
      ("sumber", JSONText.string(report.source)),
    ])
  }

  private static func json(_ report: MembershipReport) -> String {
    JSONText.object([
      ("program", JSONText.string(report.programme)),
      ("peserta", JSONText.bool(report.isMember)),
      ("tanggal", JSONText.string(report.day.iso8601)),
      ("sumber", JSONText.string(report.source)),
    ])
  }
}
