import CaseDomain
import Testing

@testable import CaseStore

/// Visitors, activities, officials: through their methods and through their forms.
@Suite struct CounterStoreTests {
  private let office: OfficeSamples

  init() throws { office = try OfficeSamples() }

  private func receive(_ name: String, answer: String = "") throws -> Intake {
    try office.store.receive(
      NewIntake(name: name, need: "dtsen", matter: "bertanya", answer: answer),
      on: Samples.today, as: office.operatorActor, at: Samples.now)
  }

  @Test func numbersVisitorsOfAYearAndPutsWhoWaitsFirst() throws {
    #expect(try receive("Satu").number == "A-2026-0001")
    #expect(try receive("Dua", answer: "diberi surat").number == "A-2026-0002")
    #expect(try receive("Tiga").number == "A-2026-0003")
    let shown = try office.store.intakes(
      of: Samples.martapura, on: Samples.today, as: office.operatorActor)
    #expect(shown.map(\.name) == ["Satu", "Tiga", "Dua"])
    #expect(shown.map { $0.done != nil } == [false, false, true])
  }

  @Test func aWaitingVisitorStaysOnTheListOfLaterDays() throws {
    let waiting = try receive("Menunggu")
    _ = try receive("Selesai", answer: "ya")
    let tomorrow = Samples.today.adding(days: 1)
    let shown = try office.store.intakes(
      of: Samples.martapura, on: tomorrow, as: office.operatorActor)
    #expect(shown.map(\.id) == [waiting.id])
  }

  @Test func aVisitEndsOnce() throws {
    let intake = try receive("Satu")
    func finish() throws {
      try office.store.finish(
        intake: intake.id, answer: "selesai", on: Samples.today, as: office.operatorActor,
        at: Samples.now)
    }
    try finish()
    #expect(throws: StorageError.rule(.office(.intakeDone))) { try finish() }
  }

  @Test func aVisitorWhoIsNoClientMakesNone() throws {
    let before = try clients()
    let saved = try office.save(
      "loket-tamu",
      [
        "nama": "Tamu Biasa", "keperluan": "undian", "uraian": "minta izin", "lanjut": "tidak",
      ])
    #expect(saved.number == "A-2026-0001")
    #expect(saved.client == nil)
    #expect(saved.followOn == nil)
    #expect(try clients() == before)
  }

