import CaseDomain

/// How the database writes the area of an office: its code filled up with zeros to the ten digits
/// of a desa, so that the offices below another are one range of numbers.
enum OfficeArea {
  static func number(of code: WilayahCode) -> Int64 { code.range(at: .desa).lowerBound }

  /// The numbers of every office inside `code`.
  static func range(_ code: WilayahCode) -> ClosedRange<Int64> { code.range(at: .desa) }

  static func code(
    of number: Int64, table: String, row: Int64
  ) throws(StorageError) -> WilayahCode {
    let code =
      number % 10_000 == 0 ? StoredArea.widest(of: number) : WilayahCode(number: number)
    guard let code else { throw .damaged(table: table, rowID: row, column: "area") }
    return code
  }
}
