import CaseDomain
import GRDB

/// Works out who is paid what.
struct TaliAsihReader {
  let db: Database
  var fullNumbers = false

  /// By source, kecamatan and name; a line for each person, kecamatan and source.
  func list(of area: WilayahCode, for months: [MonthOfYear]) throws -> TaliAsihList {
    guard let first = months.first, let last = months.last else {
      return TaliAsihList(area: area, months: months, lines: [])
    }
    let holders = try TKSKReader(db: db)
      .holders(in: area, between: first.firstDay, and: last.lastDay)
    let rates = try rates().map(\.content)
    let people = Dictionary(grouping: holders) { Seat(person: $0.person, kecamatan: $0.kecamatan) }
    let lines = try people.flatMap { seat, terms in
      try self.lines(of: seat, terms, for: months, rates)
    }
    return TaliAsihList(area: area, months: months, lines: lines.sorted(by: Self.precedes))
  }

  private struct Seat: Hashable {
    let person: Int64
    let kecamatan: WilayahCode
  }

  private func lines(
    of seat: Seat, _ terms: [TKSKHolder], for months: [MonthOfYear], _ rates: [NewTaliAsihRate]
  ) throws -> [TaliAsihList.Line] {
    guard let term = terms.first else { return [] }
    let here = rates.filter { rate in
      rate.area.contains(seat.kecamatan) && months.contains { rate.holds(in: $0) }
    }
    return try Dictionary(grouping: here, by: \.source).map { source, rates in
      TaliAsihList.Line(
        person: seat.person, name: term.name, niat: term.facts.niat, kecamatan: seat.kecamatan,
        source: source, account: try account(of: seat.person, source),
        months: TaliAsihRule(terms).months(months, paidBy: rates))
    }
  }

  private static func precedes(_ one: TaliAsihList.Line, _ other: TaliAsihList.Line) -> Bool {
    (one.source, one.kecamatan, one.name, one.person)
      < (other.source, other.kecamatan, other.name, other.person)
  }

  /// Every rate, by source, area and first day.
  func rates() throws -> [TaliAsihRate] {
    try db.query(
      """
      SELECT id, source, area, amount, fromDay, toDay, basis FROM taliAsihRate
      ORDER BY source, area, fromDay
      """
    ).all { row in
      guard let area = StoredArea.widest(of: row.int(2)) else {
        throw StorageError.damaged(table: "taliAsihRate", rowID: row.int(0), column: "area")
      }
      return TaliAsihRate(
        id: row.int(0),
        content: NewTaliAsihRate(
          source: row.text(1), area: area, amount: Int(row.int(3)), from: Day(stored: row.int(4)),
          to: row.optionalInt(5).map(Day.init(stored:)), basis: row.text(6)))
    }
  }

  private func account(of person: Int64, _ source: String) throws -> BankAccount? {
    try db.query(
      "SELECT bank, number, holder FROM bankAccount WHERE person = ? AND source = ?",
      [.integer(person), .text(source)]
    ).first { row in
      BankAccount(
        bank: row.text(0),
        number: fullNumbers ? row.text(1) : BankAccount.masked(row.text(1)), holder: row.text(2))
    }
  }
}

/// Writes rates and bank accounts.
struct TaliAsihWriter {
  let context: FormContext
  private var db: Database { context.db }

  /// Keeps a rate; the one before it of the same source and area ends the day before.
  func keep(_ new: NewTaliAsihRate) throws -> Int64 {
    guard context.actor.area.contains(new.area) else { throw StorageError.outsideArea(new.area) }
    let same = try TaliAsihReader(db: db).rates().filter {
      $0.content.source == new.source && $0.content.area == new.area
    }
    for rate in same where rate.content.from < new.from {
      guard rate.content.to.map({ $0 >= new.from }) ?? true else { continue }
      try context.update(
        "taliAsihRate", row: rate.id, [("toDay", SQLValue(new.from.adding(days: -1)))])
    }
    if let stood = same.first(where: { $0.content.from == new.from }) {
      try context.update("taliAsihRate", row: stood.id, columns(new))
      return stood.id
    }
    return try context.insert(into: "taliAsihRate", columns(new))
  }

  /// Keeps where a source pays a person; one account for each source.
  func keep(_ new: NewBankAccount, of person: Int64) throws -> Int64 {
    let columns: [(name: String, value: SQLValue)] = [
      ("person", .integer(person)), ("source", .text(new.source)),
      ("bank", .text(new.account.bank)), ("number", .text(new.account.number)),
      ("holder", .text(new.account.holder)),
    ]
    let stood = try db.number(
      "SELECT id FROM bankAccount WHERE person = ? AND source = ?",
      [.integer(person), .text(new.source)])
    guard let stood else { return try context.insert(into: "bankAccount", columns) }
    try context.update("bankAccount", row: stood, columns)
    return stood
  }

  private func columns(_ new: NewTaliAsihRate) -> [(name: String, value: SQLValue)] {
    [
      ("source", .text(new.source)), ("area", .integer(StoredArea.padded(new.area))),
      ("amount", SQLValue(new.amount)), ("fromDay", SQLValue(new.from)),
      ("toDay", SQLValue(new.to)), ("basis", .text(new.basis)),
    ]
  }
}
