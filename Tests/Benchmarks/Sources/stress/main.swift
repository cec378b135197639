import Glibc
import Measuring

// Kills the program at random moments and copies it while it writes, and proves that nothing is
// ever half there:
//
//     swift build -c release                     (in the checkout)
//     cd Tests/Benchmarks
//     swift run -c release stress                about 10 minutes
//     swift run -c release stress --rounds 5 --seed 3
//
// The first finding ends the run with status 1 and the seed that shows it.
do {
  let options = try StressOptions(Array(CommandLine.arguments.dropFirst()))
  try Stress(options).run()
  tell("stress: all held, seed \(options.seed)")
} catch {
  tell("stress: \(error)")
  exit(1)
}
