import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// The forms of cases do what the typed methods do.
@Suite struct CaseFormTests {
  private let bench: CaseBench

  init() throws { bench = try CaseBench() }

  private var subject: FormSubject { .clients([bench.client]) }

  @discardableResult
  private func save(
    _ form: FormID, _ values: [FieldID: String], about subject: FormSubject? = nil
  ) throws -> SavedForm {
    try bench.work.save(form, about: subject ?? self.subject, values, as: bench.work.tksk)
  }

  private func openCase() throws -> SavedForm {
    try save(
      "kasus-buka",
      ["saluran": "warga", "catatan": "sakit", "risiko": "tinggi", "tanggal": "2026-11-10"])
  }

  @Test func aWholeCaseGoesThroughItsForms() throws {
    let opened = try openCase()
    #expect(opened.number == "K-2026-0001")
    #expect(opened.client == bench.client)
    var stages = [try bench.file().stage]
    let steps: [(FormID, [FieldID: String])] = [
      ("pendekatan", ["persetujuan": "lisan", "tanggal": "2026-11-11"]),
      ("asesmen", ["fisik": "3", "sosial": "4", "catatan": "sendiri", "tanggal": "2026-11-12"]),
      (
        "rencana-butir",
        [
          "layanan": "RS-04", "tujuan": "tenang", "dijanjikan": "2026-12-01",
          "tanggal": "2026-11-13",
        ]
      ),
      ("rencana-selesai", ["butir": "1", "hasil": "selesai", "tanggal": "2026-11-14"]),
      ("evaluasi", ["hasil": "membaik", "catatan": "baik", "tanggal": "2026-11-15"]),
      ("kasus-mundur", ["tahap": "asesmen", "alasan": "lupa", "tanggal": "2026-11-16"]),
      ("terminasi", ["catatan": "sepakat", "tanggal": "2026-11-17"]),
      ("bimbingan-lanjut", ["catatan": "tenang", "tanggal": "2026-11-18"]),
      ("kasus-tutup", ["hasil": "mandiri", "alasan": "mampu", "tanggal": "2026-11-19"]),
      ("kasus-buka-kembali", ["alasan": "sakit lagi", "tanggal": "2026-11-20"]),
    ]
    for (form, values) in steps {
      #expect(try save(form, values).number == "K-2026-0001")
      stages.append(try bench.file().stage)
    }
    #expect(
      stages == [
        .laporan, .pendekatan, .asesmen, .rencana, .intervensi, .evaluasi, .asesmen, .terminasi,
        .bimbinganLanjut, .tutup, .bimbinganLanjut,
      ])
    #expect(try bench.file().assessment?.scores == [.fisik: .kurang, .sosial: .berat])
    #expect(try bench.file().risk == .tinggi)
    #expect(try bench.findings() == 0)
  }

  @Test func theDiaryFormsLeaveTheStage() throws {
    _ = try openCase()
    try save("catatan", ["catatan": "ditelepon"])
    try save("risiko", ["risiko": "rendah", "alasan": "ada anak"])
    try save("pendamping", ["pendamping": "lain", "nama": "Rahmah, PSM"])
    let file = try bench.file()
    #expect(file.stage == .laporan)
    #expect(file.risk == .rendah)
    #expect(file.companion == "Rahmah, PSM")
    #expect(try bench.steps() == 4)
  }

  @Test func aCompanionIsChosenFromTheKecamatan() throws {
    _ = try openCase()
    let person = try #require(try bench.work.number("SELECT min(id) FROM person"))
    try bench.store.write { db in
      for (kind, area, toDay) in [
        ("PSM", 6_303_051_004, nil), ("KT", 6_303_050_000, nil), ("PSM", 6_371_010_000, nil),
        ("PSM", 6_303_051_004, Samples.today.number - 1), ("Tagana", 6_303_051_004, nil),
      ] as [(String, Int64, Int?)] {
        try db.run(
          """
          INSERT INTO psksRole (uid, person, kind, fromDay, toDay, area, createdAt, createdBy,
            updatedAt, updatedBy)
          VALUES (randomblob(16), ?, ?, 0, ?, ?, 0, 1, 0, 1)
          """, [.integer(person), .text(kind), SQLValue(toDay), .integer(area)])
      }
    }
    let known = try bench.work.number(
      """
      SELECT count(*) FROM psksRole WHERE area BETWEEN 6303050000 AND 6303059999
        AND kind IN ('PSM', 'LKS', 'KT') AND toDay IS NULL
      """)
    let (form, _) = try bench.work.open("pendamping", about: subject, as: bench.work.tksk)
    let choices = form.field("pendamping").map { choiceCodes(of: $0) } ?? []
    #expect(choices.suffix(2) == ["lain", "tanpa"])
    #expect(Int64(choices.count - 2) == known)
    let role = try #require(choices.first)
    try save("pendamping", ["pendamping": role])
    #expect(try bench.work.number("SELECT companion FROM caseFile") == Int64(role))
    #expect(throws: FieldFault("pendamping", .noSuchChoice)) {
      try save("pendamping", ["pendamping": "999999"])
    }
  }

  private func choiceCodes(of field: FormField) -> [String] {
    guard case .choice(let choices) = field.kind else { return [] }
    return choices.choices(given: FormValues()).map(\.code)
  }

  @Test func flagsAreSettledByChoice() throws {
    try save("bendera", ["alasan": "anjing galak", "tanggal": "2026-11-20"])
    let (form, record) = try bench.work.open(
      "bendera-selesai", about: subject, as: bench.work.tksk)
    #expect(form.field("bendera")?.initial == "1")
    #expect(record.about.contains(" th · "))
    try save("bendera-selesai", ["bendera": "1", "catatan": "sudah diikat"])
    #expect(throws: StorageError.rule(.casework(.isDoneAlready))) {
      try bench.work.open("bendera-selesai", about: subject, as: bench.work.tksk)
    }
  }

  @Test func aVisitGoesOnWithAReferral() throws {
    let saved = try save(
      "kunjungan", ["hasil": "rujuk", "catatan": "perlu panti", "berikutnya": "2026-11-29"])
    #expect(saved.number == "K-2026-0001")
    #expect(saved.followOn == FormRequest("rujukan", about: subject))
    let promised = FollowUpFilter(area: Samples.martapura, client: bench.client)
    #expect(try bench.store.followUpCount(matching: promised, as: bench.work.tksk) == 1)
  }

  @Test func aVisitTakesSixAnswersAtMost() throws {
    let fields = VisitForm.description.fields
    for result in ["selesai", "ditunda", "rujuk", "catatan"] {
      let asked = fields.filter { field in
        field.condition == .always || isAsked(field.condition, when: result)
      }
      #expect(asked.count <= 6, "\(result)")
      #expect(asked.count { $0.isRequired } <= 4, "\(result)")
    }
  }

  /// Whether a condition of this form holds for a result when every field is filled.
  private func isAsked(_ condition: FieldCondition, when result: String) -> Bool {
    switch condition {
    case .has(_, let codes): codes.contains(result)
    case .not(let inner): !isAsked(inner, when: result)
    case .all(let all): all.allSatisfy { isAsked($0, when: result) }
    case .any(let any): any.contains { isAsked($0, when: result) }
    case .always, .filled: true
    case .empty, .nikDiffers, .outsideBand: false
    }
  }

  static let needOpenCase: [FormID] = [
    "pendekatan", "asesmen", "rencana-butir", "rencana-selesai", "evaluasi", "risiko",
    "pendamping", "terminasi", "kasus-tutup", "kasus-mundur", "bimbingan-lanjut", "catatan",
  ]

  @Test(arguments: needOpenCase) func saysThatThereIsNoCase(_ form: FormID) {
    #expect(throws: StorageError.rule(.casework(.noOpenCase))) {
      try bench.work.open(form, about: subject, as: bench.work.tksk)
    }
  }

  static let all = needOpenCase + ["kasus-buka", "kasus-buka-kembali", "kunjungan", "bendera"]

  @Test(arguments: all) func isNotOpenedFromElsewhere(_ form: FormID) {
    #expect(throws: StorageError.notFound) {
      try bench.work.open(form, about: subject, as: bench.work.stranger)
    }
  }

  @Test func everyFieldFitsTheScreen() throws {
    _ = try openCase()
    try bench.plan(in: CaseReference(id: 1, number: "K-2026-0001"))
    for form in Self.all where form != "kasus-buka" && form != "kasus-buka-kembali" {
      let (description, record) = try bench.work.open(form, about: subject, as: bench.work.tksk)
      #expect(!record.about.isEmpty)
      #expect(Set(description.fields.map(\.id)).count == description.fields.count)
      for field in description.fields {
        #expect(field.label.count <= 16, "\(form.rawValue) \(field.label)")
      }
    }
  }

  @Test func aFlagOfARestrictedClientIsForFewEyes() throws {
    let hidden = try CaseBench(types: [17])
    try hidden.store.write { db in
      try db.run(
        "UPDATE ppksEntry SET type = 17 WHERE client = ?", [.integer(hidden.client.rawValue)])
    }
    _ = try hidden.store.raiseFlag(
      on: hidden.client, Samples.today, reason: "kambuh", as: hidden.work.tksk, at: Samples.now)
    let open: (Actor) throws -> String = { actor in
      let (form, _) = try hidden.work.open(
        "bendera-selesai", about: .clients([hidden.client]), as: actor)
      guard case .choice(let choices)? = form.field("bendera")?.kind else { return "" }
      return choices.choices(given: FormValues()).first?.label ?? ""
    }
    #expect(try open(hidden.work.tksk).hasSuffix("kambuh"))
    #expect(try open(hidden.work.verifikator).hasSuffix("kambuh"))
    #expect(try open(hidden.work.operatorKecamatan).hasSuffix("catatan terbatas"))
  }
}
