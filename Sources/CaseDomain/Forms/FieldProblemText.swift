extension FieldProblem {
  /// One or two Indonesian sentences: what is wrong, and what to do.
  public var sentence: String {
    switch self {
    case .required: "Kolom ini wajib diisi."
    case .tooLong(let limit): "Terlalu panjang. Paling banyak \(limit) huruf atau angka."
    case .wrongLength(let found, let needed):
      "Terbaca \(found) angka, seharusnya \(needed). Periksa kembali."
    case .notANumber: "Bukan angka. Ketik angkanya saja."
    case .outOfRange(let range):
      "Di luar batas. Isi \(IndonesianNumber.grouped(range.lowerBound)) sampai "
        + "\(IndonesianNumber.grouped(range.upperBound))."
    case .nik(let fault): fault.sentence
    case .notADate:
      "Tanggal tidak terbaca. Ketik 17081945, 17-8-45, h untuk hari ini, atau +7."
    case .dateInFuture: "Tanggal sesudah hari ini. Isi hari ini atau sebelumnya."
    case .dateInPast: "Tanggal sudah lewat. Isi hari ini atau sesudahnya."
    case .noSuchChoice: "Tidak ada pilihan itu. Tekan F4 untuk melihat daftarnya."
    case .severalChoices(let count):
      "Ada \(count) pilihan yang cocok. Ketik lebih lengkap atau nomornya."
    case .noSuchArea: "Wilayah tidak ditemukan. Ketik sebagian namanya atau kodenya."
    case .severalAreas(let count):
      "Ada \(count) wilayah yang cocok. Ketik lebih lengkap atau nomornya di daftar."
    case .areaOutside: "Wilayah itu di luar wilayah kerja akun ini. Pilih yang di dalam."
    case .notYesOrNo: "Jawab y untuk ya atau t untuk tidak."
    case .nikTaken(let kecamatan):
      "NIK ini sudah terdaftar di \(Wilayah.title(of: kecamatan)). Cari orangnya dan buka berkasnya."
    case .before(let day):
      "Tidak boleh sebelum \(IndonesianDate.numeric(day)). Isi tanggal itu atau sesudahnya."
    case .rule(let problem): problem.sentence
    }
  }
}

extension NIKFault {
  /// What is wrong with the number, as the layout of a NIK explains it (FACTS 6.1).
  public var sentence: String {
    switch self {
    case .roundedBySpreadsheet:
      "Angka ini dibulatkan lembar kerja (E+15). Ketik 16 angkanya dari KTP atau KK."
    case .notSixteenDigits(let found):
      "NIK berisi 16 angka, terbaca \(found). Periksa KTP atau KK."
    case .impossibleDate:
      "Angka 7-12 NIK adalah tanggal lahir (perempuan: tanggal + 40), dan tanggal ini tidak ada "
        + "di kalender. Periksa KTP."
    case .serialIsZero: "Empat angka terakhir NIK tidak pernah 0000. Periksa KTP."
    }
  }
}
