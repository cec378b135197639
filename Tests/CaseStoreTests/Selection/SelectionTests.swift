import CaseDomain
import GRDB
import Testing

@testable import CaseStore

@Suite struct SelectionTests {
  private let bench: ResultBench

  init() throws { bench = try ResultBench() }

  private static let rubric: [FieldID: String] = [
    RubricForm.name(1): "Tugas pokok", RubricForm.weight(1): "40",
    RubricForm.name(2): "Kerja sama", RubricForm.weight(2): "30",
    RubricForm.name(3): "Inovasi", RubricForm.weight(3): "30",
  ]

  /// A selection after the event, with its rubric and two judges; gives its number.
  private func selection(
    _ kind: String = "TKSK", rubric: [FieldID: String] = SelectionTests.rubric
  ) throws -> Int64 {
    let outcome = try bench.save(
      "seleksi", about: .row("bimtek", bench.event.id),
      [SelectionForm.name: "Pilar Teladan 2026", SelectionForm.kind: kind])
    guard case .saved(let saved) = outcome else { throw StorageError.notFound }
    try bench.save("kriteria", about: .row("seleksi", saved.row), rubric)
    try bench.save(
      "juri", about: .row("seleksi", saved.row),
      [JuryForm.name(1): "Juri A", JuryForm.name(2): "Juri B"])
    return saved.row
  }

  private func sheet(_ id: Int64) throws -> SelectionSheet {
    try bench.store.selectionSheet(id, as: bench.verifikator)
  }

  /// Gives every candidate `score` hundredths for everything.
  private func fill(_ id: Int64, _ score: (SelectionSheet.Candidate) -> Int) throws {
    let sheet = try sheet(id)
    var scores: [SelectionSheet.ScoreKey: Int] = [:]
    for candidate in sheet.candidates {
      for criterion in sheet.criteria {
        for judge in sheet.judges {
          scores[
            SelectionSheet.ScoreKey(
              candidate: candidate.id, criterion: criterion.id, judge: judge.id)] =
            score(candidate)
        }
      }
    }
    try bench.store.recordScores(scores, of: id, as: bench.verifikator, at: Samples.now)
  }

  private func sign(_ id: Int64) throws -> SubmitOutcome {
    try bench.save(
      "berita-acara", about: .row("seleksi", id), [MinutesForm.number: "BA/1/2026"])
  }

  @Test func anEventLeadsToItsCandidates() throws {
    let sheet = try sheet(selection())
    // Those who were present as TKSK: 1, 2, 3, 4 and 7.
    #expect(sheet.candidates.map(\.name) == [1, 2, 3, 4, 7].map { "Peserta \($0)" })
    #expect(sheet.candidates.map(\.number) == [1, 2, 3, 4, 5])
    #expect(sheet.edition.eventCode == "TKSK1")
  }

