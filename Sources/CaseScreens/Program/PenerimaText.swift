import CaseDomain

/// What the beneficiary list of a round says.
enum PenerimaText {
  static let title = "Penerima"
  static let group = "Daftar penerima"
  static let open = "Buka berkas klien penerima ini"
  static let nextPlace = "Desa berikutnya yang ada penerimanya"
  static let placeBefore = "Desa sebelumnya yang ada penerimanya"
  static let whole = "Semua desa, atau hanya desa baris ini"
  static let add = "Tambah penerima"
  static let change = "Ubah penerima"

  static let loading = "Memuat daftar penerima…"
  static let empty = [
    "Belum ada penerima di sini.", "Panah kanan ke desa lain, a semua desa, n menambah.",
  ]
  static let notRegistered = "Penerima ini tidak ada di daftar klien wilayah kerja akun ini."
  static let columns = ["Nama", "NIK", "Desa/Kel.", "Terima", "Registri"]

  static func received(_ beneficiary: Beneficiary) -> String {
    beneficiary.hasReceived ? "sudah" : "belum"
  }

  static func registered(_ beneficiary: Beneficiary) -> String {
    beneficiary.client == nil ? "tidak" : "ada"
  }

  /// `RASTRA Juni 2017 · Kel. Keraton · posisi 22 Jun 2017`.
  static func place(_ place: WilayahCode?, of list: BeneficiaryList, on day: Day) -> String {
    let title =
      place.map(Wilayah.title) ?? "semua desa, \(Wilayah.title(of: list.round.area))"
    return "\(list.round.programme) \(list.round.name) · \(title)"
      + " · posisi \(IndonesianDate.short(day))"
  }

  /// Families; a list that is cut says so.
  static func counts(_ counts: BeneficiaryList.Counts, shown: Int) -> String {
    let sums =
      "\(IndonesianNumber.grouped(counts.listed)) KPM"
      + " · sudah terima \(IndonesianNumber.grouped(counts.received))"
      + " · ada di registri \(IndonesianNumber.grouped(counts.registered))"
    guard shown < counts.listed else { return sums }
    return sums + " · \(IndonesianNumber.grouped(shown)) baris pertama, pilih desa (panah kanan)"
  }

  static func detail(_ beneficiary: Beneficiary) -> String {
    "\(Wilayah.title(of: beneficiary.area)) · \(received(beneficiary)) terima"
      + " · \(registered(beneficiary)) di registri"
  }
}
