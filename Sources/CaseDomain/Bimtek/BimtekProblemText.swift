extension BimtekProblem {
  /// One Indonesian sentence: the rule, and what can be done instead.
  var sentence: String {
    switch self {
    case .alreadyInvited(let kind):
      "Orang itu sudah menjadi peserta sebagai \(kind). Satu orang mewakili satu pilar."
    case .quotaFull(let kabupaten, let kind):
      "Kuota \(kind) untuk \(kabupaten.dotted) sudah penuh. Ubah kuota atau ganti peserta."
    case .weightsAddUpTo(let sum): "Jumlah bobot \(sum), seharusnya 100. Perbaiki bobotnya."
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
