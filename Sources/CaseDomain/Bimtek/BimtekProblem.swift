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
}
