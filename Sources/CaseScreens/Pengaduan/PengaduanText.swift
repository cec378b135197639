import CaseDomain

/// What the list of complaints says.
enum PengaduanText {
  static let title = "Pengaduan"
  static let group = "Pengaduan"
  static let forward = "Teruskan pengaduan"
  static let resolve = "Selesaikan pengaduan"
  static let receive = "Terima pengaduan"
  static let filter = "Saring menurut keadaan"
  static let reload = "Muat ulang"
  static let loading = "Memuat pengaduan…"
  static let empty = ["Tidak ada pengaduan pada saringan ini.", "Tekan f untuk keadaan lain."]
  static let isDone = "Pengaduan ini sudah selesai."
  static let isForwarded = "Pengaduan ini sudah diteruskan."
  static let everyState = "semua"
  static let columns = ["Nomor", "Tanggal", "Umur", "Program", "Desa/Kel.", "Keadaan", "Isi"]

  static func name(of state: Complaint.State?) -> String { state?.rawValue ?? everyState }

  static func head(_ state: Complaint.State?, count: Int, on day: Day) -> String {
    "Keadaan: \(name(of: state)) · \(IndonesianNumber.grouped(count)) pengaduan"
      + " · posisi \(IndonesianDate.short(day))"
  }

  static func detail(_ complaint: Complaint) -> String {
    if let day = complaint.resolvedDay {
      return "Selesai \(IndonesianDate.short(day)): \(complaint.resolution)"
    }
    guard let day = complaint.forwardedDay else { return complaint.matter }
    return "Diteruskan \(IndonesianDate.short(day)) kepada \(complaint.forwardedTo)"
  }
}
