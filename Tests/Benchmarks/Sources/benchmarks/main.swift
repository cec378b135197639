import Glibc
import Measuring

// Prints what Pilar's users wait for, beside the budgets and beside public programs:
//
//     swift build -c release                     (in the checkout)
//     cd Tests/Benchmarks
//     swift run -c release benchmarks            1,000,000 people, about 15 minutes
//     swift run -c release benchmarks --quick    50,000 people, about 3 minutes
//
// Options are those of `Options`. A missed budget is a finding, marked `!`, and not a failure; the
// status is 1 only when the program under test fails.
do {
  let options = try Options(Array(CommandLine.arguments.dropFirst()))
  let table = try Benchmark(options).run()
  print(options.isMarkdown ? table.markdown : table.text)
} catch {
  tell("benchmarks: \(error)")
  exit(1)
}
