/// What an institution that takes referrals is; the raw value is stored.
public enum InstitutionKind: String, CaseIterable, Sendable {
  case panti
  case lks
  case balai
  case rumahSakit = "rumah-sakit"
  case lain
}

/// The government that an institution answers to; the raw value is stored.
public enum InstitutionLevel: String, CaseIterable, Sendable {
  case pusat
  case provinsi
  case kabupaten
}
