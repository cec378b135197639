/// A rule about events, participants and selections that forbids something.
public enum BimtekProblem: Hashable, Sendable {
  /// The person takes part in the event already, under this pillar.
  case alreadyInvited(kind: String)
  /// All seats of the kab/kota and pillar are taken.
  case quotaFull(kabupaten: WilayahCode, kind: String)
  /// The weights of a selection's criteria must add up to 100.
  case weightsAddUpTo(Int)
  /// The minutes are signed; scores stand.
  case scoresAreLocked
  /// So many scores are missing, and minutes are signed over all of them.
  case scoresMissing(Int)
  /// Without candidates, judges and criteria there is nothing to score or to sign.
  case nothingToScore
  /// A criterion with scores cannot be taken out of the rubric.
  case criterionHasScores
  /// A judge who gave scores cannot be taken off the panel.
  case judgeHasScores
  /// Nobody reaches the event's share of sessions who has no certificate yet.
  case nobodyEligible(threshold: Int)
  /// The participant has no certificate.
  case noCertificate
  /// No role of this pillar in force stands behind the NIK.
  case notInRegistry(kind: String)
  /// The person is a candidate already.
  case alreadyCandidate
  /// The follow-up was reported done before.
  case promiseDone
  /// Another event has this code.
  case codeTaken
  /// A session lies on another day than the event's.
  case sessionOutsideEvent
  /// The session of this number takes the same time.
  case sessionOverlaps(number: Int)
  case sessionEndsBeforeStart
  case timeUnreadable
  /// Marks of the event have this letter, which the set lacks.
  case setLacksLetter(String)
  /// Nobody is left who fits, or no seat.
  case nobodyToInvite
  /// Nobody of this NIK is on record in the account's area.
  case personUnknown
  /// A person stands behind the participant already.
  case isTied
  /// The participant cancelled or was replaced before.
  case hasNoSeat
  /// The participant was there; a seat that was used is not given on.
  case wasPresent
}
