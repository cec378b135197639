public import CaseDomain

/// An area as the command line names it.
public enum WilayahOption {
  /// Reads `63.03.05` or `630305`; the area must exist, except in the training province 99.
  public static func read(_ text: String) throws(CommandFailure) -> WilayahCode {
    guard let code = WilayahCode(text), Wilayah.exists(code) || isTraining(code) else {
      throw CommandFailure(.usage, CommonText.unknownWilayah(text))
    }
    return code
  }

  private static func isTraining(_ code: WilayahCode) -> Bool {
    code.ancestor(at: .provinsi)?.number == 99
  }
}
