import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

/// What a form asks before it saves.
struct IsianQuestionTests {
  @Test func probableDuplicatesAreToldAndLaidSideBySide() {
    var bench = bench(knowing: [Samples.similar])
    #expect(bench.text.contains("Ada 1 orang yang mirip"))
    #expect(bench.text.contains("Hj. Siti Contoh"))
    bench.press(.alt("b"))
    #expect(bench.text.contains("Yang diketik"))
    #expect(bench.text.contains("Sudah terdaftar"))
    #expect(bench.text.contains("kemiripan 92 %"))
    bench.press(.character("b"))
    #expect(bench.field == "nik")
    #expect(!bench.text.contains("Ada 1 orang yang mirip"))
    bench.fill("9903054507550012\n\n\n\nKeraton, Martapura\n8\n")
    bench.press(.function(2))
    #expect(bench.submitted.last?.differentPeople == [Samples.similar.id])
  }

  @Test func onlyLinesThatDifferAreMarked() {
    var bench = bench(knowing: [Samples.similar])
    bench.fill("9903054507550012\n5-7-1955\nP\n")
    bench.press(.alt("b"))
    let marked = bench.lines.filter { $0.hasPrefix("*") || $0.hasPrefix(" *") }
    #expect(marked.contains { $0.contains("Nama") })
    #expect(!marked.contains { $0.contains("Lahir") || $0.contains("NIK") })
  }

  @Test func savingPastUnseenDuplicatesComparesAndThenSaves() {
    var bench = whole()
    bench.press(.function(2))
    bench.reply(.submitted(.similar([Samples.similar])))
    #expect(bench.text.contains("Sudah terdaftar"))
    bench.press(.character("b"))
    #expect(bench.submitted.last?.differentPeople == [Samples.similar.id])
    bench.settle()
    #expect(bench.shell.top is BerandaScreen)
  }

  @Test func enterOpensTheFileOfTheOther() {
    var bench = bench(knowing: [Samples.similar])
    bench.press(.alt("b"), .enter)
    #expect(!(bench.shell.top is IsianScreen))
    bench.press(.escape)
    #expect(bench.field == "nik", "the form is still there")
    #expect(bench.values["nama"] == "Siti")
  }

  @Test func aFieldThatBothChangedAsksAndShowsBoth() {
    var bench = whole()
    bench.press(.function(2))
    bench.reply(.submitted(.conflicts([Self.conflict])))
    for words in ["Alamat", "Jl. Lama", "Jl. Contoh", "Jl. Mereka", "budi"] {
      #expect(bench.text.contains(words), "\(words)")
    }
    bench.press(.enter)
    #expect(bench.submitted.count == 1, "nothing is saved before it is decided")
    bench.press(.character("m"), .enter)
    #expect(bench.submitted.count == 2)
    #expect(bench.submitted.last?.values["alamat"] == "Jl. Mereka")
    #expect(bench.submitted.last?.decided == ["alamat"])
  }

  @Test func theOwnValueMayStand() {
    var bench = whole()
    bench.press(.function(2))
    bench.reply(.submitted(.conflicts([Self.conflict])))
    bench.press(.character("s"), .enter)
    #expect(bench.submitted.last?.values["alamat"] == "Jl. Contoh")
    #expect(bench.submitted.last?.decided == ["alamat"])
  }

  @Test func aDraftOnAChangedRecordShowsTheDifferenceFirst() {
    var opened = Samples.openedForm(
      FormValues(["nama": "Siti"]), at: "nik", draft: DraftID(rawValue: 7))
    opened.changedMeanwhile = [Self.conflict]
    var bench = IsianBench(opened)
    #expect(bench.text.contains("diubah selama draf"))
    #expect(bench.text.contains("Jl. Mereka"))
    bench.type("x")
    #expect(bench.text.contains("diubah selama draf"), "a letter does not answer it")
    bench.press(.enter)
    #expect(bench.field == "nik")
    #expect(!bench.text.contains("diubah selama draf"))
  }

  @Test func aForbiddenTaskOffersToForwardIt() {
    var bench = whole()
    bench.press(.function(2))
    bench.fail(.rule(.duty(Self.refusal)))
    #expect(bench.text.contains("Teruskan kepada camat"))
    bench.press(.character("t"))
    #expect(bench.asked.last == .open(Self.forwarding))
  }

  @Test func whatTheStoreRefusesIsShownAtItsField() {
    var bench = whole()
    bench.press(.function(2))
    bench.reply(.submitted(.problems([FieldFault("nik", .nikTaken(Samples.martapura))])))
    #expect(bench.field == "nik")
    #expect(bench.text.contains("sudah terdaftar di Kec. Martapura"))
  }

  @Test func keysTypedBeforeAQuestionDoNotAnswerIt() {
    var bench = whole()
    bench.press(.function(2))
    bench.type("ss\n")
    bench.reply(.submitted(.conflicts([Self.conflict])))
    #expect(bench.submitted.count == 1)
    #expect(bench.text.contains("Jl. Mereka"))
    #expect(!bench.text.contains("dipakai"))
  }

  private func bench(knowing people: [SimilarPerson]) -> IsianBench {
    var bench = IsianBench()
    bench.people = people
    bench.fill("Siti\n")
    return bench
  }

  private func whole() -> IsianBench {
    var bench = IsianBench()
    bench.fill(IsianScreenTests.whole)
    return bench
  }

  private static let conflict = FieldConflict(
    field: "alamat", base: "Jl. Lama", mine: "Jl. Contoh", theirs: "Jl. Mereka", changedBy: "budi",
    changedAt: Samples.moment)

  private static let refusal = DutyRefusal(
    programme: "RASTRA", action: .handleComplaint, role: .operatorKecamatan, day: Samples.today,
    area: Samples.martapura, source: "Permensos", addressees: ["camat"], complaint: 4)

  private static let forwarding = FormRequest(
    ForwardingForm.id, about: .row("pengaduan", 4),
    prefilled: FormValues([ForwardingForm.addressee: "camat"]))
}
