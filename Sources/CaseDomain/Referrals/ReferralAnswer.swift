/// What an institution answered to a referral (FACTS 5.2); the raw value is stored.
public enum ReferralAnswer: String, CaseIterable, Sendable {
  case diterima
  case daftarTunggu = "daftar-tunggu"
  case ditolak
  /// The client left after having been taken in.
  case selesai
  /// The referral was taken back, before or after it was accepted.
  case ditarik

  /// The answers that may follow `previous`; nil stands for no answer yet.
  public static func after(_ previous: ReferralAnswer?) -> [ReferralAnswer] {
    switch previous {
    case nil: [.diterima, .daftarTunggu, .ditolak, .ditarik]
    case .daftarTunggu: [.diterima, .ditolak, .ditarik]
    case .diterima: [.selesai, .ditarik]
    case .ditolak, .selesai, .ditarik: []
    }
  }
}

/// How the client agreed to a referral; the raw value is stored.
public enum ReferralConsent: String, CaseIterable, Sendable {
  case tertulis
  case lisan
  /// By parent or guardian.
  case wali
  /// Without; a reason stands beside it.
  case tanpa
}

/// One paper of a referral's file (FACTS 5.2, 5.4); the raw value is stored.
public enum ReferralPaper: String, CaseIterable, Sendable {
  case pengantar
  case dtsen
  case ktp
  case kk
  case foto
  case sakit
  case sktm
  case rekomendasi
  case asesmen

  /// What a kind of institution asks for.
  public static func asked(by kind: InstitutionKind) -> [ReferralPaper] {
    switch kind {
    case .panti, .balai: [.pengantar, .dtsen, .ktp, .kk, .foto, .rekomendasi, .asesmen]
    case .rumahSakit: [.pengantar, .ktp, .kk, .sakit, .sktm]
    case .lks, .lain: [.pengantar, .ktp, .kk]
    }
  }
}
