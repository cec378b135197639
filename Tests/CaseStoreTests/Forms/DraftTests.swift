import CaseDomain
import TestSupport
import Testing

@testable import CaseStore

/// The journal of drafts: every accepted answer is on disk before the next is asked.
struct DraftTests {
  private static let edit: FormID = "uji-orang"
  private typealias Edit = PersonEditHandler

  private func values(
    of opened: OpenedForm, _ fields: FieldID...
  ) -> [String] { fields.map { opened.values[$0] } }

  @Test func opensANewFormWithInitialCarriedAndKnownAnswers() throws {
    var bench = try FormBench()
    let first = try bench.open("uji-baru", about: .nothing)
    #expect(first.values.texts == ["sejak": "2026-11-22"])
    let outcome = try bench.submit(
      first, ["nama": "Uji Satu", "lahir": "1950-01-01", "desa": "63.03.05.1001"])
    guard case .saved(let saved) = outcome else { return #expect(Bool(false)) }
    #expect(saved.number == "U-1" && saved.client != nil)
    let request = FormRequest("uji-baru", prefilled: FormValues(["nama": "Dari pencarian"]))
    let second = try bench.store.openForm(request, on: Samples.today, as: bench.actor)
    #expect(
      second.values.texts
        == ["nama": "Dari pencarian", "desa": "63.03.05.1001", "sejak": "2026-11-22"])
    // Another account has answered nothing yet.
    let others = try bench.store.openForm(
      request, on: Samples.today, as: FormBench.officer(3))
    #expect(others.values["desa"] == "")
    #expect(try bench.broken() == [])
  }

  @Test func goesOnAtTheSameFieldAfterTheProgramIsGone() throws {
    let scratch = try ScratchDirectory()
    let path = scratch.path("pilar.db")
    try CaseStore.bulkLoad(at: path, Samples.blueprint) { try SampleProvince.fill($0, 60, 5) }
    var bench = try FormBench(CaseStore.open(at: path, .readWrite))
    var opened = try bench.open(Self.edit, about: .clients([bench.client]))
    try bench.keep(Edit.phone, "0812", in: &opened, next: Edit.rt)
    try bench.keep(Edit.rt, "007", in: &opened, next: Edit.area)
    // Nothing is closed: another program finds what is on the disk.
    let later = try FormBench(CaseStore.open(at: path, .readWrite))
    let drafts = try later.store.drafts(as: later.actor)
    #expect(drafts.map(\.answered) == [3])
    #expect(drafts.map(\.title) == ["Ubah orang"])
    let draft = try #require(drafts.first)
    let again = try later.store.openForm(
      FormRequest(draft.form, draft: draft.id), on: Samples.today, as: later.actor)
    #expect(again.field == Edit.area)
    #expect(values(of: again, Edit.phone, Edit.rt) == ["0812", "007"])
    #expect(again.request.subject == .clients([bench.client]))
    #expect(again.about == opened.about && again.changedMeanwhile == [])
  }

