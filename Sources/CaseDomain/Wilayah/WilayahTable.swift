import CReferenceData

/// What an area is called by law; two kinds share a level.
public enum WilayahKind: UInt8, CaseIterable, Sendable {
  case provinsi
  case kabupaten
  case kota
  case kecamatan
  case desa
  case kelurahan
}

/// The embedded region tables with an index by code.
///
/// The index is made at the first question in one pass over half a megabyte; names are decoded
/// only when they are asked for.
struct WilayahTable: Sendable {
  static let shared = WilayahTable()

  /// The codes of one level, ascending, and beside each where its name stands.
  struct Level {
    var numbers: [Int64] = []
    var rows: [Row] = []
  }

  struct Row {
    let kind: WilayahKind
    let isInDesaFile: Bool
    let nameLength: UInt8
    let nameStart: UInt32
  }

  private var provinsi = Level()
  private var kabupaten = Level()
  private var kecamatan = Level()
  private var desa = Level()

  private init() {
    kecamatan.numbers.reserveCapacity(7_300)
    kecamatan.rows.reserveCapacity(7_300)
    desa.numbers.reserveCapacity(6_300)
    desa.rows.reserveCapacity(6_300)
    read(reference_wilayah(), isInDesaFile: false)
    read(reference_desa(), isInDesaFile: true)
  }

  func level(_ level: WilayahLevel) -> Level {
    switch level {
    case .provinsi: provinsi
    case .kabupaten: kabupaten
    case .kecamatan: kecamatan
    case .desa: desa
    }
  }

  func row(of code: WilayahCode) -> Row? {
    let level = level(code.level)
    let index = Self.lowerBound(of: code.number, in: level.numbers)
    return index < level.numbers.count && level.numbers[index] == code.number
      ? level.rows[index] : nil
  }

  func name(of row: Row) -> String {
    let file = row.isInDesaFile ? reference_desa() : reference_wilayah()
    let bytes = UnsafeBufferPointer(
      start: file.bytes + Int(row.nameStart), count: Int(row.nameLength))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The indices in `level` of every code inside `area`.
  func indices(at level: WilayahLevel, in area: WilayahCode) -> Range<Int> {
    guard level.digits >= area.level.digits else { return 0..<0 }
    let numbers = self.level(level).numbers
    let range = area.range(at: level)
    let first = Self.lowerBound(of: range.lowerBound, in: numbers)
    return first..<Self.lowerBound(of: range.upperBound + 1, in: numbers)
  }

  private static func lowerBound(of number: Int64, in numbers: [Int64]) -> Int {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

// MARK: - Reading the table

extension WilayahTable {
  private mutating func read(_ text: ReferenceText, isInDesaFile: Bool) {
    let bytes = UnsafeBufferPointer(start: text.bytes, count: text.length)
    // The header line holds no digit, so it adds nothing.
    var position = 0
    while position < bytes.count {
      readLine(bytes, &position, isInDesaFile: isInDesaFile)
    }
  }

  /// Reads one line `63.03,Banjar,kabupaten,63` and leaves `position` behind its end.
  private mutating func readLine(
    _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, isInDesaFile: Bool
  ) {
    var number: Int64 = 0
    while bytes[position] != comma {
      let digit = Int64(bytes[position]) - 48
      if (0...9).contains(digit) { number = number * 10 + digit }
      position += 1
    }
    let nameStart = position + 1
    position = nameStart
    while bytes[position] != comma { position += 1 }
    let nameLength = position - nameStart
    let kind = Self.kind(at: position + 1, in: bytes)
    while position < bytes.count, bytes[position] != lineFeed { position += 1 }
    position += 1
    guard number > 0 else { return }
    let row = Row(
      kind: kind, isInDesaFile: isInDesaFile, nameLength: UInt8(nameLength),
      nameStart: UInt32(nameStart))
    append(number, row)
  }

  /// Tells provinsi, kabupaten, kota, kecamatan, desa and kelurahan apart by their first letters.
  private static func kind(
    at position: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> WilayahKind {
    switch (bytes[position], bytes[position + 1], bytes[position + 2]) {
    case (UInt8(ascii: "p"), _, _): .provinsi
    case (UInt8(ascii: "d"), _, _): .desa
    case (_, UInt8(ascii: "a"), _): .kabupaten
    case (_, UInt8(ascii: "o"), _): .kota
    case (_, _, UInt8(ascii: "c")): .kecamatan
    default: .kelurahan
    }
  }

  private mutating func append(_ number: Int64, _ row: Row) {
    switch row.kind {
    case .provinsi: provinsi.append(number, row)
    case .kabupaten, .kota: kabupaten.append(number, row)
    case .kecamatan: kecamatan.append(number, row)
    case .desa, .kelurahan: desa.append(number, row)
    }
  }
}

extension WilayahTable.Level {
  fileprivate mutating func append(_ number: Int64, _ row: WilayahTable.Row) {
    numbers.append(number)
    rows.append(row)
  }
}

private let comma = UInt8(ascii: ",")
private let lineFeed = UInt8(ascii: "\n")
