/// Which columns of a list mean what, found from its first records.
public struct ImportHeader: Hashable, Sendable {
  /// What the file is a list of.
  public let list: ImportList
  /// How many records stand before the header: titles, blank ones.
  public let recordsBefore: Int
  /// Where each meaning stands, counted from 0.
  public let columns: [ImportColumn: Int]
  /// The headings as written.
  public let headings: [String]

  /// The number of records that are searched for the header.
  public static let searchedRecords = 20

  /// Finds the header among the first records of a file.
  ///
  /// It is the record with the most headings of known meaning, the first of several: lines above
  /// a table may name a kecamatan or two, a record of data names nothing.
  ///
  /// - Parameters:
  ///   - records: The first ``searchedRecords`` records, or all when there are fewer.
  ///   - list: What the file is a list of.
  ///   - mapping: Meaning → heading, or `#3` for the third column; it wins over the headings.
  /// - Returns: The header, or nil when no record has a known heading.
  public static func find(
    in records: [[String]], of list: ImportList = .ppks, mapping: [ImportColumn: String] = [:]
  ) -> ImportHeader? {
    var best: ImportHeader?
    for (index, record) in records.prefix(searchedRecords).enumerated() {
      let columns = self.columns(of: record, list, mapping)
      guard columns.count > best?.columns.count ?? 0 else { continue }
      best = ImportHeader(
        list: list, recordsBefore: index, columns: columns, headings: record)
    }
    return best
  }

  /// What the list lacks to be read at all.
  ///
  /// - Parameter hasArea: Whether an area for all rows was given.
  /// - Returns: The missing columns in the order of ``ImportColumn``; empty when nothing lacks.
  ///   A missing place is told as ``ImportColumn/kecamatan``.
  public func missing(hasArea: Bool) -> [ImportColumn] {
    var missing: [ImportColumn] = []
    let hasBirth = columns[.birthDate] != nil || columns[.birthPlaceAndDate] != nil
    // A NIK tells birth date and sex where these lists leave them out.
    let isTold = list != .ppks && columns[.nik] != nil
    if columns[.name] == nil { missing.append(.name) }
    if list != .psks, !hasBirth, !isTold { missing.append(.birthDate) }
    if list != .psks, columns[.sex] == nil, !isTold { missing.append(.sex) }
    if !hasArea, !namesAnArea { missing.append(.kecamatan) }
    if list == .ppks, columns[.types] == nil { missing.append(.types) }
    if list == .psks, columns[.kinds] == nil { missing.append(.kinds) }
    return missing
  }

  private var namesAnArea: Bool {
    columns.keys.contains(where: \.namesAnArea) || columns[.dutyKecamatan] != nil
  }

  /// Whether `record`, found right under the header, numbers the columns: `(1) (2) (3)`.
  public static func isNumbering(_ record: [String]) -> Bool {
    let cells = record.filter { !$0.allSatisfy(\.isWhitespace) }
    guard cells.count >= 3 else { return false }
    let numbers = cells.compactMap { Int($0.filter { !" ()[].".contains($0) }) }
    guard numbers.count == cells.count, let first = numbers.first, first <= 1 else { return false }
    return numbers == Array(first..<first + numbers.count)
  }

  private static func columns(
    of record: [String], _ list: ImportList, _ mapping: [ImportColumn: String]
  ) -> [ImportColumn: Int] {
    var columns: [ImportColumn: Int] = [:]
    for (column, heading) in mapping {
      columns[column] = index(of: heading, in: record)
    }
    for (index, heading) in record.enumerated() {
      guard let column = HeaderName(heading).column(in: list), columns[column] == nil,
        !columns.values.contains(index)
      else { continue }
      columns[column] = index
    }
    if list == .psks, columns[.name] == nil, let only = columns.removeValue(forKey: .institution) {
      // A list of institutions alone: their name is the row's.
      columns[.name] = only
    }
    return columns
  }

  /// Where a mapped column stands: `#3` by number, else by its heading.
  private static func index(of heading: String, in record: [String]) -> Int? {
    if heading.first == "#", let number = Int(heading.dropFirst()) {
      return record.indices.contains(number - 1) ? number - 1 : nil
    }
    let key = HeaderName(heading).key
    return record.firstIndex { $0 == heading || !key.isEmpty && HeaderName($0).key == key }
  }
}

extension ImportRow {
  /// Whether the row is the foot of a table (*Jumlah*, *Total*) and no person.
  ///
  /// `firstCell` is the first cell of the record that is not empty.
  public func isFoot(firstCell: String) -> Bool {
    guard self[.birthDate].isEmpty, self[.nik].isEmpty, self[.sex].isEmpty else { return false }
    let text = firstCell.utf8.drop { $0 == UInt8(ascii: " ") }
    return ["jumlah", "total"].contains { word in
      text.count >= word.utf8.count && zip(text, word.utf8).allSatisfy { $0 | 0x20 == $1 }
    }
  }
}
