/// What a comparison of two people came to.
public struct PairScore: Equatable, Sendable {
  /// Tenths of a bit for the two being one; negative against.
  public internal(set) var tenths: Int32 = 0
  var evidence = EvidenceSet()

  /// From here on two people are shown as a pair (0 to 1000): fixed, for every list.
  ///
  /// 300 tenths of a bit. Among a million people there are 2³⁹ pairs, some 2¹⁵ of them true; thirty
  /// bits of evidence leave about one false pair for a hundred true ones.
  public static let threshold = 600

  /// 0 to 1000; ``threshold`` and above is a pair.
  public var score: Int { Int(max(0, min(1000, tenths * 2))) }

  /// What speaks for and against, in the order in which it is told.
  public var reasons: [MatchEvidence] { evidence.all }

  mutating func add(_ amount: Int32, _ evidence: MatchEvidence) {
    tenths += amount
    self.evidence.insert(evidence)
  }
}

/// Compares two people, field by field.
///
/// Each field adds tenths of a bit: ten times the binary logarithm of how much more often its
/// agreement (or its difference) is seen in two records of one person than in two of different
/// people, as Fellegi and Sunter (1969) weigh links. Agreement on something rare weighs more than on
/// something common, by the table's own counts. The amounts for slips and differences are set for
/// lists where about one date in twenty and one name in five has a slip; they are constants, so that
/// the same two people score the same today and tomorrow among the same people.
struct PairScorer: Sendable {
  let table: MatchTable

  /// Compares the people of two numbers.
  func score(_ one: Int, _ other: Int) -> PairScore {
    let (first, second) = (table.records[one], table.records[other])
    var result = PairScore()
    result.tenths = table.headStart
    NumberComparison.compareSex(first, second, into: &result)
    let birth = DateComparison.compare(first, second, into: &result)
    let nik = NumberComparison.compareNIK(first, second, into: &result)
    let beforeHousehold = result.tenths
    let sharesHome = compareHousehold(first, second, into: &result)
    let most = table.hasFamilies ? Self.mostOfFamilyHome : Self.mostOfHome
    result.tenths = min(result.tenths, beforeHousehold + most)
    weighSerials(nik, sharesHome: sharesHome, into: &result)
    // The best that a name can add does not reach: most pairs end here.
    guard result.tenths + NameComparison.most >= Self.leastTenths else { return result }
    let name = NameComparison(table: table).compare(first, second, into: &result)
    if table.hasFamilies, birth == .same, sharesHome, name != .same {
      doubtTwins(nik, name, into: &result)
    }
    return result
  }

  /// Below this nobody asks for the reasons.
  private static let leastTenths: Int32 = 200
  /// Family members share all of it, so together it proves little more than one part.
  private static let mostOfFamilyHome: Int32 = 160
  private static let mostOfHome: Int32 = 240

  /// People of one day and place whose NIK differ by the serial alone are neighbours; at one home
  /// they are twins, whose serials follow each other, or one person with a slip.
  private func weighSerials(
    _ nik: NumberComparison.Outcome, sharesHome: Bool, into result: inout PairScore
  ) {
    switch nik {
    case .twins, .serial: result.tenths += sharesHome ? (nik == .twins ? 0 : 30) : -120
    case .unknown, .same, .slip, .different: break
    }
  }

  /// Twins share home and day; their names differ a little, their NIK follow each other.
  private func doubtTwins(
    _ nik: NumberComparison.Outcome, _ name: NameComparison.Outcome, into result: inout PairScore
  ) {
    switch (nik, name) {
    case (.twins, _): result.add(-150, .perhapsTwins)
    case (_, .different): result.add(-90, .perhapsTwins)
    default: break
    }
  }

  /// Adds family card, telephone, address and place; says whether a home is shared.
  private func compareHousehold(
    _ one: MatchRecord, _ other: MatchRecord, into result: inout PairScore
  ) -> Bool {
    var sharesHome = false
    if one.kk != 0, other.kk != 0 {
      if one.kk == other.kk {
        result.add(90, .kkSame)
        sharesHome = true
      } else if isSlip(one.kk, other.kk) {
        result.add(30, .kkSlip)
      } else {
        result.tenths -= 20
      }
    }
    if one.phone != 0, one.phone == other.phone { result.add(80, .phoneSame) }
    let places = PlaceComparison(table: table)
    if places.compareAddress(one, other, into: &result) { sharesHome = true }
    places.compareArea(one, other, into: &result)
    return sharesHome
  }

  private func isSlip(_ one: UInt64, _ other: UInt64) -> Bool {
    let slips = DigitSlips(one, other, length: 16)
    return slips.isTurned || slips.differing == 1
  }
}