  @Test func belongsToItsAccountAlone() throws {
    var bench = try FormBench()
    var opened = try bench.open(Self.edit, about: .clients([bench.client]))
    try bench.keep(Edit.phone, "0812", in: &opened, next: Edit.rt)
    let draft = try #require(opened.request.draft)
    let other = FormBench.officer(3)
    #expect(try bench.store.drafts(as: other) == [])
    try bench.store.discard(draft, as: other)
    #expect(try bench.store.drafts(as: bench.actor).count == 1)
    #expect(throws: StorageError.notFound) {
      try bench.store.openForm(
        FormRequest(Self.edit, draft: draft), on: Samples.today, as: other)
    }
    let request = opened.request
    #expect(throws: StorageError.notFound) {
      try bench.store.submit(
        FormSubmission(request: request, values: FormValues()), on: Samples.today, as: other,
        at: Samples.now)
    }
    bench.actor = other
    #expect(throws: StorageError.notFound) {
      var mine = opened
      try bench.keep(Edit.rt, "001", in: &mine, next: Edit.area)
    }
  }

  @Test func isOpenToThoseWhoMayRecordOnly() throws {
    let bench = try FormBench()
    for role in Role.allCases {
      let actor = Actor(accountID: 2, name: "uji", role: role, area: Samples.province)
      let request = FormRequest(Self.edit, about: .clients([bench.client]))
      let answer = KeptAnswer(
        request: request, title: "", about: "", version: 0, field: Edit.rt, value: "001",
        values: FormValues(), base: FormValues(), next: Edit.area)
      if actor.may(.recordCases) {
        _ = try bench.store.openForm(request, on: Samples.today, as: actor)
        _ = try bench.store.keep(answer, as: actor, at: Samples.now)
        continue
      }
      let refusal = StorageError.notAllowed(.recordCases)
      #expect(throws: refusal) {
        try bench.store.openForm(request, on: Samples.today, as: actor)
      }
      #expect(throws: refusal) { try bench.store.keep(answer, as: actor, at: Samples.now) }
      #expect(throws: refusal) {
        try bench.store.submit(
          FormSubmission(request: request, values: FormValues()), on: Samples.today, as: actor,
          at: Samples.now)
      }
    }
  }

  @Test func tellsWhatOthersChangedMeanwhile() throws {
    var bench = try FormBench()
    let subject = FormSubject.clients([bench.client])
    var opened = try bench.open(Self.edit, about: subject)
    try bench.keep(Edit.phone, "0812", in: &opened, next: Edit.rt)
    var other = bench
    other.actor = FormBench.officer(3)
    try other.save(Self.edit, about: subject, [Edit.phone: "0899", Edit.rt: "009"])
    let request = FormRequest(Self.edit, draft: opened.request.draft)
    let again = try bench.store.openForm(request, on: Samples.today, as: bench.actor)
    #expect(again.changedMeanwhile.map(\.field) == [Edit.phone, Edit.rt])
    let clash = try #require(again.changedMeanwhile.first)
    #expect(clash.mine == "0812" && clash.theirs == "0899" && clash.base == "")
    #expect(clash.changedBy == "petugas-3" && clash.changedAt == other.now)
    // What the draft had not touched shows the other's value and is not asked about.
    #expect(values(of: again, Edit.phone, Edit.rt) == ["0812", "009"])
    guard case .conflicts(let conflicts) = try bench.submit(again, [:]) else {
      return #expect(Bool(false), "the telephone was changed on both sides")
    }
    #expect(conflicts.map(\.field) == [Edit.phone])
    #expect(try bench.store.drafts(as: bench.actor).count == 1)
    guard case .saved = try bench.submit(again, [:], decided: [Edit.phone]) else {
      return #expect(Bool(false), "it was decided")
    }
    let now = try bench.open(Self.edit, about: subject)
    #expect(values(of: now, Edit.phone, Edit.rt) == ["0812", "009"])
    #expect(try bench.store.drafts(as: bench.actor) == [])
  }

  @Test func opensToBeReadWhenItsRecordIsGone() throws {
    var bench = try FormBench()
    var opened = try bench.open(Self.edit, about: .clients([bench.client]))
    try bench.keep(Edit.phone, "0812", in: &opened, next: Edit.rt)
    opened.request.subject = .clients([ClientID(rawValue: 999_999)])
    try bench.store.write { db in try db.run("UPDATE draft SET subject = 'klien:999999'") }
    let again = try bench.store.openForm(
      FormRequest(Self.edit, draft: opened.request.draft), on: Samples.today, as: bench.actor)
    #expect(again.values[Edit.phone] == "0812")
    #expect(again.about.contains("tidak ada lagi"))
    #expect(throws: StorageError.notFound) { try bench.submit(again, [:]) }
    #expect(try bench.store.drafts(as: bench.actor).count == 1)
  }

  @Test func opensToBeReadWhenItsFormIsGone() throws {
    var bench = try FormBench()
    var opened = try bench.open(Self.edit, about: .clients([bench.client]))
    try bench.keep(Edit.phone, "0812", in: &opened, next: Edit.rt)
    let bare = CaseStore(
      queue: bench.store.queue, path: nil, info: bench.store.info, forms: FormRegistry([]))
    let again = try bare.openForm(
      FormRequest(Self.edit, draft: opened.request.draft), on: Samples.today, as: bench.actor)
    #expect(again.values[Edit.phone] == "0812")
    #expect(again.description.field(Edit.phone) != nil)
    #expect(throws: StorageError.notFound) {
      try bare.openForm(
        FormRequest(Self.edit), on: Samples.today, as: bench.actor)
    }
  }

  @Test func keepsAnAnswerAlsoWhenTheDraftWentElsewhere() throws {
    var bench = try FormBench()
    var opened = try bench.open(Self.edit, about: .clients([bench.client]))
    try bench.keep(Edit.phone, "0812", in: &opened, next: Edit.rt)
    try bench.store.discard(try #require(opened.request.draft), as: bench.actor)
    let gone = opened.request.draft
    try bench.keep(Edit.rt, "005", in: &opened, next: Edit.area)
    #expect(opened.request.draft != gone)
    let again = try bench.store.openForm(
      FormRequest(Self.edit, draft: opened.request.draft), on: Samples.today, as: bench.actor)
    #expect(values(of: again, Edit.phone, Edit.rt) == ["0812", "005"])
  }

  @Test func remembersWhetherFieldsGoOnByThemselves() throws {
    let bench = try FormBench()
    #expect(try !bench.open("uji-baru", about: .nothing).advancesByItself)
    try bench.store.setAdvancesByItself(true, as: bench.actor)
    #expect(try bench.open("uji-baru", about: .nothing).advancesByItself)
    let other = try bench.store.openForm(
      FormRequest("uji-baru"), on: Samples.today, as: FormBench.officer(3))
    #expect(!other.advancesByItself)
  }
}
