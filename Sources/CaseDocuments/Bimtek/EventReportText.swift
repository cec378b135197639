import CaseDomain

/// What the report of an event says.
enum EventReportText {
  static let title = "LAPORAN PELAKSANAAN KEGIATAN"
  static let basis = "Dasar"
  static let purpose = "Maksud"
  static let aim = "Tujuan"
  static let organiser = "Penyelenggara"
  static let budget = "Kode anggaran"
  static let opener = "Dibuka oleh"
  static let partners = "Mitra"
  static let guests = "Tamu"

  static let sessions = "Materi dan narasumber"
  static let sessionHeads = ["No", "Tanggal", "Pukul", "Materi", "JP", "Narasumber"]
  static func hours(_ hours: Int) -> String { "Jumlah \(hours) JP (1 JP = 45 menit)." }

  static let headcount = "Diundang dan hadir"

  /// Invitations that nobody recorded are not none (FACTS 13).
  static func invited(_ invited: Int?, _ confirmed: Int) -> String {
    let known = invited.map { "\(number($0)) orang" } ?? EventText.notKnown
    return "Diundang \(known), \(number(confirmed)) memberi kepastian."
  }

  static func reported(_ count: Int) -> String {
    "Jumlah undangan menurut penyelenggara: \(number(count)) (nama tidak lengkap)."
  }

  static func came(_ total: BimtekReconciliation.Counts, of listed: Int) -> String {
    let share = IndonesianNumber.percentTenths(total.came, of: listed)
      .map { ", \(IndonesianNumber.percent(tenths: $0)) dari \(number(listed)) di daftar peserta" }
    return "Hadir \(number(total.came)) orang" + (share ?? "") + "."
  }

  static func stayedAway(_ total: BimtekReconciliation.Counts) -> String {
    "Tidak hadir \(number(total.absent)), batal atau diganti \(number(total.withdrawn))."
  }

  static let people = "Peserta hadir menurut kabupaten/kota dan jenis kelamin"
  static let peopleHeads = ["Kabupaten/kota", "L", "P", "Tak isi", "Jumlah"]
  static let total = "Jumlah"

  static let reconciled = "Rekonsiliasi dengan undangan dan registri PSKS"
  static let reconciledHeads = [
    "Kabupaten/kota", "Und.", "Tamb.", "Pasti", "Hadir", "Absen", "Batal", "Luar", "Lain", "Baru",
  ]
  static let reconciledLegend =
    "Und. diundang; Tamb. pengganti dan tamu; Pasti memberi kepastian; Absen diharapkan tetapi "
    + "tidak hadir; Batal batal atau diganti. Dari yang hadir: Luar tidak ada di registri; Lain "
    + "terdaftar pada pilar lain; Baru belum pernah mengikuti pelatihan."

  static let tests = "Hasil pre-test dan post-test"

  static func gain(_ gain: TestGain) -> [String] {
    let wrote =
      "Ikut pre-test \(number(gain.pre)), post-test \(number(gain.post)), "
      + "keduanya \(number(gain.both)) orang."
    guard let pre = gain.meanPre, let post = gain.meanPost, let mean = gain.meanGain else {
      return [wrote]
    }
    return [
      wrote,
      "Rata-rata \(tenths(pre)) menjadi \(tenths(post)), kenaikan \(tenths(mean)) "
        + "(dari yang mengikuti keduanya).",
      "Naik \(number(gain.better)), tetap \(number(gain.same)), turun \(number(gain.worse)) orang.",
    ]
  }

  static let evaluation = "Evaluasi narasumber dan penyelenggaraan (1 sampai 5)"
  static let evaluationHeads = ["Tentang", "Aspek", "Jawaban", "Rata2"]
  static let organisation = "Penyelenggaraan"
  static func session(_ number: Int) -> String { "Sesi \(number)" }

  static func evaluationMean(_ mean: Int?) -> String {
    "Rata-rata semua jawaban \(mean.map { DecimalText.full($0, places: 2) } ?? "–")."
  }

  static let certificates = "Sertifikat"

  static func certified(_ given: Int, waiting: Int, threshold: Int) -> String {
    "Diberikan \(number(given)); berhak dan belum diberi \(number(waiting)) "
      + "(syarat hadir \(threshold)% sesi)."
  }

  static let promises = "Rencana tindak lanjut"
  static let promiseHeads = ["Peserta", "Rencana", "Tenggat", "Selesai"]
  static let waiting = "belum"

  static let selections = "Seleksi sesudah kegiatan"

  static func selection(_ edition: SelectionSheet.Edition) -> String {
    let state =
      edition.signedDay.map {
        "berita acara \(edition.minuteNumber), \(IndonesianDate.numeric($0))"
      } ?? "sementara, berita acara belum ditandatangani"
    return "\(edition.name), kategori \(edition.kind) (\(state))"
  }

  /// nil for who is behind the third rank, or has none.
  static func winner(_ line: SelectionRanking.Line) -> String? {
    guard let rank = line.rank, rank <= 3, let total = line.total else { return nil }
    return "   \(rank). \(line.candidate.name), \(Wilayah.title(of: line.candidate.kabupaten)), "
      + DecimalText.full(total, places: 2)
  }

  private static func number(_ number: Int) -> String { IndonesianNumber.grouped(number) }
  private static func tenths(_ tenths: Int) -> String { DecimalText.full(tenths, places: 1) }
}
