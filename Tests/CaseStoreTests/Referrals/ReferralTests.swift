import CaseDomain
import GRDB
import Testing

@testable import CaseStore

struct ReferralTests {
  let work: Casework
  let panti: Int64
  let place: Int64

  init() throws {
    work = try Casework()
    panti = try work.store.addInstitution(
      NewInstitution(
        kind: .panti, name: "Panti Contoh", area: Samples.banjar, level: .provinsi, types: [8, 9],
        from: Samples.day(2022, 1, 1)), as: work.bidang, at: Samples.now)
    place = try work.store.addPlace(
      NewPlace(
        location: "Martapura", careClass: "total", capacity: 70, from: Samples.day(2022, 1, 1)),
      to: panti, as: work.bidang, at: Samples.now)
  }

  private func referral(
    to institution: Int64? = nil, consent: ReferralConsent = .tertulis, override: String = ""
  ) -> NewReferral {
    NewReferral(
      institution: institution ?? panti, day: Samples.day(2026, 10, 1), purpose: "perawatan",
      papers: [.ktp, .kk], consent: consent, override: override, officer: "uji")
  }

  private func answer(
    _ answer: ReferralAnswer, _ day: Day = Samples.day(2026, 10, 4), place: Int64? = nil
  ) -> NewReferralAnswer { NewReferralAnswer(answer: answer, day: day, place: place) }

  private func isFull() -> StorageError { .rule(.casework(.placeIsFull(capacity: 70))) }

