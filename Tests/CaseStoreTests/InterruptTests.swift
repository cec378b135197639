import CaseDomain
import Dispatch
import Foundation
import GRDB
import GRDBSQLite
import Synchronization
import TestSupport
import Testing

@testable import CaseStore

/// A question that is stopped says so, wherever it was.
@Suite struct InterruptTests {
  @Test func aSearchStoppedAfterAnyStepIsInterruptedOrAnswered() throws {
    let scratch = try ScratchDirectory()
    let path = scratch.path("pilar.db")
    try CaseStore.create(at: path, Samples.blueprint).close()
    var step = 0
    var stopped = 0
    repeat {
      step += 1
      let store = try CaseStore.open(at: path, .readOnly)
      defer { store.close() }
      let brake = Brake(store: store, step: step)
      brake.attach()
      do {
        let rows = try search(store)
        #expect(rows.isEmpty)
        brake.detach()
        if !brake.wasPulled { break }
      } catch {
        brake.detach()
        #expect(error == .interrupted, "after step \(step)")
        stopped += 1
      }
    } while step < 2000
    #expect(stopped > 20, "the search was stopped at \(stopped) of \(step) steps")
  }

  /// The stop that falls between two words that SQLite parses for a virtual table cannot be aimed
  /// at; many at random meet it some dozens of times here.
  @Test func searchesStoppedAtRandomAreInterruptedOrAnswered() throws {
    let scratch = try ScratchDirectory()
    let path = scratch.path("pilar.db")
    try CaseStore.create(at: path, Samples.blueprint).close()
    for _ in 0..<150 {
      let store = try CaseStore.open(at: path, .readOnly)
      let hammer = Hammer(store)
      for _ in 0..<10 {
        do { _ = try search(store) } catch { #expect(error == .interrupted) }
      }
      hammer.stop()
      store.close()
    }
  }

  private func search(_ store: CaseStore) throws(StorageError) -> [ClientRow] {
    var filter = ClientFilter(area: Samples.province)
    filter.search = "ahm"
    return try store.clientRows(
      matching: filter, by: ClientSort(), window: RowWindow(first: 0, count: 5),
      on: Samples.today, as: Samples.actor(.admin, Samples.province))
  }
}

/// Stops a store again and again from a thread of its own.
private final class Hammer: Sendable {
  private let isStopped = Atomic<Bool>(false)
  private let ended = DispatchSemaphore(value: 0)

  init(_ store: CaseStore) {
    let thread = Thread { [self] in
      while !isStopped.load(ordering: .sequentiallyConsistent) {
        store.interrupt()
        for _ in 0..<Int.random(in: 0..<400) { sched_yield() }
      }
      ended.signal()
    }
    thread.start()
  }

  /// Returns when no stop can come any more.
  func stop() {
    isStopped.store(true, ordering: .sequentiallyConsistent)
    ended.wait()
  }
}

/// Stops a store after a number of steps of SQLite's machine.
private final class Brake {
  private let store: CaseStore
  private var stepsLeft: Int
  private(set) var wasPulled = false

  init(store: CaseStore, step: Int) {
    self.store = store
    stepsLeft = step
  }

  func attach() {
    let this = Unmanaged.passUnretained(self).toOpaque()
    store.queue.inDatabase { db in
      sqlite3_progress_handler(
        db.sqliteConnection, 1,
        { brake in
          guard let brake else { return 0 }
          Unmanaged<Brake>.fromOpaque(brake).takeUnretainedValue().count()
          return 0
        }, this)
    }
  }

  func detach() {
    store.queue.inDatabase { db in sqlite3_progress_handler(db.sqliteConnection, 0, nil, nil) }
  }

  private func count() {
    stepsLeft -= 1
    guard stepsLeft == 0 else { return }
    wasPulled = true
    store.interrupt()
  }
}
