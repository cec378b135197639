/// The words around a name that are not part of it.
enum NameTitles {
  /// Before the name: hajj, academic and polite titles.
  static let honorifics = packed(
    """
    h hj hjh kh tgh ust ustad ustadz ustaz ustadzah prof dr dra drs drg drh ir tn ny nn nona \
    sdr sdri bpk bapak pak ibu bu
    """)

  /// Behind the name: degrees, without their full stops.
  static let degrees = packed(
    """
    se sh st sp spt spi si ssi sst spd spdi spdsd sag skm sip ssos ssosi sikom skom skep ked \
    sked ns amd amdkep amdkeb amk amkep amkeb ama mm msi mpd mpdi mag mkes mh mkom mt msc mba ma \
    shi sei sthi sth stp shut spsi mpsi psi psikolog lc llb llm phd bc bsc ba bba apt map sap \
    mikom mhum shum ssn sttp sstp strkeb sfarm spog spa spb spdi skel
    """)

  /// Degrees that nobody bears as a name, so that they go even without full stop or comma.
  static let bareDegrees = packed(
    """
    se sh spd spdi sag skm sip ssos ssosi sikom skom skep amd amk amkep amkeb msi mpd mpdi mkes \
    shi sstp sst mm
    """)

  /// Marks of the dead.
  static let late = packed("alm almh almarhum")

  private static func packed(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { NameWords.packed(String($0)) })
  }
}
