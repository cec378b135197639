/// How far an entry's verification has come; the raw value is stored and exported.
public enum EntryState: String, CaseIterable, Sendable {
  case usulan
  case diajukan
  case terverifikasi
  case disetujui
  case dikembalikan

  /// Whether figures count the entry (DESIGN 12: all but *dikembalikan*).
  public var isCounted: Bool { self != .dikembalikan }
}
