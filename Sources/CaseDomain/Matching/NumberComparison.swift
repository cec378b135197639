/// Compares NIK (or another number that a person has alone) and sex.
enum NumberComparison {
  enum Outcome { case unknown, same, slip, serial, twins, different }

  static func compareSex(
    _ one: MatchRecord, _ other: MatchRecord, into result: inout PairScore
  ) {
    guard one.sex != 2, other.sex != 2 else { return }
    if one.sex == other.sex {
      result.add(10, .sexSame)
    } else {
      result.add(-50, .sexDiffers)
    }
  }

  static func compareNIK(
    _ one: MatchRecord, _ other: MatchRecord, into result: inout PairScore
  ) -> Outcome {
    guard one.nikLength != 0, other.nikLength != 0 else {
      result.add(0, .nikMissing)
      return .unknown
    }
    if one.nik == other.nik, one.nikLength == other.nikLength {
      // A mother's NIK stands beside her child's name.
      let isDoubtful = one.birth != other.birth && (one.hasDoubtfulNIK || other.hasDoubtfulNIK)
      result.add(isDoubtful ? 60 : min(230, 33 * Int32(one.nikLength)), .nikSame)
      return .same
    }
    guard one.nikLength == other.nikLength else { return compareLengths(one, other, into: &result) }
    let slips = DigitSlips(one.nik, other.nik, length: Int(one.nikLength))
    guard one.nikLength == 16 else {
      return compareOther(slips, length: Int32(one.nikLength), into: &result)
    }
    if slips.highest < 4 { return compareSerials(one, other, slips, into: &result) }
    // Two numbers of which each fits its own line are two people's, born in neighbouring places or
    // on days that look alike; a slip would contradict the line that it stands in.
    if !one.hasDoubtfulNIK, !other.hasDoubtfulNIK, one.birth != 0, other.birth != 0,
      one.birth != other.birth || one.nik % 10_000 < commonSerials
    {
      result.add(one.birth == other.birth ? -20 : -90, .nikDiffers)
      return .different
    }
    let outcome = compareNIK(slips, into: &result)
    // A number that contradicts the rest of its line is somebody else's.
    if outcome == .different, one.hasDoubtfulNIK || other.hasDoubtfulNIK { result.tenths += 60 }
    return outcome
  }

  /// The first twelve digits of a NIK follow from home, birth date and sex, so that neighbours born
  /// the same day, and twins, differ by the serial alone; those of twins follow each other.
  ///
  /// What that weighs depends on whether a home is shared, which ``PairScorer`` knows.
  private static func compareSerials(
    _ one: MatchRecord, _ other: MatchRecord, _ slips: DigitSlips, into result: inout PairScore
  ) -> Outcome {
    let serials = (one.nik % 10_000, other.nik % 10_000)
    let isLow = serials.0 < commonSerials && serials.1 < commonSerials
    let isSlip = slips.isTurned || slips.differing == 1
    // No office gives out the serial 0000.
    if serials.0 == 0 || serials.1 == 0 || (isSlip && !isLow) {
      result.add(45, slips.isTurned ? .nikTurned : .nikSlip)
      return .slip
    }
    let distance = serials.0 > serials.1 ? serials.0 - serials.1 : serials.1 - serials.0
    result.add(0, .nikSerial)
    return distance <= 3 ? .twins : .serial
  }

  /// Serials below this are given out for most days and places.
  private static let commonSerials: UInt64 = 30

  /// Whether a NIK says another birth date or sex than stands beside it.
  static func isDoubtful(_ record: MatchRecord) -> Bool {
    guard record.nikLength == 16, record.birth != 0 else { return false }
    let written = Int32(record.nik / 10_000 % 1_000_000)
    let date = MatchDate(number: record.birth)
    let plain = date.day * 10_000 + date.month * 100 + date.year % 100
    let isFemale = written >= 410_000
    if record.sex != 2, isFemale != (record.sex == 1) { return true }
    return written % 400_000 != plain % 400_000
  }

  private static func compareNIK(_ slips: DigitSlips, into result: inout PairScore) -> Outcome {
    if slips.isTurned {
      result.add(130, .nikTurned)
    } else if slips.differing == 1 {
      result.add(120, .nikSlip)
    } else if slips.differing == 2 {
      result.add(60, .nikTwoSlips)
    } else {
      result.add(-90, .nikDiffers)
      return .different
    }
    return .slip
  }

  /// A number without meaning of its own: any slip is as likely as another.
  private static func compareOther(
    _ slips: DigitSlips, length: Int32, into result: inout PairScore
  ) -> Outcome {
    let whole = min(230, 33 * length)
    if slips.isTurned || slips.differing == 1 {
      result.add(max(0, whole - 100), slips.isTurned ? .nikTurned : .nikSlip)
    } else if slips.differing == 2, length >= 6 {
      result.add(max(0, whole - 170), .nikTwoSlips)
    } else {
      result.add(-60, .nikDiffers)
      return .different
    }
    return .slip
  }

  /// One digit was left out or came twice.
  private static func compareLengths(
    _ one: MatchRecord, _ other: MatchRecord, into result: inout PairScore
  ) -> Outcome {
    let (long, short) = one.nikLength > other.nikLength ? (one, other) : (other, one)
    guard long.nikLength == short.nikLength + 1, long.nikLength >= 6 else {
      result.add(-60, .nikDiffers)
      return .different
    }
    var power: UInt64 = 1
    for _ in 0..<long.nikLength {
      if long.nik / (power * 10) * power + long.nik % power == short.nik {
        result.add(min(110, 33 * Int32(short.nikLength) - 90), .nikLength)
        return .slip
      }
      power *= 10
    }
    result.add(-60, .nikDiffers)
    return .different
  }
}
