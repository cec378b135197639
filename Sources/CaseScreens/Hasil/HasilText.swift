import CaseDomain

/// What the results of an event say.
enum HasilText {
  static let title = "Hasil"
  static let group = "Hasil bimtek"
  static let test = "Nilai pre-test dan post-test peserta"
  static let evaluation = "Evaluasi narasumber dan penyelenggaraan"
  static let certify = "Sertifikat untuk semua yang berhak"
  static let takeBack = "Cabut sertifikat peserta, dengan alasan"
  static let promise = "Rencana tindak lanjut peserta"
  static let selection = "Buat seleksi dari kegiatan ini"
  static let report = "Laporan kegiatan"
  static let print = "Cetak sertifikat"
  static let reload = "Muat ulang"

  static let number = "No"
  static let name = "Peserta"
  static let share = "%"
  static let pre = "Pre"
  static let post = "Post"
  static let certificateHead = "Sertifikat"
  static let kabupaten = "Kab/kota"

  static let nothingHere = "Belum ada peserta di bawah kursor."
  static let nobodyWaits = "Tidak ada yang berhak dan belum bersertifikat."
  static let noCertificates = "Belum ada sertifikat. Tekan s untuk memberikannya."
  static let mayNotManage = "Hasil dicatat oleh verifikator atau bidang provinsi."
  static func notOver(_ end: Day) -> String {
    "Sertifikat diberikan sesudah kegiatan selesai, \(IndonesianDate.short(end))."
  }
  static let loading = "Memuat hasil…"
  static let empty = ["Kegiatan ini belum punya peserta."]

  static func certificate(
    _ line: EventResult.Line, from threshold: Int, isOver: Bool
  ) -> String {
    if line.certificate != nil { return "ada" }
    guard line.isEligible(from: threshold) else { return "–" }
    return isOver ? "berhak" : "sementara"
  }

  static func status(_ result: EventResult, isOver: Bool) -> String {
    let gain = TestGain(of: result.lines)
    let tests = gain.meanPre.flatMap { pre in
      gain.meanPost.map { post in
        "tes \(DecimalText.full(pre, places: 1)) → \(DecimalText.full(post, places: 1))"
      }
    }
    let parts = [
      "\(number(result.lines.count)) peserta",
      "hadir \(number(result.lines.count(where: \.attendance.isPresent)))",
      "sertifikat \(number(result.lines.count { $0.certificate != nil }))",
      (isOver ? "berhak " : "sementara berhak ") + number(result.waitingForCertificate.count),
      tests,
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  private static func number(_ number: Int) -> String { IndonesianNumber.grouped(number) }
}