  @Test func aKnownNIKLeadsToTheClientsFile() throws {
    let (nik, client) = try #require(
      try office.store.read { db in
        let range = Samples.martapura.range(at: .desa)
        return try db.query(
          """
          SELECT p.nik, c.id FROM client c JOIN person p ON p.id = c.person
          WHERE c.unit = 0 AND p.nik IS NOT NULL AND c.area BETWEEN ? AND ? LIMIT 1
          """, [.integer(range.lowerBound), .integer(range.upperBound)]
        ).first { ("\($0.int(0))", $0.int(1)) }
      })
    let intake = try office.store.receive(
      NewIntake(name: "Dikenal", nik: NIK(trusted: nik), need: "dtsen", matter: "x"),
      on: Samples.today, as: office.operatorActor, at: Samples.now)
    #expect(intake.client?.rawValue == client)
    let elsewhere = Samples.actor(.operatorKecamatan, Samples.banjarmasin)
    let far = try office.store.receive(
      NewIntake(name: "Dikenal", nik: NIK(trusted: nik), need: "dtsen", matter: "x"),
      on: Samples.today, as: elsewhere, at: Samples.now)
    #expect(far.client == nil, "another kecamatan learns nothing")
  }

  @Test func whatTheVisitorWantsNextIsOffered() throws {
    let saved = try office.save(
      "loket-tamu",
      [
        "nama": "Siti Baru", "alamat": "Jl. Contoh 1", "keperluan": "lapor",
        "uraian": "minta didata", "lanjut": "klien-baru",
      ])
    #expect(saved.followOn?.form == "klien-baru")
    #expect(saved.followOn?.prefilled["nama"] == "Siti Baru")
    #expect(saved.followOn?.prefilled["alamat"] == "Jl. Contoh 1")
    let complaint = try office.save(
      "loket-tamu",
      ["nama": "Budi", "keperluan": "pengaduan", "uraian": "beras", "lanjut": "pengaduan"])
    #expect(complaint.followOn?.form == "pengaduan")
  }

  @Test func aMonthOfActivitiesAddsUpByTaskAndPillar() throws {
    _ = try office.save(
      "kegiatan",
      [
        "tanggal": "2026-11-02", "judul": "Pendataan", "tugas": "1", "pilar": "RS",
        "prakarsa": "sendiri", "hasil": "12 rumah",
      ])
    _ = try office.save(
      "rapat",
      [
        "rapat": "rapat-camat", "tanggal": "2026-11-10", "judul": "Koordinasi", "tugas": "4",
        "notulen": "Satu|Dua", "hasil": "sepakat", "peserta": "9",
      ])
    _ = try office.save(
      "kegiatan",
      ["tanggal": "2026-10-31", "judul": "Lama", "tugas": "1", "hasil": "x"])
    let month = try office.store.activities(
      of: Samples.martapura, year: 2026, month: 11, as: office.operatorActor)
    #expect(month.activities.map(\.title) == ["Pendataan", "Koordinasi"])
    #expect(month.count(of: .mapping) == 1)
    #expect(month.count(of: .rehabilitasi) == 1)
    #expect(month.count(of: ActivityPillar?.none) == 1)
    #expect(month.meetingCount == 1)
    #expect(month.activities[1].minutes == "Satu\nDua")
  }

  @Test func oneOfficeHasOneHolderAtATime() throws {
    let keeper = Samples.actor(.verifikator, Samples.martapura)
    func add(_ from: Day, _ capacity: Official.Capacity = .definitif) throws {
      _ = try office.store.add(
        NewOfficial(
          name: "Lain", office: "Camat Martapura", capacity: capacity, from: from),
        on: Samples.today, as: keeper, at: Samples.now)
    }
    #expect(throws: StorageError.rule(.office(.officeHeld(Samples.today)))) {
      try add(Samples.today)
    }
    try add(Samples.today, .plh)
    #expect(
      try office.store.officials(as: keeper).map(\.capacity) == [.definitif, .plh])
  }

  @Test(arguments: Role.allCases) func theCounterIsForThoseWhoRecord(role: Role) throws {
    let actor = Samples.actor(role, Samples.martapura)
    let new = NewIntake(name: "Tamu", need: "lain", matter: "x")
    let activity = NewActivity(day: Samples.today, task: .mapping, title: "x")
    let official = NewOfficial(name: "x", office: "Lurah", from: Samples.today)
    func tried(_ right: Right, _ body: () throws -> Void) {
      if role.rights.contains(right) {
        #expect(throws: Never.self) { try body() }
      } else {
        #expect(throws: StorageError.notAllowed(right)) { try body() }
      }
    }
    tried(.recordCases) {
      _ = try office.store.receive(new, on: Samples.today, as: actor, at: Samples.now)
    }
    tried(.recordCases) {
      _ = try office.store.record(activity, on: Samples.today, as: actor, at: Samples.now)
    }
    tried(.manageOffice) {
      _ = try office.store.add(official, on: Samples.today, as: actor, at: Samples.now)
    }
    #expect(throws: StorageError.outsideArea(Samples.banjar)) {
      try office.store.intakes(of: Samples.banjar, on: Samples.today, as: actor)
    }
  }

  /// Every form of the counter describes itself, and its handler's right guards it.
  @Test func everyFormOfTheCounterIsThere() throws {
    let ids: [FormID] = [
      "loket-tamu", "loket-selesai", "kegiatan", "rapat", "pejabat", "naskah-surat", "surat",
      "surat-nomor", "nomor-cadangan",
    ]
    for id in ids {
      let handler = try FormHandlers.handler(of: id)
      let description = try office.store.read { db in
        try handler.description(
          office.context(db, subject: .nothing, as: office.operatorActor))
      }
      #expect(description.id == id)
    }
  }

  @Test func theLettersFormBringsEachKindsText() throws {
    let client = try office.client(ofType: 8)
    let handler = try FormHandlers.handler(of: "surat")
    let description = try office.store.read { db in
      try handler.description(
        office.context(db, subject: .clients([client]), as: office.operatorActor))
    }
    let field = try #require(description.field("isi/rekomendasi-panti"))
    #expect(field.initial.contains("Nama : {nama}|NIK : {nik}"))
    #expect(description.field(LetterForm.purpose) != nil)
    let saved = try office.save(
      "surat", about: .clients([client]),
      [
        "jenis": "pengantar-sktm", "tanggal": "2026-11-22", "hal/pengantar-sktm": "Pengantar",
        "isi/pengantar-sktm": "Nama : {nama}", "kepada/pengantar-sktm": "Kepala Desa",
        "penomoran": "menyusul",
      ])
    #expect(saved.client == client)
    let sheet = try office.store.letter(saved.row, as: office.operatorActor).sheet
    #expect(sheet.body == ["Nama : \(try office.name(of: client))"])
    #expect(sheet.number.isEmpty)
  }

  /// A broken rule points at the field that can mend it.
  @Test func aBrokenRuleBelongsToItsField() throws {
    let fault = FieldFault(
      LetterForm.day, .rule(.office(.noOfficial(Samples.day(2025, 12, 31)))))
    #expect(throws: fault) {
      try office.save(
        "surat", ["jenis": "surat-umum", "tanggal": "2025-12-31", "isi/surat-umum": "x"])
    }
    let unknown = FieldFault("isi/surat-umum", .rule(.office(.unknownPlaceholder("nma"))))
    #expect(throws: unknown) {
      try office.save(
        "surat", ["jenis": "surat-umum", "tanggal": "2026-11-22", "isi/surat-umum": "{nma}"])
    }
  }

  @Test func theCheckProvesNumbersAndSigners() throws {
    let keeper = Samples.actor(.auditor, Samples.province)
    func findings() throws -> Int? {
      let results = try office.store.check(as: keeper)
      return results.first { $0.check == .letters }?.findings
    }
    _ = try receive("Satu")
    try office.write(office.letter())
    #expect(try findings() == 0)
    try office.store.write { db in try db.run("UPDATE official SET toDay = fromDay") }
    #expect(try findings() == 1)
    try office.store.write { db in
      try db.run("UPDATE letter SET number = '400.9/2/Kesos/2026'")
      try db.run("UPDATE intake SET number = 'A-2026-0007'")
    }
    #expect(try findings() == 3)
  }

  private func clients() throws -> Int64? {
    try office.store.read { db in try db.number("SELECT count(*) FROM client") }
  }
}
