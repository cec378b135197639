import CaseDomain
import CaseScreens
import Dispatch
import Synchronization
import TerminalUI
import TestSupport
import Testing

@testable import CaseApp

@MainActor
@Suite(.timeLimit(.minutes(15))) struct ScreenLoopTests {
  @Test func anAnswerInTimeMakesTheFirstFrameTheOnlyOne() {
    let terminal = HeadlessTerminal(script: [.see("Siti Aminah")])
    #expect(run(on: terminal, InventedClients()) == .hangup)
    #expect(terminal.missed == nil)
    #expect(terminal.frameCount <= 2, "one for the rows, one for the count")
  }

  @Test func aSlowAnswerIsWaitedForWithAFrame() {
    let clients = InventedClients(isHeld: true)
    let terminal = HeadlessTerminal(script: [
      .see("Klien"), .seeNot("Siti Aminah"), .perform { clients.release() }, .see("Siti Aminah"),
    ])
    #expect(run(on: terminal, clients) == .hangup)
    #expect(terminal.missed == nil)
  }

  @Test func keysReachTheScreen() {
    let terminal = HeadlessTerminal(script: [
      .see("Siti Aminah"), .type("/budi"), .see("Budi Hartono"), .seeNot("Siti Aminah"),
    ])
    #expect(run(on: terminal, InventedClients()) == .hangup)
    #expect(terminal.missed == nil)
  }

  @Test func theWindowMayChangeItsSize() {
    let terminal = HeadlessTerminal(script: [
      .see("Siti Aminah"), .resize(Size(columns: 132, rows: 43)), .seeRows(43),
      .resize(Size(columns: 20, rows: 5)), .seeRows(5), .resize(Size(columns: 80, rows: 24)),
      .seeRows(24), .see("Siti Aminah"),
    ])
    #expect(run(on: terminal, InventedClients()) == .hangup)
    #expect(terminal.missed == nil)
  }

  @Test func f10EndsIt() {
    let terminal = HeadlessTerminal(script: [
      .see("Siti Aminah"), .press(.function(10)), .see("never"),
    ])
    #expect(run(on: terminal, InventedClients()) == .quit)
  }

  @Test(arguments: [
    (WakeReason.hangup, LoopEnding.hangup, Int32(129)),
    (.terminated(15), .terminated(15), 143),
    (.terminated(2), .terminated(2), 130),
  ])
  func signalsEndIt(_ reason: WakeReason, ending: LoopEnding, exitCode: Int32) {
    let terminal = HeadlessTerminal(script: [.see("Siti Aminah"), .happen(reason), .see("never")])
    let result = run(on: terminal, InventedClients())
    #expect(result == ending)
    #expect(result.exitCode == exitCode)
  }

  @Test func anIdleScreenDrawsNothing() {
    let terminal = HeadlessTerminal(script: [
      .see("Siti Aminah"), .see("baris 1 dari 3"), .happen(.answer), .happen(.answer),
      .happen(.answer),
    ])
    #expect(run(on: terminal, InventedClients()) == .hangup)
    #expect(terminal.missed == nil)
    #expect(terminal.frameCount <= 2)
  }

  private func run(on terminal: HeadlessTerminal, _ clients: InventedClients) -> LoopEnding {
    let effects = EffectRunner(waker: terminal.waker) { _ in clients }
    defer { effects.close() }
    let shell = Shell(context: InventedClients.context, start: .klien(InventedClients.everybody))
    return ScreenLoop(
      driver: terminal, shell: shell, theme: .plain,
      clock: .fixed(InventedClients.today, secondOfDay: 0),
      effects: effects
    ).run()
  }
}

/// Three clients that exist nowhere; their rows can be held back.
private final class InventedClients: QuestionAnswerer {
  static let today = Day(number: 20_779)
  static let everybody = ClientFilter(area: area)
  static let context = ScreenContext(
    actor: Actor(accountID: 1, name: "rina", role: .admin, area: area), today: today,
    zone: .wita, isTraining: true)

  private static let area = WilayahCode(number: 63) ?? fallback
  private static let names = ["Ahmad Rifani", "Budi Hartono", "Siti Aminah"]
  private static var fallback: WilayahCode { preconditionFailure("63 is a code") }
  private let gate = DispatchSemaphore(value: 0)
  private let isHeld: Bool

  init(isHeld: Bool = false) { self.isHeld = isHeld }

  func release() { for _ in 0..<10 { gate.signal() } }

  func answer(_ question: Question) -> Result<Answer, StorageError> {
    switch question {
    case .clientRows(let filter, _, let window):
      if isHeld { gate.wait() }
      let rows = rows(of: filter).dropFirst(window.first).prefix(window.count)
      return .success(.clientRows(Array(rows)))
    case .clientCount(let filter):
      return .success(.clientCount(ClientCount(orang: rows(of: filter).count)))
    default: return .failure(.notFound)
    }
  }

  func logView(of client: ClientID) -> StorageError? { nil }
  func interrupt() {}

  private func rows(of filter: ClientFilter) -> [ClientRow] {
    Self.names.enumerated().compactMap { index, name in
      guard filter.search.isEmpty || name.lowercased().contains(filter.search) else { return nil }
      let id = ClientID(rawValue: Int64(index + 1))
      return ClientRow(
        id: id, unit: .orang, name: name, birthDate: Self.today.adding(days: -20_000),
        sex: .female, area: filter.area, rt: "001", rw: "002",
        types: VisibleTypes(known: [8], hasRestricted: false), status: .aktif, nik: nil, kk: nil,
        address: "", position: ClientPosition(value: .text(name), id: id))
    }
  }
}
