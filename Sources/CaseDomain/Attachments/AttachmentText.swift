extension AttachmentKind {
  public var label: String {
    switch self {
    case .sk: "SK atau keputusan"
    case .bast: "BAST"
    case .rumah: "Foto rumah"
    case .kunjungan: "Foto kunjungan"
    case .lain: "Lain"
    }
  }
}

/// How sizes of files are told.
public enum FileSizeText {
  /// `340 KB`, `1,2 MB`.
  public static func size(_ bytes: Int) -> String {
    guard bytes >= 1 << 20 else { return "\(max(1, bytes >> 10)) KB" }
    return IndonesianNumber.decimal(tenths: bytes * 10 >> 20) + " MB"
  }
}
