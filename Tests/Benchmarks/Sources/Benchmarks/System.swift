import Glibc

struct BenchmarkFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// Milliseconds of a clock that never goes back.
func milliseconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
}

func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

/// Calls `body` with a C array of strings that ends in NULL.
func withCStrings<Value>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
) -> Value {
  let pointers = strings.map { strdup($0) } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers)
}

/// The text of a file; empty when it cannot be read.
func readText(_ path: String) -> String {
  guard let file = fopen(path, "r") else { return "" }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = fread(&chunk, 1, chunk.count, file)
    guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
    bytes += chunk[..<count]
  }
}

/// The program in the search path; nil when it is not installed.
func program(_ name: String) -> String? {
  (variable("PATH") ?? "").split(separator: ":").map { "\($0)/\(name)" }
    .first { access($0, X_OK) == 0 }
}

/// Runs a program to its end with its output in a file or nowhere.
///
/// - Returns: Milliseconds, and the peak of resident memory in megabytes.
@discardableResult
func run(
  _ path: String, _ arguments: [String], output: String = "/dev/null"
) throws -> (milliseconds: Double, megabytes: Double) {
  let begin = milliseconds()
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  defer { posix_spawn_file_actions_destroy(&actions) }
  var process: pid_t = 0
  let failed = withCStrings([path] + arguments) {
    posix_spawn(&process, path, &actions, nil, $0, environ)
  }
  guard failed == 0 else { throw BenchmarkFailure("\(path) could not be started") }
  var status: Int32 = 0
  var usage = rusage()
  while wait4(process, &status, 0, &usage) < 0 {}
  guard status == 0 else {
    throw BenchmarkFailure("\(path) \(arguments.joined(separator: " ")) failed with \(status)")
  }
  return (milliseconds() - begin, Double(usage.ru_maxrss) / 1024)
}
