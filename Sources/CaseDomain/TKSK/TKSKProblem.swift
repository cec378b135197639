/// A rule about TKSK and reports of duty that forbids something.
public enum TKSKProblem: Hashable, Sendable {
  /// Somebody else holds the kecamatan in that time.
  case kecamatanHeld(WilayahCode)
  /// Nobody approves the own report (DESIGN 5).
  case ownReport
}
