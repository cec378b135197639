import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

struct IsianScreenTests {
  @Test func theCursorMovesOnOnlyWhenTheAnswerIsOnDisk() {
    var bench = IsianBench()
    bench.type("Siti Contoh\n")
    #expect(bench.kept.map(\.value) == ["Siti Contoh"])
    #expect(bench.kept.first?.next == "nik")
    #expect(bench.field == "nama")
    bench.settle()
    #expect(bench.field == "nik")
    #expect(bench.text.contains("Draf tersimpan"))
  }

  @Test func whatIsTypedWhileTheDiskWorksWaitsInOrder() {
    var bench = IsianBench()
    bench.type("Siti\n9903054507550012\n5-7-1955\n")
    #expect(bench.kept.count == 1, "the second answer waits for the first")
    #expect(bench.values["nama"] == "Siti")
    bench.settle()
    #expect(bench.kept.map(\.value) == ["Siti", "9903054507550012", "1955-07-05"])
    #expect(bench.field == "jk")
  }

  @Test func aFullDiskKeepsCursorAndTextAndEnterTriesAgain() {
    var bench = IsianBench()
    bench.type("Siti\n")
    bench.fail(.full)
    #expect(bench.field == "nama")
    #expect(bench.text.contains("Siti"))
    #expect(bench.text.contains("disk habis"))
    bench.press(.enter)
    bench.settle()
    #expect(bench.kept.map(\.value) == ["Siti", "Siti"])
    #expect(bench.field == "nik")
  }

  @Test func keysThatWaitForAFullDiskLandInTheirFields() {
    var bench = IsianBench()
    bench.type("Siti\n9903054507550012\n")
    bench.fail(.busy)
    #expect(bench.field == "nama")
    #expect(bench.text.contains("Enter mencoba lagi"))
    bench.press(.enter)
    bench.settle()
    #expect(bench.values["nama"] == "Siti")
    #expect(bench.values["nik"] == "9903054507550012")
    #expect(bench.field == "lahir")
  }

  @Test func aWrongAnswerDoesNotHoldUpWhatWasTypedBehindIt() {
    var bench = IsianBench()
    bench.type("Siti\n123\ntidak punya\n")
    bench.settle()
    #expect(bench.values["nik"] == "123")
    #expect(bench.field == "lahir", "no reason is asked while a NIK stands there")
    #expect(bench.text.contains("tidak punya"))
    #expect(bench.screen?.form?.faults.keys.contains("nik") == true)
  }

  /// A form may grow with the answer in its last field; only then does Enter not save it.
  @Test func enterGoesToWhatTheLastAnswerAsksFor() {
    var bench = IsianBench(
      OpenedForm(
        request: FormRequest(RubricForm.id), description: RubricForm.description,
        values: FormValues(), field: nil, advancesByItself: false))
    bench.fill("Tugas pokok\n")
    #expect(bench.field == RubricForm.weight(1))
    bench.fill("60\n")
    #expect(bench.field == RubricForm.name(2))
    bench.fill("Inovasi\n40\n")
    #expect(bench.field == RubricForm.name(3))
    #expect(bench.submitted.isEmpty)
    bench.fill("\n")
    #expect(bench.submitted.map { NewRubric($0.values).weightSum } == [100])
  }

  @Test func goingBackTakesNoProposal() {
    var bench = IsianBench()
    bench.fill("Siti\n9903054507550012\n")
    bench.press(.up)
    bench.settle()
    #expect(bench.values["lahir"] == "")
    #expect(bench.field == "nik")
  }

  @Test func aPasteOfLinesGoesThroughTheFields() {
    var bench = IsianBench()
    bench.paste("Siti Contoh\n9903054507550012\n5-7-1955")
    bench.settle()
    #expect(bench.values["nama"] == "Siti Contoh")
    #expect(bench.values["nik"] == "9903054507550012")
    #expect(bench.field == "lahir")
    #expect(bench.text.contains("5-7-1955"))
  }

  @Test func aFieldAppearsAndGoesWithAnotherAnswer() {
    var bench = IsianBench()
    bench.fill("Siti\n")
    #expect(bench.text.contains("Alasan tanpa NIK"))
    bench.fill("9903054507550012\n")
    #expect(!bench.text.contains("Alasan tanpa NIK"))
    #expect(bench.field == "lahir")
  }

  @Test func birthDateAndSexComeFromTheNIK() {
    var bench = IsianBench()
    bench.fill("Siti\n9903054507550012\n")
    #expect(bench.text.contains("Terbaca dari NIK"))
    bench.press(.enter)
    bench.settle()
    bench.press(.enter)
    bench.settle()
    #expect(bench.values["lahir"] == "1955-07-05")
    #expect(bench.values["jk"] == "P")
    #expect(bench.field == "alamat", "nothing disagrees, so nothing is asked about it")
  }

  @Test func aMismatchIsExplainedAndAsked() {
    var bench = IsianBench()
    bench.fill("Siti\n9903054507550012\n7-5-1955\nP\n")
    #expect(bench.field == "cek")
    #expect(bench.text.contains("tanggal dan bulan"))
  }

  @Test func anUnreadableAnswerStaysOnceAndThenGoesMarked() {
    var bench = IsianBench()
    bench.fill("Siti\n123\n")
    #expect(bench.field == "nik")
    #expect(bench.text.contains("16 angka, terbaca 3"))
    bench.press(.enter)
    bench.settle()
    #expect(bench.values["nik"] == "123", "nothing typed is lost")
    #expect(bench.field != "nik")
    #expect(bench.text.contains("× NIK") || bench.text.contains("×NIK"))
  }