  private func board() throws -> InstitutionBoard.Line {
    try #require(
      try work.store.institutionBoard(on: Samples.today, as: work.tksk).lines
        .first { $0.id == panti })
  }

  @Test func aReferralWaitsIsAcceptedAndEndsAndEveryAnswerIsKept() throws {
    let client = try work.client(with: [8])
    let id = try work.store.refer(client, referral(), as: work.tksk, at: Samples.now)
    #expect(try board().unanswered == 1)
    try work.store.answerReferral(
      id, answer(.daftarTunggu, place: place), as: work.tksk, at: Samples.now)
    let waiting = try #require(
      try work.store.referrals(
        matching: ReferralFilter(area: Samples.martapura, isOpen: true), as: work.tksk
      ).first)
    #expect(waiting.waitingPosition == 1)
    #expect(waiting.missingPapers == [.pengantar, .dtsen, .foto, .rekomendasi, .asesmen])
    try work.store.answerReferral(
      id, answer(.diterima, Samples.day(2026, 11, 1)), as: work.bidang, at: Samples.now)
    #expect(try board().occupied == 1)
    try work.store.answerReferral(
      id, answer(.selesai, Samples.day(2026, 11, 20)), as: work.bidang, at: Samples.now)
    #expect(try board().occupied == 0)
    let answers = try work.store.referralAnswers(of: id, as: work.tksk)
    #expect(answers.map(\.answer) == [.daftarTunggu, .diterima, .selesai])
    #expect(answers.map(\.account) == ["uji-tksk", "uji-prov", "uji-prov"])
  }

  @Test func theEntryOfSomebodyInAPantiSaysSoUntilTheyLeave() throws {
    let client = try work.client(with: [8])
    try work.store.write { db in
      try db.run(
        "UPDATE ppksEntry SET type = 8, toDay = NULL, inPanti = 0 WHERE client = ?",
        [.integer(client.rawValue)])
    }
    let inside = "SELECT min(inPanti) FROM ppksEntry WHERE client = \(client.rawValue)"
    let id = try work.store.refer(client, referral(), as: work.tksk, at: Samples.now)
    try work.store.answerReferral(
      id, answer(.diterima, place: place), as: work.bidang, at: Samples.now)
    #expect(try work.number(inside) == 1)
    try work.store.answerReferral(id, answer(.selesai), as: work.bidang, at: Samples.now)
    #expect(try work.number(inside) == 0)
  }

  @Test func anAnswerOutOfOrderIsRefused() throws {
    let client = try work.client(with: [8])
    let id = try work.store.refer(client, referral(), as: work.tksk, at: Samples.now)
    #expect(throws: StorageError.rule(.casework(.answerOrder))) {
      try work.store.answerReferral(id, answer(.selesai), as: work.bidang, at: Samples.now)
    }
    #expect(throws: StorageError.rule(.casework(.answerTooEarly(Samples.day(2026, 10, 1))))) {
      try work.store.answerReferral(
        id, answer(.ditolak, Samples.day(2026, 9, 30)), as: work.bidang, at: Samples.now)
    }
    #expect(throws: StorageError.rule(.casework(.placeNeeded))) {
      try work.store.answerReferral(id, answer(.diterima), as: work.bidang, at: Samples.now)
    }
    try work.store.answerReferral(id, answer(.ditolak), as: work.bidang, at: Samples.now)
    #expect(throws: StorageError.rule(.casework(.answerOrder))) {
      try work.store.answerReferral(
        id, answer(.diterima, place: place), as: work.bidang, at: Samples.now)
    }
  }

  /// 69 of 70 were counted today: one may come, whoever asks first.
  @Test func theLastPlaceIsGivenOnce() throws {
    try work.store.countOccupancy(
      OccupancyCount(place: place, day: Samples.today, occupied: 69), as: work.bidang,
      at: Samples.now)
    let later = Moment(milliseconds: Samples.now.milliseconds + 1000)
    let client = try work.client(with: [8])
    let ids = try (0..<2).map { _ in
      try work.store.refer(client, referral(), as: work.tksk, at: Samples.now)
    }
    try work.store.answerReferral(
      ids[0], answer(.diterima, Samples.today, place: place), as: work.bidang, at: later)
    #expect(throws: isFull()) {
      try work.store.answerReferral(
        ids[1], answer(.diterima, Samples.today, place: place), as: work.bidang, at: later)
    }
    // An acceptance that is recorded late must not make the place too full today.
    #expect(throws: isFull()) {
      try work.store.answerReferral(
        ids[1], answer(.diterima, Samples.day(2026, 10, 5), place: place), as: work.bidang,
        at: later)
    }
    try work.store.answerReferral(
      ids[0], answer(.selesai, Samples.today), as: work.bidang, at: later)
    try work.store.answerReferral(
      ids[1], answer(.diterima, Samples.today, place: place), as: work.bidang, at: later)
    #expect(try board().occupied == 70)
  }

  @Test func withoutConsentAReasonIsNeeded() throws {
    let client = try work.client(with: [8])
    #expect(throws: StorageError.rule(.casework(.consentMissing))) {
      try work.store.refer(
        client, referral(consent: .tanpa, override: " "), as: work.tksk, at: Samples.now)
    }
    _ = try work.store.refer(
      client, referral(consent: .tanpa, override: "darurat"), as: work.tksk, at: Samples.now)
  }

  @Test func aLevelThatMayNotServeTheTypeIsRefused() throws {
    let home = try work.store.addInstitution(
      NewInstitution(
        kind: .panti, name: "Panti Kabupaten", area: Samples.banjar, level: .kabupaten,
        from: Samples.day(2022, 1, 1)), as: work.verifikator, at: Samples.now)
    let client = try work.client(with: [8])
    #expect(throws: StorageError.rule(.casework(.levelMayNotServe))) {
      try work.store.refer(client, referral(to: home), as: work.tksk, at: Samples.now)
    }
    #expect(throws: StorageError.rule(.casework(.institutionDoesNotServe))) {
      try work.store.refer(
        try work.client(with: [24]), referral(), as: work.tksk, at: Samples.now)
    }
  }

  /// The refusal would tell a TKSK what the client has; the province, who sees it, refuses.
  @Test func aTypeThatTheAccountMayNotSeeIsJudgedByWhoSeesIt() throws {
    let client = try work.client(with: [16])
    let id = try work.store.refer(client, referral(), as: work.tksk, at: Samples.now)
    #expect(throws: StorageError.rule(.casework(.levelMayNotServe))) {
      try work.store.answerReferral(
        id, answer(.diterima, place: place), as: work.bidang, at: Samples.now)
    }
  }

  @Test func onlyTheInstitutionsLevelTheWorkerOrTheAuthorAnswers() throws {
    let client = try work.client(with: [8])
    let id = try work.store.refer(client, referral(), as: work.tksk, at: Samples.now)
    for actor in [work.operatorKecamatan, work.verifikator] {
      #expect(throws: StorageError.notAllowed(.manageInstitutions)) {
        try work.store.answerReferral(id, answer(.ditolak), as: actor, at: Samples.now)
      }
    }
    #expect(throws: StorageError.notFound) {
      try work.store.answerReferral(id, answer(.ditolak), as: work.stranger, at: Samples.now)
    }
    #expect(throws: StorageError.notFound) {
      try work.store.refer(client, referral(), as: work.stranger, at: Samples.now)
    }
    #expect(throws: StorageError.notAllowed(.recordCases)) {
      try work.store.refer(client, referral(), as: work.bidang, at: Samples.now)
    }
  }

  @Test func theFormsSaveWhatTheMethodsSave() throws {
    let client = try work.client(with: [8])
    let saved = try work.save(
      "rujukan", about: .clients([client]),
      [
        "lembaga": "\(panti)", "tanggal": "2026-10-01", "maksud": "perawatan",
        "berkas": "ktp,kk", "persetujuan": "lisan", "petugas": "uji",
      ], as: work.tksk)
    let subject = FormSubject.row("rujukan", saved.row)
    let (description, record) = try work.open("rujukan-jawaban", about: subject, as: work.bidang)
    #expect(record.about.hasSuffix(" → Panti Contoh"))
    #expect(description.fields.map(\.id.rawValue) == ["jawaban", "tanggal", "tempat", "catatan"])
    try work.save(
      "rujukan-jawaban", about: subject,
      ["jawaban": "diterima", "tanggal": "2026-10-09", "tempat": "\(place)"], as: work.bidang)
    #expect(try board().occupied == 1)
  }

  @Test func aRestrictedClientsPurposeIsReadByItsAuthorOnly() throws {
    let client = try work.client(with: [16])
    _ = try work.store.refer(client, referral(), as: work.tksk, at: Samples.now)
    func purposes(_ actor: Actor) throws -> [String] {
      try work.store.referrals(
        matching: ReferralFilter(area: Samples.martapura, client: client), as: actor
      ).map(\.purpose)
    }
    #expect(try purposes(work.tksk) == ["perawatan"])
    #expect(try purposes(work.operatorKecamatan) == [""])
    #expect(try purposes(work.bidang) == ["perawatan"])
  }

  @Test func openReferralsOfAnAreaAreFoundByIndex() throws {
    let (sql, arguments) = ReferralReader.listSQL(
      ReferralFilter(area: Samples.martapura, isOpen: true))
    let steps = try work.store.read { db in
      try db.query("EXPLAIN QUERY PLAN " + sql, arguments).all { $0.text(3) }
    }
    #expect(steps.first == "SEARCH r USING INDEX referral_waiting (area>? AND area<?)")
  }
}
