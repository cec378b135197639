/// One of the nine actors of the community's role in social welfare (PP 39/2012, FACTS 4.5).
///
/// The raw value is stored; the order is that of the regulation.
public enum ContributionActor: String, CaseIterable, Sendable {
  case perseorangan
  case keluarga
  case organisasiKeagamaan = "organisasi-keagamaan"
  case organisasiKemasyarakatan = "organisasi-kemasyarakatan"
  case lembagaSwadaya = "lembaga-swadaya"
  case organisasiProfesi = "organisasi-profesi"
  case badanUsaha = "badan-usaha"
  case lembagaKesejahteraan = "lks"
  case lembagaAsing = "lks-asing"

  /// The group whose total it belongs to: businesses apart from the rest of the community.
  public var source: HelpSource { self == .badanUsaha ? .duniaUsaha : .masyarakat }
}
