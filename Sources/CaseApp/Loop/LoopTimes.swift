import Glibc

/// The deadlines that a loop waits for, in milliseconds of ``monotonicMilliseconds()``.
struct LoopTimes {
  /// When the next frame must be shown; nil while nothing has changed.
  var draw: Int64?
  /// When the shell wants its tick.
  var tick: Int64?
  /// When the decoder gives up waiting for the rest of a sequence.
  var decoder: Int64?

  /// Milliseconds to sleep from `now` on; nil sleeps until something happens.
  func sleep(from now: Int64) -> Int? {
    [draw, tick, decoder].compactMap(\.self).min().map { Int(max(0, $0 - now)) }
  }

  /// Asks for a frame at `time`, or earlier when one was asked for already.
  mutating func wantFrame(at time: Int64) { draw = min(draw ?? time, time) }
}

/// Milliseconds since the machine's start; it never goes back.
func monotonicMilliseconds() -> Int64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
}
