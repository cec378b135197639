extension BimtekProblem {
  /// One Indonesian sentence: the rule, and what can be done instead.
  var sentence: String {
    switch self {
    case .alreadyInvited(let kind):
      "Orang itu sudah menjadi peserta sebagai \(kind). Satu orang mewakili satu pilar."
    case .quotaFull(let kabupaten, let kind):
      "Kuota \(kind) untuk \(kabupaten.dotted) sudah penuh. Ubah kuota atau ganti peserta."
    case .weightsAddUpTo(let sum): "Jumlah bobot \(sum), seharusnya 100. Perbaiki bobotnya."
    case .codeTaken: "Kode itu sudah dipakai kegiatan lain. Pilih kode lain."
    case .sessionOutsideEvent:
      "Sesi di luar hari kegiatan. Perbaiki hari sesi atau hari kegiatannya."
    case .sessionOverlaps(let number): "Waktunya berhimpit dengan sesi \(number). Geser jamnya."
    case .sessionEndsBeforeStart: "Jam selesai harus sesudah jam mulai."
    case .timeUnreadable: "Jam tidak terbaca. Tulis seperti 08.00."
    case .setLacksLetter(let letter):
      "Kegiatan ini sudah memakai tanda \(letter), yang tidak ada pada pilihan itu."
    case .nobodyToInvite:
      "Tidak ada yang dapat diundang: belum ada di registri, sudah diundang, atau kursi penuh."
    case .personUnknown:
      "NIK itu belum tercatat di wilayah kerja akun ini. Tulis namanya, kaitkan kemudian."
    case .isTied: "Peserta ini sudah dikaitkan dengan orang di registri."
    case .hasNoSeat: "Peserta ini sudah batal atau diganti. Pilih peserta yang masih terdaftar."
    case .wasPresent: "Peserta ini sudah hadir; kursinya tidak dapat diberikan kepada orang lain."
    case .scoresAreLocked: "Berita acara sudah ditandatangani; nilai tidak dapat diubah lagi."
    case .scoresMissing(let count):
      "Masih kurang \(count) nilai. Lengkapi dahulu, lalu tanda tangani berita acaranya."
    case .nothingToScore:
      "Calon, juri dan kriteria belum lengkap. Tambahkan dahulu ketiganya."
    case .criterionHasScores:
      "Kriteria yang sudah punya nilai tidak dapat dihapus. Ubah nama atau bobotnya saja."
    case .judgeHasScores:
      "Juri yang sudah memberi nilai tidak dapat dihapus. Ubah nama atau jabatannya saja."
    case .nobodyEligible(let threshold):
      "Tidak ada peserta tanpa sertifikat yang hadir sedikitnya \(threshold)% sesi."
    case .noCertificate: "Peserta ini belum bersertifikat; tidak ada yang dicabut."
    case .notInRegistry(let kind):
      "NIK itu bukan \(kind) yang bertugas pada hari seleksi. Periksa NIK, atau isi namanya saja."
    case .alreadyCandidate: "Orang itu sudah menjadi calon di seleksi ini."
    case .promiseDone: "Rencana itu sudah dilaporkan selesai."
    }
  }
}
