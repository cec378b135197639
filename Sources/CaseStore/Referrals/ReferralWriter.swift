import CaseDomain
import GRDB

/// Writes referrals and their answers.
struct ReferralWriter {
  let context: FormContext

  /// - Throws: ``StorageError/rule(_:)`` without consent or reason, and for an institution that is
  ///   not in force or may not serve the client.
  func add(_ new: NewReferral, for client: HelpedClient) throws -> Int64 {
    let institution = try InstitutionReader(db: context.db).institution(new.institution)
    try demandService(by: institution, of: client.types, on: new.day)
    guard new.day <= context.today else { throw StorageError.casework(.dayInFuture) }
    guard new.consent != .tanpa || !new.override.allSatisfy(\.isWhitespace) else {
      throw StorageError.casework(.consentMissing)
    }
    let row = try context.insert(
      into: "referral",
      [
        ("client", .integer(client.id)), ("area", .integer(client.area)),
        ("caseFile", SQLValue(client.openCase?.id)), ("institution", .integer(institution.id)),
        ("day", SQLValue(new.day)), ("purpose", .text(new.purpose)),
        ("papers", .text(new.papers.map(\.rawValue).joined(separator: ","))),
        ("consent", .text(new.consent.rawValue)), ("override", .text(new.override)),
        ("officer", .text(new.officer)),
      ])
    if let openCase = client.openCase { try CaseFileWriter.refresh(openCase.id, context.db) }
    return row
  }

  /// Keeps an answer with its day and note.
  ///
  /// - Throws: ``StorageError/rule(_:)`` for an answer out of order, or a place without room on
  ///   that day or today; ``StorageError/notAllowed(_:)``.
  func answer(_ referral: StoredReferral, _ new: NewReferralAnswer) throws {
    try demandAnswering(referral)
    try demandOrder(new, after: referral)
    let institution = try InstitutionReader(db: context.db).institution(referral.institution)
    let place = try place(for: new, of: referral, in: institution)
    if new.answer == .diterima {
      let types = try HelpedClient.read(referral.client, context).types
      try demandService(by: institution, of: types, on: new.day)
      if let place { try demandRoom(in: place, of: institution, since: new.day) }
    }
    _ = try context.insert(
      into: "referralAnswer",
      [
        ("referral", .integer(referral.id)), ("answer", .text(new.answer.rawValue)),
        ("day", SQLValue(new.day)), ("note", .text(new.note)),
      ])
    try context.update(
      "referral", row: referral.id,
      [
        ("answer", .text(new.answer.rawValue)), ("answerDay", SQLValue(new.day)),
        ("place", SQLValue(place)),
      ])
    if institution.kind == .panti { try markPanti(referral, institution, new.answer) }
  }

  /// The institution's level answers, or the case's worker or the referral's author records it.
  func demandAnswering(_ referral: StoredReferral) throws {
    let actor = context.actor
    let institution = try InstitutionReader(db: context.db).institution(referral.institution)
    if actor.may(.manageInstitutions),
      actor.mayKeep(area: institution.area, level: institution.level)
    {
      return
    }
    let isOwn = [referral.worker, referral.author].contains(actor.accountID)
    guard actor.may(.recordCases), isOwn else {
      throw StorageError.notAllowed(.manageInstitutions)
    }
  }

  private func demandOrder(_ new: NewReferralAnswer, after referral: StoredReferral) throws {
    guard ReferralAnswer.after(referral.answer).contains(new.answer) else {
      throw StorageError.casework(.answerOrder)
    }
    let earliest = max(referral.day, referral.answerDay ?? referral.day)
    guard new.day >= earliest else { throw StorageError.casework(.answerTooEarly(earliest)) }
    guard new.day <= context.today else { throw StorageError.casework(.dayInFuture) }
  }

  /// A refusal because of a type that the account may not see would announce it, so a client with
  /// such a type is judged when somebody answers who sees them all.
  private func demandService(
    by institution: Institution, of types: TypeSet, on day: Day
  ) throws {
    guard institution.from <= day, institution.to.map({ $0 >= day }) ?? true else {
      throw StorageError.casework(.institutionNotInForce)
    }
    guard types.subtracting(context.actor.visibleTypes).isEmpty else { return }
    guard institution.level.mayServe(types, in: institution.kind) else {
      throw StorageError.casework(.levelMayNotServe)
    }
    guard institution.takes(types) else { throw StorageError.casework(.institutionDoesNotServe) }
  }

  private func place(
    for new: NewReferralAnswer, of referral: StoredReferral, in institution: Institution
  ) throws -> Int64? {
    let wanted = new.place ?? referral.place
    guard [.diterima, .daftarTunggu].contains(new.answer) else { return wanted }
    let places = try OccupancyReader(db: context.db, day: new.day).places(of: institution.id)
    if let wanted {
      guard places.contains(where: { $0.id == wanted }) else { throw StorageError.notFound }
    } else if new.answer == .diterima, !places.isEmpty {
      throw StorageError.casework(.placeNeeded)
    }
    return wanted
  }

  /// Room on the day of the answer and, for an answer that comes late, today as well.
  private func demandRoom(in place: Int64, of institution: Institution, since day: Day) throws {
    for day in Set([day, context.today]) {
      let places = try OccupancyReader(db: context.db, day: day).places(of: institution.id)
      guard let found = places.first(where: { $0.id == place }) else { continue }
      guard found.occupied < found.capacity else {
        throw StorageError.casework(.placeIsFull(capacity: found.capacity))
      }
    }
  }

  /// Who lives in a panti: the entries in force of the types that the panti takes.
  private func markPanti(
    _ referral: StoredReferral, _ institution: Institution, _ answer: ReferralAnswer
  ) throws {
    switch answer {
    case .diterima: try setInPanti(true, referral.client, institution.types)
    case .selesai, .ditarik:
      guard referral.answer == .diterima else { return }
      let others = try context.db.number(Self.livesElsewhere, [.integer(referral.client)])
      if others == nil { try setInPanti(false, referral.client, institution.types) }
    case .daftarTunggu, .ditolak: break
    }
  }

  private func setInPanti(_ isInside: Bool, _ client: Int64, _ types: TypeSet) throws {
    let entries = try context.db.query(
      "SELECT id, type FROM ppksEntry WHERE client = ? AND toDay IS NULL AND inPanti <> ?",
      [.integer(client), .integer(isInside ? 1 : 0)]
    ).all { (id: $0.int(0), type: Int($0.int(1))) }
    for entry in entries where types.isEmpty || types.contains(entry.type) {
      try context.update("ppksEntry", row: entry.id, [("inPanti", .integer(isInside ? 1 : 0))])
    }
  }

  private static let livesElsewhere = """
    SELECT r.id FROM referral r JOIN institution i ON i.id = r.institution
    WHERE r.client = ? AND r.answer = 'diterima' AND i.kind = 'panti' LIMIT 1
    """
}

extension StorageError {
  /// A rule about cases, as handlers and typed methods throw it.
  static func casework(_ problem: CaseProblem) -> StorageError { .rule(.casework(problem)) }
}
