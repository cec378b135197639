import CaseDomain

/// What the client file says around its lines.
enum BerkasText {
  static let title = "Berkas"
  static let group = "Berkas klien"
  static let openLine = "Baca baris, atau buka berkas anggota keluarga"
  static let reload = "Muat ulang berkas"
  static let back = "Tutup baris yang dibaca, lalu keluar dari berkas"
  static let undo = "Urungkan perubahan terakhir Anda atas klien ini"
  static let nextTab = "Bagian berikutnya"
  static let previousTab = "Bagian sebelumnya"
  static let loading = "Memuat berkas…"
  static let retry = "Tekan F5 untuk mencoba lagi, Esc untuk kembali."

  static let noLine = "Tidak ada baris di bawah kursor."
  static let mayNot = "Akun ini tidak berhak mencatat. Minta admin bila memang perlu."
  static let noCase = "Belum ada kasus terbuka. Tekan K untuk membuka kasus."
  static let noClosedCase = "Tidak ada kasus tertutup yang dapat dibuka kembali."
  static let noFlag = "Tidak ada bendera yang terbuka."
  static let noReferral = "Tidak ada rujukan yang menunggu jawaban."
  static let noFollowUp = "Tidak ada tindak lanjut yang terbuka."
  static let noDraft = "Tidak ada draf Anda atas klien ini."
  static let choosePlanItem = "Pilih butir rencana di bagian 2 Kasus dahulu."
  static let onlyPeople = "Komunitas tidak punya isian ini."

  static let nothingToUndo = "Tidak ada perubahan Anda atas klien ini yang dapat diurungkan."
  static let undoTitle = "Urungkan"
  static let undoButton = "Urungkan (u)"

  static func undoQuestion(_ change: SavedChange, when: String) -> String {
    "Urungkan “\(change.title)” yang Anda simpan \(when)? Pengurungan dicatat sebagai perubahan tersendiri."
  }

  static func undone(_ change: SavedChange) -> String { "Diurungkan: \(change.title)" }

  static func status(version: Int, by account: String, at moment: String) -> String {
    "versi \(version) · diubah \(account) \(moment)"
  }

  static func row(_ row: Int, of count: Int, andMore: Bool) -> String {
    "baris \(row) dari \(count)" + (andMore ? "+" : "")
  }

  static func tab(_ tab: FileTab) -> String {
    switch tab {
    case .ringkasan: "Ringkasan"
    case .kasus: "Kasus"
    case .layanan: "Layanan"
    case .rujukan: "Rujukan"
    case .keluarga: "Keluarga"
    case .surat: "Surat"
    case .akses: "Akses"
    }
  }

  static func tabTitle(_ tab: FileTab) -> String {
    switch tab {
    case .ringkasan: "Ringkasan: satu halaman tentang klien"
    case .kasus: "Kasus: langkah, rencana, bendera"
    case .layanan: "Layanan dan bantuan yang diberikan"
    case .rujukan: "Rujukan dan jawabannya"
    case .keluarga: "Keluarga dan peran PSKS"
    case .surat: "Surat, lampiran, kunjungan ke loket, pengaduan"
    case .akses: "Akses: siapa melihat, siapa mengubah apa"
    }
  }

  static func empty(_ tab: FileTab) -> String {
    switch tab {
    case .ringkasan: "Belum ada riwayat. K membuka kasus, l mencatat layanan."
    case .kasus: "Belum ada kasus. Tekan K untuk membuka kasus."
    case .layanan: "Belum ada layanan. Tekan l untuk mencatat."
    case .rujukan: "Belum ada rujukan. Tekan r untuk merujuk."
    case .keluarga: "Tanpa nomor KK: anggota tidak diketahui."
    case .surat: "Belum ada surat atau lampiran. s membuat surat, m melampirkan."
    case .akses: "Belum ada perubahan yang tercatat."
    }
  }

  static let viewsHidden =
    "Siapa yang melihat berkas ini hanya ditampilkan kepada admin dan auditor."
  static let history = "Riwayat kasus"
  static let tasks = "Perlu dikerjakan"
  static let noTasks = "Tidak ada yang menunggu."
  static let noOpenCase = "Tidak ada kasus terbuka"
}
