import Glibc

do {
  let setting = try Setting(Array(CommandLine.arguments.dropFirst()))
  var template = Array("\(variable("TMPDIR") ?? "/tmp")/pilar-benchmark-XXXXXX".utf8CString)
  guard mkdtemp(&template) != nil else { throw BenchmarkFailure("no temporary folder") }
  let folder = String(
    decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  defer { _ = try? run("/bin/rm", ["-r", folder]) }
  var rows = try setting.prepare()
  let list = "\(folder)/less.txt"
  try ImportList(rows: min(setting.people, 200_000)).write(to: list)
  rows += try Screens(setting: setting, list: list).measure()
  rows += try Commands(setting: setting, folder: folder).measure()
  printTable(rows)
} catch {
  let message = Array("\(error)\n".utf8)
  _ = write(STDERR_FILENO, message, message.count)
  exit(1)
}
