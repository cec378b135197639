/// One thing that speaks for or against two people being one, in the order in which it is told.
public enum MatchEvidence: Int, CaseIterable, Sendable {
  case nameSame
  case nameSounds
  case nameSlip
  case nameJoined
  case nameInitial
  case nameShortened
  case nameTurned
  case nameWordMissing
  case nameWordDiffers
  case nameDiffers
  case birthSame
  case birthTurned
  case birthSlip
  case birthTwoParts
  case birthNear
  case birthYearOnly
  case birthDiffers
  case sexSame
  case sexDiffers
  case nikSame
  case nikTurned
  case nikSlip
  case nikTwoSlips
  case nikLength
  case nikSerial
  case nikDiffers
  case nikMissing
  case kkSame
  case kkSlip
  case phoneSame
  case addressSame
  case addressLike
  case desaSame
  case kecamatanSame
  case kabupatenSame
  case areaSame
  case areaLike
  case areaDiffers
  case perhapsTwins
}

/// Pieces of evidence, each once.
struct EvidenceSet: Equatable, Sendable {
  private(set) var bits: UInt64 = 0

  mutating func insert(_ evidence: MatchEvidence) { bits |= 1 << UInt64(evidence.rawValue) }

  /// In the order in which they are told.
  var all: [MatchEvidence] {
    MatchEvidence.allCases.filter { bits & 1 << UInt64($0.rawValue) != 0 }
  }
}
