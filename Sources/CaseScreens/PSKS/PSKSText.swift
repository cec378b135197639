import CaseDomain

/// What the registry of PSKS says.
enum PSKSText {
  static let title = "PSKS"
  static let group = "PSKS"
  static let people = "Perorangan"
  static let institutions = "Lembaga"

  static let open = "Buka orang atau lembaganya"
  static let otherList = "Pindah antara perorangan dan lembaga"
  static let newRole = "Daftarkan orang dengan perannya"
  static let newInstitution = "Daftarkan lembaga"
  static let edit = "Ubah peran atau lembaga"
  static let confirm = "Masih aktif: yang di kursor, atau semua yang ditandai"
  static let verify = "Verifikasi"
  static let end = "Akhiri, atau buka kembali lembaga"
  static let training = "Catat pelatihan"
  static let permit = "Catat izin"
  static let seat = "Tambah pengurus"
  static let declare = "Nyatakan tidak ada, nol, atau jumlah suatu jenis"
  static let kinds = "Saring menurut jenis"
  static let status = "Berlaku, berakhir, atau semua"
  static let age = "Saring yang lama tidak dikonfirmasi"
  static let unverified = "Hanya yang belum diverifikasi"
  static let search = "Cari nama"
  static let mark = "Tandai"
  static let markAll = "Tandai semua yang tampak di daftar"
  static let unmark = "Hapus tanda"
  static let export = "Ekspor daftar ini"
  static let reload = "Muat ulang"

  static let name = "Nama"
  static let kind = "Jenis"
  static let place = "Desa/kec."
  static let since = "Sejak"
  static let confirmed = "  Konf."
  static let position = "Jabatan"
  static let until = "Sampai"
  static let tier = "Tingkat"
  static let permitUntil = "Izin s.d."
  static let seats = "Pgrs"
  static let allKinds = "Semua jenis"
  static let never = "belum"

  static let loading = "Memuat PSKS…"
  static let empty = ["Tidak ada yang cocok.", "Ubah saringan, atau tekan n untuk mendaftarkan."]
  static let nothingHere = "Belum ada baris di bawah kursor."
  static let mayNotKeep = "Peran akun ini tidak mengubah PSKS."
  static let mayNotVerify = "Hanya verifikator yang memverifikasi."
  static let onlyPeople = "Hanya untuk perorangan. Tekan Tab."
  static let onlyInstitutions = "Hanya untuk lembaga. Tekan Tab."
  static let mayNotExport = "Peran akun ini tidak mengekspor daftar."
  static let exporting = "Menulis berkas…"

  /// `892 peran · 850 orang · 154 lembaga · posisi 22 Nov 2026`.
  static func counts(_ count: PSKSCount, on day: Day) -> String {
    "\(IndonesianNumber.grouped(count.roles)) peran · "
      + "\(IndonesianNumber.grouped(count.people)) orang · "
      + "\(IndonesianNumber.grouped(count.institutions)) lembaga · "
      + "posisi \(IndonesianDate.short(day))"
  }

  static func code(_ code: CheckCode) -> String { " · kode cek \(code.text)" }

  /// `cari siti · PSM · berlaku · > 180 hr · belum verif.`.
  static func summary(_ filter: PSKSFilter) -> String {
    var parts = [
      filter.kinds.isEmpty ? "semua jenis" : filter.kinds.sorted().joined(separator: ", ")
    ]
    parts.append(filter.status.label)
    if let days = filter.unconfirmedDays { parts.append("> \(days) hr") }
    if filter.isVerified == false { parts.append("belum verif.") }
    if filter.isVerified == true { parts.append("terverifikasi") }
    if !filter.text.isEmpty { parts.insert("cari \(filter.text)", at: 0) }
    return parts.joined(separator: " · ")
  }

  static func days(_ count: Int) -> String { "\(IndonesianNumber.grouped(count)) hr" }

  static func confirmed(_ count: Int) -> String {
    "\(IndonesianNumber.grouped(count)) dikonfirmasi masih aktif. Urungkan lewat draf."
  }

  static func exported(path: String, _ lines: Int, _ code: CheckCode) -> String {
    "\(IndonesianNumber.grouped(lines)) baris · kode cek \(code.text) · \(path)"
  }

  static func row(_ row: Int, of count: Int?, marked: Int) -> String {
    let all = count.map { " dari \(IndonesianNumber.grouped($0))" } ?? ""
    let marks = marked > 0 ? " · \(IndonesianNumber.grouped(marked)) ditandai" : ""
    return "baris \(IndonesianNumber.grouped(row))\(all)\(marks)"
  }
}
