import CaseDomain
import TerminalUI

/// The words for storage errors on the screens.
enum StorageErrorText {
  /// What to do about a screen that could not be read.
  static let retry = "Tekan F5 untuk mencoba lagi."

  /// One sentence that also says what to do next.
  static func sentence(for error: StorageError) -> String {
    switch error {
    case .busy: "Basis data sedang dipakai menulis. Tekan F5 sebentar lagi."
    case .full: "Ruang disk habis; tidak ada yang tersimpan. Hubungi pengelola server."
    case .missing: "Basis data tidak ditemukan. Tutup Pilar lalu buka lagi."
    case .alreadyExists: "Berkas itu sudah ada. Pilih nama lain."
    case .inaccessible: "Basis data tidak dapat dibuka atau ditulisi. Hubungi pengelola server."
    case .notADatabase: "Basis data rusak. Jangan lanjutkan; hubungi pengelola server."
    case .newerSchema: "Basis data dibuat Pilar yang lebih baru. Perbarui Pilar dahulu."
    case .damaged(let table, let row, _):
      "Baris \(row) pada \(table) rusak. Minta pengelola menjalankan: pilar periksa"
    case .notAllowed: "Akun ini tidak berhak melakukannya. Minta admin bila memang perlu."
    case .outsideArea: "Itu di luar wilayah kerja akun ini. Minta admin bila memang perlu."
    case .noAccount: "Akun ini tidak ada atau nonaktif. Minta admin mengaktifkannya."
    case .accountExists: "Akun dengan nama itu sudah ada. Pilih nama lain."
    case .notFound: "Data itu tidak ada lagi, atau bukan untuk akun ini. Tekan F5."
    case .interrupted: "Dihentikan sebelum selesai. Tekan F5 untuk mengulang."
    case .batchTouched: "Impor itu tidak dapat dibatalkan: barisnya sudah diubah sesudahnya."
    case .attendance(let problem): sentence(for: problem)
    case .rule(let problem): problem.sentence
    case .other(let code): "Basis data melaporkan galat \(code). Tekan F5 untuk mengulang."
    }
  }

  private static func sentence(for problem: AttendanceProblem) -> String {
    switch problem {
    case .sessionNotOfEvent: "Sesi itu bukan bagian dari kegiatan ini. Pilih sesi lain."
    case .notAParticipant: "Orang itu bukan peserta kegiatan ini. Daftarkan dahulu."
    case .nothingToUndo: "Tidak ada lagi yang dapat diurungkan."
    case .reasonNeeded: "Tanda itu dari meja atau akun lain. Tekan k untuk koreksi beralasan."
    case .sessionNotBegun: "Sesi itu belum tiba; orang belum dapat hadir. Pilih sesi lain."
    case .letterNotOfSet: "Huruf itu bukan tanda kegiatan ini. Tekan F5."
    case .nothingOnClosing: "Tanda kegiatan ini tidak mengenal tanda saat sesi ditutup."
    case .deskIsTaken: "Nama meja ini sedang dipakai. Tutup meja yang lain dahulu."
    case .deskNameUnfit: "Nama akun ini tidak dapat menjadi nama meja. Hubungi admin."
    case .set: "Susunan tanda itu tidak dapat dipakai. Periksa huruf dan nilainya."
    }
  }
}

extension ScreenEffect {
  /// Shows what went wrong and what to do.
  static func failure(_ error: StorageError) -> ScreenEffect {
    .toast(Toast(.error, StorageErrorText.sentence(for: error)))
  }
}
