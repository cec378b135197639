/// What kind of line stands in a case's diary; the raw value is stored.
public enum CaseStepKind: String, CaseIterable, Sendable {
  case laporan
  case pendekatan
  case asesmen
  case rencana
  case intervensi
  case evaluasi
  case terminasi
  case bimbinganLanjut = "bimbingan-lanjut"
  case tutup
  /// Back to an earlier stage.
  case mundur
  case bukaKembali = "buka-kembali"
  case kunjungan
  case catatan
  case risiko
  case pendamping

  /// Whether the step can only be taken with a reason.
  public var needsReason: Bool {
    switch self {
    case .tutup, .mundur, .bukaKembali, .risiko: true
    case .laporan, .pendekatan, .asesmen, .rencana, .intervensi, .evaluasi, .terminasi,
      .bimbinganLanjut, .kunjungan, .catatan, .pendamping:
      false
    }
  }
}
