import Measuring

/// The figures of a whole province, with the check code of the rows behind them.
struct Totals: Equatable, CustomStringConvertible {
  let people: String
  let entries: String
  let checkCode: String

  /// Those of a database into which nothing was ever put.
  static let nothing = Totals(people: "0", entries: "0", checkCode: "0000-00")

  init(of database: ProgramUnderTest) throws {
    let recap = try database.run(
      "rekap", "ppks", "--tingkat", "provinsi", "--format", "json"
    ).output
    people = try Self.value(of: "jumlahOrang", in: recap)
    entries = try Self.value(of: "jumlahEntri", in: recap)
    checkCode = try Self.value(of: "kodeCek", in: recap)
  }

  /// Whether people and entri are as many; two imports of one list have different check codes.
  func countsEqual(_ other: Totals) -> Bool {
    people == other.people && entries == other.entries
  }

  private init(people: String, entries: String, checkCode: String) {
    self.people = people
    self.entries = entries
    self.checkCode = checkCode
  }

  var description: String { "\(people) people, \(entries) entri, \(checkCode)" }

  /// The first value of a key, without looking into the shape around it.
  private static func value(of key: String, in json: String) throws -> String {
    let marked = "\"\(key)\":"
    var text = Substring(json)
    while !text.isEmpty {
      if text.hasPrefix(marked) {
        let value = text.dropFirst(marked.count).prefix { !",}]\n".contains($0) }
        return String(value.filter { $0 != "\"" && $0 != " " })
      }
      text = text.dropFirst()
    }
    throw Failure("no \(key) in the recap")
  }
}
