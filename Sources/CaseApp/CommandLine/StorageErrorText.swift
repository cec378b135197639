import CaseDomain

/// The words for storage errors on the command line.
enum StorageErrorText {
  static func status(of error: StorageError) -> ExitStatus {
    switch error {
    case .busy, .interrupted: .busy
    case .full, .inaccessible, .other: .inputOutput
    case .missing, .notFound: .noInput
    case .alreadyExists, .accountExists: .cannotCreate
    case .notADatabase, .newerSchema, .damaged, .batchTouched, .attendance: .badData
    case .rule: .notAllowed
    case .notAllowed, .outsideArea, .noAccount: .notAllowed
    }
  }

  /// One sentence that also says what to do next.
  static func sentence(for error: StorageError, at path: String) -> String {
    fileSentence(for: error, at: path) ?? workSentence(for: error)
  }

  /// Errors of the file itself; nil for the others.
  private static func fileSentence(for error: StorageError, at path: String) -> String? {
    switch error {
    case .missing:
      """
      Basis data \(path) tidak ada. Buat dengan: pilar siapkan --provinsi 63
      Atau coba dahulu dengan orang rekaan: pilar buka --latihan
      """
    case .alreadyExists:
      "\(path) sudah ada dan tidak ditimpa. Pilih nama lain dengan --basisdata."
    case .inaccessible(let reason):
      "\(path) tidak dapat dibuka atau ditulisi (\(reason)). Periksa hak akses berkas itu."
    case .notADatabase:
      "\(path) bukan basis data Pilar atau rusak. Pulihkan cadangan dengan: pilar pulihkan BERKAS"
    case .newerSchema(let version):
      "\(path) dibuat oleh Pilar yang lebih baru (skema \(version)). Perbarui Pilar dahulu."
    case .busy:
      "Basis data sedang dipakai menulis oleh program lain. Coba lagi sebentar lagi."
    case .full:
      "Ruang disk habis; tidak ada yang tersimpan. Kosongkan ruang lalu ulangi."
    case .damaged(let table, let rowID, let column):
      "Baris \(rowID) pada \(table).\(column) rusak. Jalankan: pilar periksa"
    case .notAllowed, .outsideArea, .noAccount, .accountExists, .notFound, .interrupted,
      .batchTouched, .attendance, .rule, .other:
      nil
    }
  }

  private static func workSentence(for error: StorageError) -> String {
    switch error {
    case .notAllowed(let right):
      "Akun ini tidak berhak \(name(of: right)). Minta admin bila memang perlu."
    case .outsideArea(let area):
      "Wilayah \(area.dotted) di luar wilayah kerja akun ini. Minta admin bila memang perlu."
    case .noAccount:
      "Akun tidak ada atau nonaktif. Minta admin membuatnya dengan: pilar akun tambah"
    case .accountExists: "Akun dengan nama itu sudah ada. Pilih nama lain."
    case .notFound: "Yang diminta tidak ada, atau tidak untuk akun ini. Periksa nomornya."
    case .interrupted: "Pekerjaan dihentikan sebelum selesai. Ulangi bila masih perlu."
    case .batchTouched(let rows):
      "Impor itu tidak dapat dibatalkan: \(rows) barisnya sudah diubah sesudahnya."
    case .attendance(let problem): sentence(for: problem)
    case .rule(let problem): problem.sentence
    case .other(let code):
      "Basis data melaporkan galat \(code). Ulangi; bila tetap, jalankan: pilar periksa"
    case .missing, .alreadyExists, .inaccessible, .notADatabase, .newerSchema, .busy, .full,
      .damaged:
      ""
    }
  }

  private static func sentence(for problem: AttendanceProblem) -> String {
    switch problem {
    case .sessionNotOfEvent: "Sesi itu bukan bagian dari kegiatan ini. Periksa nomor sesinya."
    case .notAParticipant: "Orang itu bukan peserta kegiatan ini. Daftarkan dahulu."
    case .nothingToUndo: "Tidak ada yang dapat diurungkan."
    case .reasonNeeded: "Tanda itu dari meja atau akun lain. Sebutkan alasannya."
    case .sessionNotBegun: "Sesi itu belum tiba. Periksa nomor sesinya."
    case .letterNotOfSet: "Huruf itu bukan tanda kegiatan ini. Lihat: pilar bimtek tanda"
    case .nothingOnClosing:
      "Tanda kegiatan ini tidak mengenal tanda saat sesi ditutup. Lihat: pilar bimtek tanda"
    case .deskIsTaken: "Meja itu sedang dipakai proses lain. Pilih nama lain."
    case .deskNameUnfit: "Nama meja hanya huruf, angka dan tanda hubung."
    case .set(let problem): sentence(for: problem)
    }
  }

  private static func sentence(for problem: AttendanceSetProblem) -> String {
    switch problem {
    case .sameLetterTwice: "Satu huruf dipakai dua kali. Beri huruf yang berbeda."
    case .nobodyPresent: "Tidak ada huruf untuk yang hadir tepat waktu. Tambahkan satu dengan ada."
    case .twoOnClosing: "Hanya satu huruf yang boleh berlaku saat sesi ditutup."
    case .worthOutOfRange: "Nilai huruf 0 sampai 12 perdua belas sesi. Perbaiki nilainya."
    case .nameIsTaken: "Nama tanda itu sudah ada. Pilih nama lain."
    case .lacksLetterInUse(let status):
      "Kegiatan ini sudah memakai huruf \(status.rawValue), yang tidak ada pada tanda itu."
    }
  }

  /// What a right allows, to be read after "berhak".
  static func name(of right: Right) -> String {
    switch right {
    case .seeClients: "melihat data klien"
    case .seeFullNumbers: "melihat NIK dan KK lengkap"
    case .seeRestrictedTypes: "melihat jenis terbatas"
    case .seeMostRestrictedTypes: "melihat jenis paling terbatas"
    case .importClients: "mengimpor klien"
    case .importLists: "mengimpor daftar"
    case .exportClients: "mengekspor klien"
    case .seeBimtek: "melihat bimtek"
    case .markAttendance: "mencatat kehadiran"
    case .manageAccounts: "mengatur akun"
    case .backUp: "membuat cadangan"
    case .restore: "memulihkan cadangan"
    case .checkIntegrity: "memeriksa basis data"
    case .seeLog: "melihat log"
    case .recordCases: "mencatat klien dan kasus"
    case .verifyEntries: "memverifikasi usulan"
    case .manageInstitutions: "mengelola lembaga rujukan"
    case .writeLetters: "membuat surat"
    case .manageOffice: "mengatur pejabat dan naskah surat"
    case .superviseDuties: "melihat penolakan dan penerusan"
    case .managePSKS: "mencatat PSKS"
    case .mergePeople: "memutuskan orang ganda"
    case .manageTKSK: "mengatur masa tugas TKSK"
    case .reviewReports: "meninjau laporan"
    case .manageBimtek: "mengelola kegiatan bimtek"
    }
  }
}
