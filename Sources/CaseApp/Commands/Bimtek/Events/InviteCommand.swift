import CaseDomain
import CaseStore

/// `bimtek undang`: invites people of the registry in one step.
public struct InviteCommand: Command {
  public var event: String
  public var kind: String
  /// A code of a kab/kota; nil for all of the account's area.
  public var kabupaten: String?
  public var onlyUntrained: Bool
  public var perKabupaten: Int?
  public var withEnvoys: Bool
  public var asJSON: Bool

  public init(
    event: String, kind: String, kabupaten: String? = nil, onlyUntrained: Bool = false,
    perKabupaten: Int? = nil, withEnvoys: Bool = false, asJSON: Bool = false
  ) {
    self.event = event
    self.kind = kind
    self.kabupaten = kabupaten
    self.onlyUntrained = onlyUntrained
    self.perKabupaten = perKabupaten
    self.withEnvoys = withEnvoys
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let draw = ParticipantDraw(
      kind: try PillarOption.read(kind), kabupaten: try kabupaten.map(WilayahOption.read),
      onlyUntrained: onlyUntrained, perKabupaten: perKabupaten, withEnvoys: withEnvoys)
    let session = try context.openSession(.readWrite)
    let before = try context.eventPage(event, in: session)
    _ = try CommandForm(session: session, context: context)
      .save(InviteForm.id, about: .row("bimtek", before.event.id), draw.values)
    let page = try context.eventPage(event, in: session)
    let count = page.participants.count - before.participants.count
    try context.output.writeLine(
      asJSON ? json(count, page) : EventCommandText.invited(count, to: page.event.code))
    for overlap in page.overlaps {
      try context.errors.writeLine(EventCommandText.overlap(overlap))
    }
  }

  private func json(_ count: Int, _ page: EventPage) -> String {
    JSONText.object([
      ("diundang", JSONText.number(count)),
      ("peserta", JSONText.number(page.participants.count)),
      ("bentrok", EventSummaryListing.json(page.overlaps)),
    ])
  }
}

/// `bimtek tamu`: people who came without an invitation; one by options, or one a line of standard
/// input.
public struct WalkInCommand: Command {
  public var event: String
  public var kind: String
  /// One person; nil reads lines: a NIK, or a name, `;` and the code of a kab/kota.
  public var person: Person?
  /// Whether a name is tied to the only one in the registry who bears it, with pillar and place.
  public var matches: Bool
  public var asJSON: Bool

  /// Somebody by NIK, or by name and kab/kota.
  public enum Person: Sendable {
    case nik(String)
    case named(String, kabupaten: String)
  }

  public init(
    event: String, kind: String, person: Person? = nil, matches: Bool = false,
    asJSON: Bool = false
  ) {
    self.event = event
    self.kind = kind
    self.person = person
    self.matches = matches
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let kind = try PillarOption.read(kind)
    let session = try context.openSession(.readWrite)
    let event = try BimtekEventOption(event).find(in: session, context)
    let desk = Desk(
      form: CommandForm(session: session, context: context), event: event.id, kind: kind,
      matches: matches)
    guard let person else { return try readLines(desk, context) }
    let number = try desk.register(person)
    try context.output.writeLine(EventCommandText.registered(number))
  }

  /// Each line is saved by itself; one that cannot be taken is told with its number.
  private func readLines(
    _ desk: Desk, _ context: CommandContext
  ) throws(CommandFailure) {
    var (line, taken, refused) = (0, 0, 0)
    while let text = context.input.nextLine() {
      line += 1
      guard let person = Self.person(in: text) else { continue }
      do {
        _ = try desk.register(person)
        taken += 1
      } catch {
        guard error.status == .usage else { throw error }
        refused += 1
        try context.errors.writeLine(EventCommandText.refused(line, error.message))
      }
    }
    try context.output.writeLine(
      asJSON
        ? JSONText.object([
          ("baris", JSONText.number(taken + refused)), ("terdaftar", JSONText.number(taken)),
          ("ditolak", JSONText.number(refused)),
        ]) : EventCommandText.walkIns(taken, refused: refused))
    guard refused == 0 else {
      throw CommandFailure(.badData, EventCommandText.someRefused(refused))
    }
  }

  /// nil for an empty line.
  private static func person(in line: String) -> Person? {
    let parts = line.split(separator: ";", maxSplits: 1).map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    guard let first = parts.first, !first.isEmpty else { return nil }
    return parts.count == 2 ? .named(first, kabupaten: parts[1]) : .nik(first)
  }

  /// Registers one person after the other.
  private struct Desk {
    let form: CommandForm
    let event: Int64
    let kind: String
    let matches: Bool

    /// The number on the badge.
    func register(_ person: Person) throws(CommandFailure) -> String {
      var answers = FormValues([
        WalkInForm.kind: kind, WalkInForm.matches: matches ? "ya" : "tidak",
      ])
      switch person {
      case .nik(let nik): answers[WalkInForm.nik] = nik.filter { $0 != " " && $0 != "." }
      case .named(let name, let kabupaten):
        answers[WalkInForm.name] = name
        answers[WalkInForm.kabupaten] = try WilayahOption.read(kabupaten).dotted
      }
      return try form.save(WalkInForm.id, about: .row("bimtek", event), answers).number
    }
  }
}
