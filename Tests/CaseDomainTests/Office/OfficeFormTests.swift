import CaseDomain
import Testing

/// What holds for every form of the counter, and what they read.
struct OfficeFormTests {
  static let letter = LetterForm.description(
    LetterForm.Lookup(
      kinds: LetterKind.all, texts: [:], officials: [FieldChoice("1", "Camat")],
      guardedKinds: LetterKind.all.filter(\.goesToThirdParty), isNew: true))
  static let forms = [
    IntakeForm.received(about: ""), IntakeForm.finishing, ActivityForm.activityDescription,
    ActivityForm.meetingDescription, OfficialForm.description, letter, RegisterForms.numbering,
    RegisterForms.reserving(year: 2026), RegisterForms.writing,
  ]

  @Test(arguments: forms) func everyFieldHasALabelThatFitsAndHelp(form: FormDescription) {
    for field in form.fields {
      #expect(!field.label.isEmpty && field.label.count <= 16, "\(field.id.rawValue)")
      #expect(!field.help.isEmpty, "\(field.id.rawValue)")
    }
    let ids = form.fields.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func codesOfChoicesHoldNoComma() {
    for case .choice(.fixed(let choices)) in Self.forms.flatMap(\.fields).map(\.kind) {
      #expect(choices.allSatisfy { !$0.code.contains(",") })
      #expect(Set(choices.map(\.code)).count == choices.count)
    }
  }

  @Test func readsAnActivityAndItsTask() throws {
    let values = FormValues([
      "tanggal": "2026-11-20", "tugas": "4", "pilar": "RS", "prakarsa": "ditugaskan",
      "penugas": "Camat", "judul": "Rapat", "peserta": "12", "hasil": "sepakat",
    ])
    let new = try #require(NewActivity(values))
    #expect(new.task == .alignment)
    #expect(new.initiative == .assigned)
    #expect(new.attendees == 12)
    #expect(NewActivity(FormValues(["tugas": "9", "tanggal": "2026-11-20"])) == nil)
  }

  @Test func aLetterTakesTheTextsOfItsOwnKindOnly() throws {
    let values = FormValues([
      "jenis": "undangan-rapat", "tanggal": "2026-11-22", "isi/undangan-rapat": "Satu|Dua",
      "isi/surat-umum": "Lain", "penomoran": "menyusul",
    ])
    let new = try #require(NewLetter(values, about: .nobody))
    #expect(new.texts == [.isi: "Satu\nDua"])
    #expect(!new.takesNumber)
  }

  static let checked: [(part: LetterPart, text: String, problem: OfficeProblem?)] = [
    (.isi, "Yth. {nama}", nil), (.isi, "{nma}", .unknownPlaceholder("nma")),
    (.nomor, "{klasifikasi}/{nomor}", nil), (.nomor, "{tahun}", .patternWithoutSerial),
    (.nomor, "{nomor}/{nama}", .unknownPlaceholder("nama")),
  ]

  @Test(arguments: checked)
  func checksStandingTexts(_ row: (LetterPart, String, OfficeProblem?)) throws {
    let text = NewLetterText(part: row.0, text: row.1, from: LetterTextTests.day)
    if let problem = row.2 {
      #expect(throws: problem) { try text.check() }
    } else {
      try text.check()
    }
  }

  @Test func everyProblemHasASentence() {
    let day = LetterTextTests.day
    let problems: [OfficeProblem] = [
      .noOfficial(day), .numberTaken(7), .hasNumber, .officeHeld(day), .intakeDone,
      .subjectMissing, .purposeMissing, .unknownPlaceholder("x"), .patternWithoutSerial,
    ]
    let sentences = problems.map { RuleProblem.office($0).sentence }
    #expect(Set(sentences).count == problems.count)
    #expect(sentences.allSatisfy { $0.hasSuffix(".") || $0.hasSuffix(").") })
  }
}