  @Test func weightsThatAreNotAHundredAreRefused() throws {
    let id = try selection()
    let outcome = try bench.save(
      "kriteria", about: .row("seleksi", id), [RubricForm.weight(3): "29"])
    #expect(
      outcome
        == .problems([FieldFault(RubricForm.weight(1), .rule(.bimtek(.weightsAddUpTo(99))))]))
    #expect(try sheet(id).criteria.map(\.weight) == [40, 30, 30])
  }

  @Test func aCriterionWithScoresStays() throws {
    let id = try selection()
    try fill(id) { _ in 8000 }
    let fewer: [FieldID: String] = [
      RubricForm.weight(1): "60", RubricForm.weight(2): "40", RubricForm.name(3): "",
    ]
    let outcome = try bench.save("kriteria", about: .row("seleksi", id), fewer)
    #expect(
      outcome == .problems([FieldFault(RubricForm.weight(1), .rule(.bimtek(.criterionHasScores)))]))
    #expect(try sheet(id).criteria.count == 3)
  }

  /// A line that is emptied takes its own criterion away, not the scores of another.
  @Test func aCriterionIsTakenOutByItsOwnLine() throws {
    let id = try selection()
    let sheet = try sheet(id)
    let key = SelectionSheet.ScoreKey(
      candidate: sheet.candidates[0].id, criterion: sheet.criteria[1].id,
      judge: sheet.judges[0].id)
    try bench.store.recordScores([key: 8000], of: id, as: bench.verifikator, at: Samples.now)
    let without: [FieldID: String] = [
      RubricForm.weight(1): "60", RubricForm.weight(2): "40", RubricForm.name(3): "",
    ]
    guard case .saved = try bench.save("kriteria", about: .row("seleksi", id), without) else {
      Issue.record("a criterion without scores is taken out")
      return
    }
    let kept = try self.sheet(id)
    #expect(kept.criteria.map(\.id) == sheet.criteria.prefix(2).map(\.id))
    #expect(kept.scores == [key: 8000])
    let more: [FieldID: String] = [
      RubricForm.weight(1): "50", RubricForm.name(3): "Karya tulis", RubricForm.weight(3): "10",
    ]
    try bench.save("kriteria", about: .row("seleksi", id), more)
    #expect(try self.sheet(id).criteria.map(\.weight) == [50, 40, 10])
  }

  @Test func aJudgeWhoGaveScoresIsRenamedOnly() throws {
    let id = try selection()
    let sheet = try sheet(id)
    let key = SelectionSheet.ScoreKey(
      candidate: sheet.candidates[0].id, criterion: sheet.criteria[0].id,
      judge: sheet.judges[0].id)
    try bench.store.recordScores([key: 8000], of: id, as: bench.verifikator, at: Samples.now)
    try bench.save(
      "juri", about: .row("seleksi", id),
      [
        JuryForm.name(1): "Dr. Juri A", JuryForm.office(1): "Akademisi", JuryForm.name(2): "",
      ])
    let panel = try self.sheet(id)
    #expect(panel.judges.map(\.name) == ["Dr. Juri A"])
    #expect(panel.judges.map(\.office) == ["Akademisi"])
    #expect(panel.scores == [key: 8000])
    let nobody = try bench.save(
      "juri", about: .row("seleksi", id), [JuryForm.name(1): "", JuryForm.name(2): "Juri B"])
    guard case .problems = nobody else {
      Issue.record("a panel has a first judge")
      return
    }
    #expect(try self.sheet(id).scores == [key: 8000])
  }

  @Test func candidatesAreMendedAndLeaveWithTheirScores() throws {
    let id = try selection()
    try fill(id) { _ in 8000 }
    let before = try sheet(id)
    let first = before.candidates[0]
    try bench.save(
      "calon-ubah", about: .row("calon", first.id),
      [
        CandidateForms.name: "Nama Benar", CandidateForms.kabupaten: Samples.banjarmasin.dotted,
      ])
    let mended = try #require(try sheet(id).candidates.first)
    #expect((mended.name, mended.kabupaten) == ("Nama Benar", Samples.banjarmasin))
    let unsure = try bench.save(
      "calon-keluar", about: .row("calon", first.id), [CandidateForms.confirmation: "tidak"])
    #expect(unsure == .problems([FieldFault(CandidateForms.confirmation, .required)]))
    try bench.save(
      "calon-keluar", about: .row("calon", first.id), [CandidateForms.confirmation: "ya"])
    let rest = try sheet(id)
    #expect(rest.candidates.map(\.number) == [2, 3, 4, 5])
    #expect(rest.scores.count == before.scores.count - 6)
    #expect(try bench.broken() == [])
    let change = try #require(try bench.store.savedChanges(as: bench.verifikator).first)
    _ = try bench.store.undo(
      change.id, on: Samples.today, as: bench.verifikator, at: Samples.now)
    #expect(try sheet(id).scores == before.scores)
  }

  @Test func theEventTellsWhatItLedTo() throws {
    let id = try selection()
    try fill(id) { 9000 - 100 * $0.number }
    let found = try bench.result().selections
    #expect(found.map(\.id) == [id])
    #expect(SelectionRanking(of: try #require(found.first)).lines.first?.total == 8900)
  }

  @Test func scoresAreTypedCandidateByCandidate() throws {
    let id = try selection()
    let sheet = try sheet(id)
    let first = sheet.candidates[0]
    let field = CandidateForms.score(judge: sheet.judges[0].id, criterion: sheet.criteria[0].id)
    let outcome = try bench.save("nilai-seleksi", about: .row("calon", first.id), [field: "87,25"])
    guard case .saved(let saved) = outcome else {
      Issue.record("scores are taken")
      return
    }
    #expect(
      saved.followOn
        == FormRequest("nilai-seleksi", about: .row("calon", sheet.candidates[1].id)))
    #expect(Array(try self.sheet(id).scores.values) == [8725])
    let over = try bench.save("nilai-seleksi", about: .row("calon", first.id), [field: "100,01"])
    #expect(over == .problems([FieldFault(field, .outOfRange(0...100))]))
  }

  @Test func minutesNeedEveryScore() throws {
    let id = try selection()
    #expect(throws: StorageError.rule(.bimtek(.scoresMissing(30)))) { try sign(id) }
    try fill(id) { _ in 8000 }
    guard case .saved = try sign(id) else {
      Issue.record("complete scores are signed")
      return
    }
    #expect(try sheet(id).edition.minuteNumber == "BA/1/2026")
    #expect(try bench.broken() == [])
  }

  @Test func anEmptySelectionIsNotSigned() throws {
    let outcome = try bench.save(
      "seleksi", about: .nothing, [SelectionForm.name: "Kosong", SelectionForm.kind: "PSM"])
    guard case .saved(let saved) = outcome else { throw StorageError.notFound }
    #expect(throws: StorageError.rule(.bimtek(.nothingToScore))) { try sign(saved.row) }
  }

  /// Forms, typed methods, undo and plain SQL: nothing moves a signed score.
  @Test func nothingChangesAfterSigning() throws {
    let id = try selection()
    try fill(id) { _ in 8000 }
    _ = try sign(id)
    let before = try sheet(id)
    let locked = StorageError.rule(.bimtek(.scoresAreLocked))
    for form: FormID in ["kriteria", "calon", "juri", "berita-acara", "seleksi"] {
      #expect(throws: locked, "\(form.rawValue)") {
        try bench.save(form, about: .row("seleksi", id), [:])
      }
    }
    for form: FormID in ["nilai-seleksi", "calon-ubah", "calon-keluar"] {
      #expect(throws: locked, "\(form.rawValue)") {
        try bench.save(form, about: .row("calon", before.candidates[0].id), [:])
      }
    }
    #expect(throws: locked) { try fill(id) { _ in 1 } }
    let change = try #require(
      try bench.store.savedChanges(as: bench.verifikator).first { $0.form == "berita-acara" })
    #expect(throws: locked) {
      try bench.store.undo(
        change.id, on: Samples.today, as: bench.verifikator, at: Samples.now)
    }
    #expect(try sheet(id) == before)
  }

  static let statements = [
    "UPDATE selectionScore SET score = 1", "DELETE FROM selectionScore",
    "UPDATE selectionCriterion SET weight = 1", "DELETE FROM selectionJudge",
    "UPDATE selectionCandidate SET kabupaten = 1",
    "UPDATE selection SET signedDay = NULL, minuteNumber = ''",
    "DELETE FROM selection",
    """
    INSERT INTO selectionJudge (uid, selection, name, createdAt, createdBy, updatedAt, updatedBy)
    SELECT randomblob(16), id, 'x', 1, 1, 1, 1 FROM selection
    """,
  ]

  @Test(arguments: statements) func theDatabaseItselfKeepsWhatIsSigned(sql: String) throws {
    let id = try selection()
    try fill(id) { _ in 8000 }
    _ = try sign(id)
    let before = try sheet(id)
    #expect(throws: StorageError.self) {
      try bench.store.write { db in try db.execute(sql: sql) }
    }
    #expect(try sheet(id) == before)
  }

  @Test func aCandidateComesFromTheRegistryByNIK() throws {
    let id = try selection("PSM")
    let place: [FieldID: String] = [CandidateForms.kabupaten: Samples.banjar.dotted]
    func add(nik: String) throws -> SubmitOutcome {
      try bench.save(
        "calon", about: .row("seleksi", id),
        place.merging([CandidateForms.nik: nik]) { _, new in new })
    }
    guard case .saved = try add(nik: "9903050101800002") else {
      Issue.record("the PSM is found")
      return
    }
    #expect(try sheet(id).candidates.map(\.name) == ["Orang 2"])
    #expect(
      try add(nik: "9903050101800002")
        == .problems([FieldFault(CandidateForms.nik, .rule(.bimtek(.alreadyCandidate)))]))
    // A person of another pillar, one without a role and one who is not there read alike.
    for nik in ["9903050101800001", "9903050101800003", "9903050101800099"] {
      #expect(
        try add(nik: nik)
          == .problems([FieldFault(CandidateForms.nik, .rule(.bimtek(.notInRegistry(kind: "PSM"))))]
          ))
    }
  }

  @Test func theChampionIsOfAllCategoriesOfTheEdition() throws {
    let tksk = try selection()
    try fill(tksk) { 9000 - 100 * $0.number }
    let champions = try bench.store.championship(with: tksk, as: bench.verifikator)
    // Ranks 1 to 3 are Banjar's: 3 + 2 + 1.
    #expect(champions.lines.map(\.points) == [6])
    #expect(champions.points == [1: 3, 2: 2, 3: 1])
    #expect(champions.unsigned == 1)
    _ = try selection("PSM")
    #expect(try bench.store.championship(with: tksk, as: bench.verifikator).unsigned == 2)
  }

  @Test func anotherOfficesSelectionIsNotChanged() throws {
    let id = try selection()
    let outside = Actor(accountID: 3, name: "x", role: .verifikator, area: Samples.banjar)
    #expect(throws: StorageError.notFound) {
      try bench.save("juri", about: .row("seleksi", id), [JuryForm.name(3): "x"], as: outside)
    }
    #expect(try bench.store.selectionSheet(id, as: outside).judges.count == 2)
  }

  @Test func periksaFindsASignatureTooEarly() throws {
    let id = try selection()
    try bench.store.write { db in
      try db.execute(
        sql: "UPDATE selection SET signedDay = 1, minuteNumber = 'x' WHERE id = \(id)")
    }
    #expect(try bench.broken().map(\.check) == [.selections])
  }

  @Test func readsByIndexes() throws {
    let plans = try bench.store.read { db in
      try [
        SelectionReader.categoriesSQL, SelectionReader.scoresSQL, SelectionReader.afterEventSQL,
      ].map { sql in
        try Row.fetchAll(
          db, sql: "EXPLAIN QUERY PLAN " + sql,
          arguments: StatementArguments(Array(repeating: 1, count: sql.filter { $0 == "?" }.count))
        ).map { row -> String in row["detail"] }.joined(separator: "; ")
      }
    }
    #expect(plans[0].contains("selection_edition"))
    #expect(!plans[1].contains("SCAN"))
    #expect(plans[2].contains("selection_event"))
  }
}
