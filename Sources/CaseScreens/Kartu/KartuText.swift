import CaseDomain

/// What the client card says.
enum KartuText {
  static let title = "Kartu"
  static let group = "Kartu klien"
  static let openMember = "Buka kartu anggota keluarga"
  static let noMember = "Pilih anggota keluarga lain yang juga klien di wilayah ini."
  static let reload = "Muat ulang kartu"
  static let loading = "Memuat kartu…"
  static let retry = "Tekan F5 untuk mencoba lagi, Esc untuk kembali."

  static let types = "Jenis PPKS"
  static let household = "Kartu keluarga"
  static let roles = "Peran PSKS"
  static let noHousehold = "Tanpa nomor KK: anggota tidak diketahui."
  static let noRoles = "Tidak ada peran."

  static let nik = "NIK"
  static let kk = "KK"
  static let born = "Lahir"
  static let address = "Alamat"
  static let phone = "Telepon"

  static func noNumber(_ reason: String?) -> String {
    reason.map { "tidak ada (\($0))" } ?? "tidak ada"
  }

  /// `05-07-1955 Martapura (perkiraan)`.
  static func birth(_ card: ClientCard) -> String {
    guard let day = card.row.birthDate else { return "–" }
    let place = card.birthPlace.isEmpty ? "" : " \(card.birthPlace)"
    return IndonesianDate.numeric(day) + place + (card.birthDateIsEstimated ? " (perkiraan)" : "")
  }

  static func unit(_ unit: ClientUnit) -> String? {
    switch unit {
    case .orang: nil
    case .keluarga: "keluarga"
    case .komunitas: "komunitas"
    }
  }

  /// One entry on two lines: the type, then since when and what is known.
  static func entry(_ entry: ClientCard.Entry) -> [String] {
    var parts = ["sejak \(IndonesianDate.numeric(entry.from))"]
    if let to = entry.to { parts.append("selesai \(IndonesianDate.numeric(to))") }
    if !entry.criteria.isEmpty { parts.append("kriteria \(entry.criteria)") }
    if !entry.source.isEmpty { parts.append(entry.source) }
    if !entry.state.isEmpty { parts.append(entry.state) }
    if entry.inPanti { parts.append("di dalam panti") }
    return [TypeText.full(entry.type), "   " + parts.joined(separator: " · ")]
  }

  static func role(_ role: ClientCard.Role, place: String) -> String {
    let end = role.to.map { "–\($0.year)" } ?? ""
    return "\(role.kind) · \(place) · \(role.from.year)\(end)"
  }

  static func status(version: Int, by account: String, at moment: String) -> String {
    "versi \(version) · diubah \(account) \(moment)"
  }
}