  @Test func savingGoesToTheFirstWrongField() {
    var bench = IsianBench()
    bench.fill("Siti\n")
    bench.press(.function(2))
    bench.settle()
    #expect(bench.submitted.isEmpty)
    #expect(bench.field == "alasan")
    #expect(bench.text.contains("wajib diisi"))
  }

  @Test func savedFormsLeaveForTheScreenBelow() {
    var bench = IsianBench()
    bench.fill(Self.whole)
    bench.press(.function(2))
    bench.settle()
    #expect(bench.submitted.count == 1)
    #expect(bench.shell.top is BerandaScreen)
    #expect(bench.text.contains("Tersimpan: Klien baru · K-2026-0001"))
  }

  @Test func savingAndNewOpensTheFormAgainAndTakesWhatWasTypedAhead() {
    var bench = IsianBench()
    bench.fill(Self.whole)
    bench.press(.control("n"))
    bench.type("Budi")
    bench.settle()
    #expect(bench.field == "nama")
    #expect(bench.text.contains("Budi"))
    #expect(bench.values["nik"] == "")
  }

  @Test func enterOnTheLastFieldSaves() {
    var bench = IsianBench()
    bench.fill(Self.whole + "\n\n\n")
    #expect(bench.submitted.count == 1)
  }

  static let whole = "Siti\n9903054507550012\n\n\nJl. Contoh\nKeraton, Martapura\n8\n"

  @Test func ticksAreChosenByNumberOrInTheList() {
    var bench = IsianBench(Samples.openedForm(at: "jenis"))
    bench.fill("5,8\n")
    #expect(bench.values["jenis"] == "5,8")
    bench.press(.up)
    bench.settle()
    bench.press(.character(" "))
    #expect(bench.text.contains("[x] 5"))
    bench.press(.down, .down, .character(" "), .enter)
    bench.settle()
    #expect(bench.values["jenis"] == "5,8,9")
  }

  @Test func theListOfPlacesIsNarrowedByTyping() {
    var bench = IsianBench(Samples.openedForm(at: "desa"))
    bench.fill("Keraton, Mar")
    #expect(bench.text.contains("1 Kel. Keraton, Martapura"))
    bench.press(.enter)
    bench.settle()
    #expect(bench.values.area("desa")?.level == .desa)
  }

  @Test func fixedLengthsAdvanceByThemselvesWhenTheAccountWantsIt() {
    var bench = IsianBench(Samples.openedForm(at: "nik", advances: true))
    bench.fill("9903054507550012")
    #expect(bench.field == "lahir")
    var slow = IsianBench(Samples.openedForm(at: "nik"))
    slow.fill("9903054507550012")
    #expect(slow.field == "nik")
  }

  @Test func goingOnByItselfIsTurnedOnAndOffWithinTheForm() {
    var bench = IsianBench(Samples.openedForm(at: "nik"))
    chooseFromPalette("maju sendiri", &bench)
    #expect(bench.asked.last == .setAdvancing(true))
    #expect(bench.text.contains("kini maju sendiri begitu penuh"))
    bench.fill("9903054507550012")
    #expect(bench.field == "lahir")
    chooseFromPalette("maju sendiri", &bench)
    #expect(bench.asked.last == .setAdvancing(false))
    #expect(bench.text.contains("tidak lagi maju sendiri"))
    bench.fill("05071955")
    #expect(bench.field == "lahir")
  }

  @Test func goingOnByItselfStaysAsItWasWhenTheDiskRefuses() {
    var bench = IsianBench(Samples.openedForm(at: "nik"))
    bench.press(.control("p"))
    bench.type("maju sendiri\n")
    bench.fail(.full)
    #expect(bench.screen?.form?.advancesByItself == false)
    #expect(bench.text.contains("Ruang disk habis"))
  }

  @Test func helpNamesGoingOnByItself() {
    let bench = IsianBench(Samples.openedForm(at: "nik"))
    let action = bench.shell.allActions.first { $0.id == "isian.maju-sendiri" }
    #expect(action?.title == "Maju sendiri bila kolom tanggal, NIK, KK penuh")
  }

  private func chooseFromPalette(_ words: String, _ bench: inout IsianBench) {
    bench.press(.control("p"))
    bench.type(words)
    bench.press(.enter)
    bench.settle()
  }

  @Test func aNIKIsTypedInGroups() {
    var bench = IsianBench(Samples.openedForm(at: "nik"))
    bench.fill("99030545075")
    #expect(bench.text.contains("990305 45075"))
  }

  @Test func escLeavesWithADraftAndAsksNothing() {
    var bench = IsianBench()
    bench.fill("Siti\n99")
    bench.press(.escape)
    bench.settle()
    #expect(bench.shell.top is BerandaScreen)
    #expect(bench.text.contains("Draf tersimpan"))
    #expect(bench.kept.last?.value == "99", "half a number is kept as it is")
  }

  @Test func anUntouchedFormLeavesNoDraft() {
    var bench = IsianBench()
    bench.press(.down, .down, .up, .escape)
    #expect(bench.kept.isEmpty)
    #expect(bench.shell.top is BerandaScreen)
  }

  @Test func throwingTheDraftAwayAsksFirst() {
    var bench = IsianBench(Samples.openedForm(draft: DraftID(rawValue: 7)))
    bench.press(.control("d"))
    #expect(bench.text.contains("Buang draf?"))
    bench.press(.escape)
    #expect(bench.screen != nil)
    bench.press(.control("d"), .character("u"))
    bench.settle()
    #expect(bench.asked.contains(.discard(DraftID(rawValue: 7))))
    #expect(bench.shell.top is BerandaScreen)
  }
}
