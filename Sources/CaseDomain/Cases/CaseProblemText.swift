extension CaseProblem {
  /// One Indonesian sentence: the rule, and what can be done instead.
  var sentence: String {
    switch self {
    case .isClosed: "Kasus sudah ditutup. Buka kembali dahulu, dengan alasan."
    case .isNotClosed: "Kasus belum ditutup."
    case .alreadyOpen(let number): "Klien ini masih punya kasus \(number). Lanjutkan kasus itu."
    case .beforeOpening(let day):
      "Tanggal tidak boleh sebelum \(IndonesianDate.numeric(day)), hari kasus dibuka."
    case .reasonNeeded: "Langkah ini perlu alasan."
    case .answerOrder: "Jawaban itu tidak dapat mengikuti jawaban rujukan yang sekarang."
    case .placeIsFull(let capacity):
      "Tempat itu penuh (kapasitas \(capacity)). Catat sebagai daftar tunggu."
    case .levelMayNotServe:
      "Tingkat lembaga itu tidak berwenang melayani jenis klien ini. Pilih lembaga lain."
    case .consentMissing: "Rujukan perlu persetujuan klien, atau alasan mengapa tanpa persetujuan."
    case .isDoneAlready: "Itu sudah selesai dicatat."
    case .dayInFuture: "Tanggal itu belum terjadi. Pilih hari ini atau sebelumnya."
    case .answerTooEarly(let day):
      "Tanggal jawaban tidak boleh sebelum \(IndonesianDate.numeric(day))."
    case .institutionDoesNotServe:
      "Lembaga itu tidak menerima jenis klien ini. Pilih lembaga lain."
    case .institutionNotInForce:
      "Lembaga itu tidak menerima rujukan pada tanggal tersebut. Pilih lembaga atau tanggal lain."
    case .placeNeeded: "Pilih tempat (lokasi dan kelas perawatan) yang akan ditempati."
    case .newDayNeeded: "Yang ditunda perlu tenggat baru sesudah hari ini."
    case .stageOrder(let from, let to): stageOrder(from, to)
    case .beforeLastStep(let day):
      "Tanggal tidak boleh sebelum langkah terakhir, \(IndonesianDate.numeric(day))."
    case .noOpenCase: "Klien ini belum punya kasus yang terbuka. Buka kasus dahulu."
    case .nothingAssessed: "Isi nilai sedikitnya satu bidang."
    case .servedThatDay:
      "Layanan yang sama sudah dicatat pada hari itu. Isi 'Catat lagi' bila memang dua kali."
    case .attachmentMissing: "Berkas itu tidak ada di folder masuk akun ini. Taruh dahulu di sana."
    case .attachmentTooLarge: "Berkas lebih dari 20 MB. Perkecil fotonya, lalu coba lagi."
    case .attachmentFormat: "Berkas itu bukan jpg, png atau pdf. Simpan ulang dalam bentuk itu."
    case .attachmentsUnavailable: "Basis data ini hanya di memori, tanpa folder lampiran."
    case .tooManyClients(let limit):
      "Paling banyak \(IndonesianNumber.grouped(limit)) klien sekali catat. Persempit daftarnya."
    }
  }

  private func stageOrder(_ from: CaseStage, _ to: CaseStage) -> String {
    to < from
      ? "Kasus di tahap \(from.label). Mundur hanya ke tahap sebelum itu."
      : "Kasus masih di tahap \(from.label); \(to.label) belum dapat dicatat."
  }
}
