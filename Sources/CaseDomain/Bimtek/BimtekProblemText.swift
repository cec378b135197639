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
    }
  }
}
