import CaseDomain
import GRDB

/// A participant on the way into an event's list.
struct NewParticipant {
  var name: String
  /// Four digits.
  var kabupaten: WilayahCode
  var represents: String
  var person: Int64?
  var institution: Int64?
  /// Six digits.
  var kecamatan: Int64?
  var sex: Int64?
  var nik: Int64?
  var state = ParticipantState.diundang
  var source = ParticipantSource.undangan
  /// The participant whose seat it is.
  var substitutes: Int64?
  var letter = ""
}

/// Puts people onto the list of an event, inside one immediate transaction.
struct ParticipantWriter {
  let context: FormContext
  let event: EventRecord

  private var db: Database { context.db }

  /// Adds a participant under the next number.
  ///
  /// - Throws: ``BimtekProblem/alreadyInvited(kind:)`` as a rule: one person, one pillar.
  func add(_ new: NewParticipant) throws -> Int64 {
    if let person = new.person { try demandNew(person) }
    let number = try db.number(
      "SELECT max(number) FROM bimtekParticipant WHERE event = ?", [.integer(event.id)])
    var uids = FreshUIDs(at: context.now)
    try db.run(
      """
      INSERT INTO bimtekParticipant (uid, event, number, name, nik, kabupaten, represents, person,
        kecamatan, sex, state, source, substitutes, letter, institution, updatedAt, updatedBy)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .blob(uids.next().bytes), .integer(event.id), .integer((number ?? 0) + 1),
        .text(new.name), SQLValue(new.nik), .integer(new.kabupaten.number),
        .text(new.represents), SQLValue(new.person), SQLValue(new.kecamatan), SQLValue(new.sex),
        .text(new.state.rawValue), .text(new.source.rawValue), SQLValue(new.substitutes),
        .text(new.letter), SQLValue(new.institution), .integer(context.now.milliseconds),
        .integer(context.actor.accountID),
      ])
    return db.lastInsertedRowID
  }

  private func demandNew(_ person: Int64) throws {
    guard let known = try participant(of: person) else { return }
    throw StorageError.rule(.bimtek(.alreadyInvited(kind: known.represents)))
  }

  /// Under which line somebody takes part already; nil for nobody of the list.
  func participant(of person: Int64) throws -> (id: Int64, represents: String)? {
    try db.query(
      """
      SELECT id, represents FROM bimtekParticipant
      WHERE event = ? AND person = ? AND state <> 'diganti'
      """, [.integer(event.id), .integer(person)]
    ).first { ($0.int(0), $0.text(1)) }
  }

  static let takenSQL = """
    SELECT kabupaten, count(*) FROM bimtekParticipant INDEXED BY bimtekParticipant_seat
    WHERE event = ? AND represents = ? AND state IN ('diundang', 'terkonfirmasi')
      AND source = 'undangan'
    GROUP BY kabupaten
    """

  /// How many more of a pillar each kab/kota may send.
  ///
  /// - Returns: A function that gives nil where nothing limits: no kab/kota has a quota of the
  ///   pillar. With a quota for some, the others have no seat.
  func seats(of kind: String) throws -> (WilayahCode) -> Int? {
    var seats: [Int64: Int] = [:]
    try db.query(
      "SELECT kabupaten, seats FROM bimtekQuota WHERE event = ? AND kind = ?",
      [.integer(event.id), .text(kind)]
    ).eachRow { seats[$0.int(0)] = Int($0.int(1)) }
    guard !seats.isEmpty else { return { _ in nil } }
    try db.query(Self.takenSQL, [.integer(event.id), .text(kind)]).eachRow { row in
      seats[row.int(0), default: 0] -= Int(row.int(1))
    }
    let left = seats
    return { max(0, left[$0.number] ?? 0) }
  }

  /// Invites whoever of the registry the draw takes.
  ///
  /// - Returns: How many were invited.
  /// - Throws: ``BimtekProblem/nobodyToInvite`` as a rule.
  func invite(_ draw: ParticipantDraw, kind: PSKSKind) throws -> Int {
    let area = draw.kabupaten.flatMap { context.actor.area.contains($0) ? $0 : nil }
    let drawn = try DrawReader(db: db, event: event)
      .candidates(kind, in: area ?? context.actor.area)
    let seats = try seats(of: kind.abbreviation)
    let chosen = draw.chosen(from: drawn.map(\.candidate), seats: seats)
    let rows = Dictionary(drawn.map { ($0.candidate.row, $0) }) { first, _ in first }
    for candidate in chosen {
      guard let person = rows[candidate.row] else { throw StorageError.notFound }
      _ = try add(NewParticipant(person, as: kind.abbreviation))
    }
    let envoys = draw.withEnvoys ? try inviteEnvoys(draw, kind, after: chosen) : 0
    guard chosen.count + envoys > 0 else {
      throw StorageError.rule(.bimtek(.nobodyToInvite))
    }
    return chosen.count + envoys
  }

  /// Seats of the quota that are still free are offered to the kab/kota, to be named later.
  private func inviteEnvoys(
    _ draw: ParticipantDraw, _ kind: PSKSKind, after chosen: [DrawCandidate]
  ) throws -> Int {
    let seats = try seats(of: kind.abbreviation)
    let already = Dictionary(grouping: chosen, by: \.kabupaten).mapValues(\.count)
    var count = 0
    for kabupaten in Wilayah.areas(at: .kabupaten, in: context.actor.area)
    where draw.kabupaten == nil || draw.kabupaten == kabupaten {
      guard let left = seats(kabupaten) else { continue }
      let most = draw.perKabupaten.map { max(0, $0 - (already[kabupaten] ?? 0)) } ?? left
      for _ in 0..<min(left, most) {
        _ = try add(
          NewParticipant(
            name: EventText.envoy(of: kind.abbreviation, from: kabupaten), kabupaten: kabupaten,
            represents: kind.abbreviation))
        count += 1
      }
    }
    return count
  }
}

extension NewParticipant {
  init(_ drawn: DrawnPerson, as kind: String) {
    self.init(
      name: drawn.candidate.name, kabupaten: drawn.candidate.kabupaten, represents: kind,
      person: drawn.person, institution: drawn.institution, kecamatan: drawn.kecamatan,
      sex: drawn.sex, nik: drawn.nik)
  }
}
