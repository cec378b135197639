/// Numbers as Indonesian offices write them: a dot between thousands, a comma before tenths.
public enum IndonesianNumber {
  /// `1.284`; negative numbers carry a hyphen in front.
  public static func grouped(_ number: Int) -> String {
    var digits = Array(String(number.magnitude).utf8)
    var index = digits.count - 3
    while index > 0 {
      digits.insert(UInt8(ascii: "."), at: index)
      index -= 3
    }
    return (number < 0 ? "-" : "") + String(decoding: digits, as: UTF8.self)
  }

  /// `+12`, `-3`, `0`: a change.
  public static func signed(_ number: Int) -> String {
    (number > 0 ? "+" : "") + grouped(number)
  }

  /// `Rp1.000.000`.
  public static func rupiah(_ amount: Int) -> String {
    (amount < 0 ? "-" : "") + "Rp" + grouped(Int(amount.magnitude))
  }

  /// `92,6` from 926 tenths.
  public static func decimal(tenths: Int) -> String {
    let sign = tenths < 0 ? "-" : ""
    let (whole, tenth) = Int(tenths.magnitude).quotientAndRemainder(dividingBy: 10)
    return sign + grouped(whole) + "," + String(tenth)
  }

  /// `92,6%` from 926 tenths.
  public static func percent(tenths: Int) -> String { decimal(tenths: tenths) + "%" }

  /// The share of `part` in `whole` in tenths of a percent, rounded half up; nil of nothing.
  public static func percentTenths(_ part: Int, of whole: Int) -> Int? {
    whole == 0 ? nil : (part * 2000 + whole) / (2 * whole)
  }

  /// A count below five reads `<5` where the exact one would betray somebody.
  public static func guarded(_ count: GuardedCount) -> String {
    switch count {
    case .exactly(let number): grouped(number)
    case .fewerThanFive: "<5"
    }
  }
}
