/// Where help comes from: the three groups whose totals are told apart (FACTS 13).
///
/// The raw value is stored.
public enum HelpSource: String, CaseIterable, Sendable {
  case pemerintah
  case masyarakat
  case duniaUsaha = "dunia-usaha"
}
