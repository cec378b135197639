import CaseDomain
import Testing

@testable import CaseScreens

/// What other desks write shows by itself on a day of the event, and on no other.
struct GridWatchTests {
  private static let asked = Question.attending(.changes(event: 1, since: nil))

  /// Everybody at every session.
  private static var fullGrid: AttendanceGrid {
    Samples.event.sessions.reduce(into: Samples.grid) { grid, session in
      for participant in Samples.participants {
        grid.marks[participant.id, default: [:]][session.id] = AttendanceMark(
          status: .hadir, at: Samples.moment, desk: "budi")
      }
    }
  }

  /// The screen on a day of the event, or on another; another desk has marked everybody since.
  private func bench(_ destination: Destination, daysLater: Int = 0) -> ShellBench {
    var context = ScreenContext.sample()
    context.today = Samples.event.sessions[0].day.adding(days: daysLater)
    return ShellBench(destination, context: context) { question in
      guard case .attending(.changes(_, let since)) = question else {
        return PretendedStore.answer(question)
      }
      return .success(.watched(version: 7, since == 7 ? nil : Self.fullGrid))
    }
  }

  @Test(arguments: [Destination.hadir(event: 1), .meja(event: 1)])
  func looksEveryTwoSeconds(at destination: Destination) {
    var bench = bench(destination)
    #expect(bench.shell.wantsTickIn == 2000)
    bench.tick(at: 1000)
    #expect(!bench.questions.contains(Self.asked))
    #expect(bench.shell.wantsTickIn == 1000)
    bench.tick(at: 2000)
    #expect(bench.questions.last == Self.asked)
    #expect(bench.text.lowercased().contains("hadir 12 dari 12"))
    bench.tick(at: 4000)
    #expect(bench.questions.last == .attending(.changes(event: 1, since: 7)))
    #expect(bench.text.lowercased().contains("hadir 12 dari 12"))
    #expect(bench.shell.wantsTickIn == 2000)
  }

  @Test func wantsNothingOfTheClockOnAnyOtherDay() {
    #expect(bench(.hadir(event: 1), daysLater: 40).shell.wantsTickIn == nil)
  }

  static let failures: [(StorageError, Bool)] = [
    (.busy, true), (.interrupted, true), (.full, false), (.missing, false),
  ]

  @Test(arguments: failures) func goesOnOnlyAfterWhatPasses(error: StorageError, goesOn: Bool) {
    var watch = GridWatch()
    var context = ScreenContext.sample()
    context.today = Samples.event.sessions[0].day
    _ = watch.begin(Samples.event, in: context)
    let effects = watch.take(error, in: context)
    #expect(effects == (goesOn ? [.tick(milliseconds: 2000)] : [.failure(error)]))
  }
}
