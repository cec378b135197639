/// How a service to many is named.
public enum ServiceRoundText {
  public static func about(_ clients: Int) -> String {
    IndonesianNumber.grouped(clients) + " klien ditandai"
  }

  /// `12 · 498 klien · 2 sudah dilayani`: the number of the list to sign, and what was recorded.
  public static func saved(_ result: ServiceRoundResult) -> String {
    let recorded = "\(result.round) · \(IndonesianNumber.grouped(result.recorded)) klien"
    guard result.leftOut > 0 else { return recorded }
    return recorded + " · \(IndonesianNumber.grouped(result.leftOut)) sudah dilayani"
  }
}
