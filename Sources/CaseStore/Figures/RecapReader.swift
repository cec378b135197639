import CaseDomain
import GRDB

/// Reads one recap.
struct RecapReader {
  let request: RecapRequest
  let actor: Actor
  let db: Database

  /// Adds up the roll-ups of the level asked for.
  func present() throws -> Recap { recap(try presentSums()) }

  /// The sum of all lines.
  func total() throws -> (sum: FiguresSum, checkCode: CheckCode) {
    var total = FiguresSum()
    for sum in try presentSums().values { total += sum }
    return (total, CheckCode(sum: total.hash))
  }

  private func presentSums() throws -> [Int64: FiguresSum] {
    var sums: [Int64: FiguresSum] = [:]
    let range = tallyRange
    try db.query(
      "SELECT area, type, unit, n, hash FROM tally WHERE area BETWEEN ? AND ?",
      [.integer(range.lowerBound), .integer(range.upperBound)]
    ).eachRow { row in
      let line = line(of: row.int(0))
      if row.int(1) == 0 {
        sums[line, default: FiguresSum()].add(clients: Int(row.int(3)), unit: row.int(2))
      } else {
        sums[line, default: FiguresSum()].add(
          entries: Int(row.int(3)), type: Int(row.int(1)), unit: row.int(2),
          hash: UInt64(bitPattern: row.int(4)))
      }
    }
    return sums
  }

  /// Looks at every entry that was in force on the day.
  func past() throws -> Recap {
    var lines: [Int64: PastLine] = [:]
    var met = NumberSet()
    let range = request.area.range(at: .desa)
    try db.query(
      Self.pastSQL(of: request.area),
      [
        .integer(range.lowerBound), .integer(range.upperBound),
        SQLValue(request.position.number),
      ]
    ).eachRow { row in
      let isFirst = met.insert(row.int(2))
      lines[row.int(0), default: PastLine()].add(
        type: Int(row.int(3)), unit: Int(row.int(1)), hash: row.uid(4)?.checkHash ?? 0,
        isFirst: isFirst)
    }
    var sums: [Int64: FiguresSum] = [:]
    for (area, past) in lines { sums[line(of: area), default: FiguresSum()] += past.sum }
    return recap(sums)
  }

  /// A province is read in the order of its entries, a smaller area by its clients.
  static func pastSQL(of area: WilayahCode) -> String {
    let from =
      area.level == .provinsi
      ? "ppksEntry e NOT INDEXED CROSS JOIN client c ON c.id = e.client"
      : "client c INDEXED BY client_area CROSS JOIN ppksEntry e ON e.client = c.id"
    return """
      SELECT c.area, c.unit, c.id, e.type, e.uid FROM \(from)
      WHERE c.area BETWEEN ?1 AND ?2 AND e.fromDay <= ?3 AND (e.toDay IS NULL OR e.toDay > ?3)
        AND e.state <> 'dikembalikan'
      """
  }

  /// The part of the roll-ups that holds each client of the area once.
  private var tallyRange: ClosedRange<Int64> {
    let levels: WilayahLevel =
      request.level == .provinsi || request.area.level == .provinsi && request.level == .kabupaten
      ? .kabupaten : request.level
    return request.area.range(at: levels)
  }

  /// The line that a roll-up's or a client's area belongs to.
  private func line(of area: Int64) -> Int64 {
    var code = area
    let digits = request.level.digits
    var length = String(area).utf8.count
    while length > digits {
      code /= 10
      length -= 1
    }
    return request.level == .desa && code % 10_000 == 0 ? code / 10_000 : code
  }

  /// The types by name: a line and the total show the same ones.
  private var shown: TypeSet {
    request.level == .provinsi
      ? actor.typesShown(inTotalsOf: request.area) : actor.visibleTypes
  }

  private func recap(_ sums: [Int64: FiguresSum]) -> Recap {
    var areas = Wilayah.areas(at: request.level, in: request.area).map(\.number)
    // What stands in no table of areas is counted all the same.
    let known = Set(areas)
    areas += sums.keys.filter { !known.contains($0) }
    var total = FiguresSum()
    let lines = areas.sorted().compactMap { number -> Recap.Line? in
      let sum = sums[number] ?? FiguresSum()
      total += sum
      return WilayahCode(number: number).map {
        Recap.Line(area: $0, figures: sum.figures(showing: shown))
      }
    }
    return Recap(
      request: request, lines: lines, total: total.figures(showing: shown),
      checkCode: CheckCode(sum: total.hash))
  }
}
