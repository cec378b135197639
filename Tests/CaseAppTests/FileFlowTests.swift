import CaseApp
import CaseDomain
import Foundation
import TerminalUI
import TestSupport
import Testing

@testable import CaseScreens
@testable import CaseStore

/// What the client file's keys do, over a real store.
@MainActor
@Suite(.timeLimit(.minutes(15))) struct FileFlowTests {
  private let office: Office
  private let client: ClientID
  private let name: String

  /// An office whose `budi` records, with one filled file.
  init() throws {
    office = try Office.training(people: 60)
    _ = office.run(AddAccountCommand(name: "budi", role: .verifikator, area: "63.03"))
    _ = office.run(AddAccountCommand(name: "bidang", role: .bidangProvinsi, area: "63"))
    let budi = try office.session(as: "budi")
    let manager = try budi.store.actor(forAccount: "bidang")
    let row = try #require(
      try budi.store.clientRows(
        matching: ClientFilter(area: budi.actor.area), by: ClientSort(),
        window: RowWindow(first: 0, count: 1), on: budi.today, as: budi.actor
      ).first)
    (client, name) = (row.id, row.name)
    try FilledFile(
      of: client, in: budi.store, by: budi.actor, manager: manager, at: budi.now)
    budi.store.close()
  }

  private func file() throws -> ClientFile {
    let budi = try office.session(as: "budi")
    defer { budi.store.close() }
    return try budi.store.clientFile(client, on: budi.today, as: budi.actor)
  }

  private func show(_ steps: [HeadlessTerminal.Step]) throws -> HeadlessTerminal {
    let terminal = HeadlessTerminal(
      script: [.see("baris 1 dari"), .press(.enter), .see("Riwayat kasus")] + steps + [
        .press(.function(10))
      ])
    let screens = try ScreensRequest(start: .klien).prepare(in: office.context(as: "budi"))
    _ = screens.run(on: terminal)
    return terminal
  }

  @Test func ctrlZTakesTheLastChangeBack() throws {
    let before = try file()
    let terminal = try show([
      .type("g"), .see("Pasang bendera"), .type("anjing galak"), .press(.enter),
      .press(.function(2)), .see("Bendera: anjing galak"), .press(.control("z")),
      .see("Pengurungan dicatat"), .type("u"), .see("● Daftar tunggu 49 hr"),
    ])
    #expect(terminal.missed == nil)
    let after = try file()
    #expect(after.flags == before.flags)
    #expect(after.lastOwnChange == before.lastOwnChange)
    #expect(office.run(CheckCommand()).status == .success)
  }

  @Test func aDraftLeftBehindGoesOnFromTheFile() throws {
    let terminal = try show([
      .type("b"), .see("Catatan"), .type("ditelepon anaknya"), .press(.enter), .press(.escape),
      .see("L: draf"), .type("L"), .see("ditelepon anaknya"), .press(.function(2)),
      .see("Riwayat kasus"),
    ])
    #expect(terminal.missed == nil)
    let notes = try file().timeline.entries.filter {
      if case .step(_, "ditelepon anaknya", _) = $0.fact { true } else { false }
    }
    #expect(notes.count == 1)
    #expect(
      try !file().tasks.contains { if case .draft = $0.matter { true } else { false } })
  }

  /// Every key of a filled file opens a form that the store knows, with its record behind it.
  @Test(arguments: BerkasForm.allCases) func everyKeyOpensItsForm(_ form: BerkasForm) throws {
    let budi = try office.session(as: "budi")
    defer { budi.store.close() }
    let file = try budi.store.clientFile(client, on: budi.today, as: budi.actor)
    switch form.opening(in: file, at: nil) {
    case .request(let request):
      let opened = try budi.store.openForm(request, on: budi.today, as: budi.actor)
      #expect(!opened.description.fields.isEmpty)
    case .refused(let reason):
      #expect([BerkasForm.bukaKembali, .draf].contains(form), "\(reason)")
    }
  }

  @Test(arguments: CaseStage.allCases) func everyNextStepIsAForm(_ stage: CaseStage) throws {
    let file = try file()
    let known = Set(FormHandlers.all.map(\.form))
    let open = try #require(file.openCase).at(stage)
    let changed = ClientFile(card: file.card, openCase: open)
    guard case .request(let request) = BerkasForm.langkah.opening(in: changed, at: nil) else {
      Issue.record("no step after \(stage)")
      return
    }
    #expect(known.contains(request.form))
  }

  @Test func aCommunityIsCorrectedWithTheSameKey() throws {
    let budi = try office.session(as: "budi")
    defer { budi.store.close() }
    try register("Kelompok Uji Meratus", budi)
    let filter = ClientFilter(area: budi.actor.area, unit: .komunitas)
    let community = try #require(
      try budi.store.clientRows(
        matching: filter, by: ClientSort(), window: RowWindow(first: 0, count: 1),
        on: budi.today, as: budi.actor
      ).first)
    let file = try budi.store.clientFile(community.id, on: budi.today, as: budi.actor)
    guard case .request(let request) = BerkasForm.ubah.opening(in: file, at: nil) else {
      Issue.record("a community cannot be corrected")
      return
    }
    let opened = try budi.store.openForm(request, on: budi.today, as: budi.actor)
    #expect(opened.values[PersonFields.name] == community.name)
    let person = BerkasForm.dtsen.opening(in: file, at: nil)
    #expect(person == .refused(reason: BerkasText.onlyPeople))
  }

  private func register(_ community: String, _ budi: Session) throws {
    let request = FormRequest(CommunityForm.id)
    let opened = try budi.store.openForm(request, on: budi.today, as: budi.actor)
    var values = opened.values
    let answers: [FieldID: String] = [
      PersonFields.name: community, PersonFields.desa: "63.03.05.1004", EntryFields.types: "26",
      EntryFields.from: budi.today.iso8601, EntryFields.source: "lapangan",
    ]
    for (field, answer) in answers { values[field] = answer }
    let outcome = try budi.store.submit(
      FormSubmission(
        request: opened.request, values: values, base: opened.values, version: opened.version),
      on: budi.today, as: budi.actor, at: budi.now)
    guard case .saved = outcome else {
      Issue.record("the community was not registered: \(outcome)")
      return
    }
  }

  /// Whatever form any screen names, and every form that the domain describes, has its handler.
  @Test func everyFormThatIsNamedAnywhereIsKnownToTheStore() throws {
    let known = Set(FormHandlers.all.map(\.form.rawValue))
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
    let named = try ["CaseScreens", "CaseDomain"].flatMap { target in
      try Self.formsNamed(below: sources.appending(path: target))
    }
    #expect(named.count > 40)
    #expect(Set(named).subtracting(known) == [])
  }

  private static func formsNamed(below folder: URL) throws -> [String] {
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var found: [String] = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for pattern in [
        /FormRequest\(\s*"([a-z0-9-]+)"/, /: FormID = "([a-z0-9-]+)"/,
        /(?:about|person|inCase)\(file, "([a-z0-9-]+)"/, /\brow\("([a-z0-9-]+)", "/,
      ] {
        found += text.matches(of: pattern).map { String($0.1) }
      }
    }
    return found
  }
}

extension CaseFile {
  /// The same case in another stage.
  fileprivate func at(_ stage: CaseStage) -> CaseFile {
    CaseFile(
      id: id, number: number, client: client, area: area, openedDay: openedDay, stage: stage,
      stageDay: stageDay, assessedDay: assessedDay, servedDay: servedDay, closedDay: closedDay,
      outcome: outcome, risk: risk, worker: worker, companion: companion,
      assessment: assessment, plan: plan, version: version)
  }
}
