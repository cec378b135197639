/// When a month of service is paid: an SK must be in force on a day of it that was served.
///
/// A month that is covered on some days only is paid and marked, since no source read says how
/// much of it is due.
public struct TaliAsihRule {
  /// The terms of one person in one kecamatan, with their letters.
  private let terms: [TKSKHolder]

  public init(_ terms: [TKSKHolder]) { self.terms = terms }

  /// The months of `months` in which the person served, paid by `rates` of one source.
  public func months(
    _ months: [MonthOfYear], paidBy rates: [NewTaliAsihRate]
  ) -> [TaliAsihList.Month] {
    months.compactMap { month in
      terms.contains { overlaps($0.from, $0.to, month) } ? judged(month, rates) : nil
    }
  }

  private func judged(_ month: MonthOfYear, _ rates: [NewTaliAsihRate]) -> TaliAsihList.Month {
    let covered = coveredDays(in: month)
    guard covered > 0 else {
      return TaliAsihList.Month(month: month, amount: 0, block: block(in: month))
    }
    let rate = rates.filter { $0.holds(in: month) }.max {
      ($0.area.number, $0.from) < ($1.area.number, $1.from)
    }
    guard let rate else { return TaliAsihList.Month(month: month, amount: 0, block: .noRate) }
    let days = month.lastDay.number - month.firstDay.number + 1
    return TaliAsihList.Month(month: month, amount: rate.amount, isPartial: covered < days)
  }

  /// Days of the month on which a term and one of its letters were in force.
  private func coveredDays(in month: MonthOfYear) -> Int {
    (month.firstDay.number...month.lastDay.number).count { number in
      let day = Day(number: number)
      return terms.contains { term in
        term.isInForce(on: day) && term.letters.contains { $0.isInForce(on: day) }
      }
    }
  }

  private func block(in month: MonthOfYear) -> TaliAsihList.Block {
    let begun = terms.flatMap(\.letters).filter { $0.content.from <= month.lastDay }
    return begun.compactMap(\.content.to).max().map { .letterExpired($0) } ?? .noLetter
  }

  private func overlaps(_ from: Day, _ to: Day?, _ month: MonthOfYear) -> Bool {
    from <= month.lastDay && to.map { $0 >= month.firstDay } ?? true
  }
}
