import CaseDomain

/// What the commands of reports say.
enum ReportCommandText {
  static let listHeads = ["Kode", "Kecamatan", "Keadaan", "Tenggat"]
  static let tallyHeads = [
    "Kode", "Kab./Kota", "Wajib", "Dikirim", "Terlambat", "Belum", "Revisi",
  ]
  static let lateHeads = ["Kode", "Kecamatan", "Bulan", "Keadaan", "Tenggat"]

  static let draft = "Laporan ini belum dikirim: angkanya menurut catatan saat ini."
  static let changed =
    "Angka di catatan sudah berubah sejak laporan dikirim; tercetak yang dikirim."

  static func notAKecamatan(_ text: String) -> String {
    "'\(text)' bukan kode kecamatan. Tulis seperti 63.03.05."
  }

  static func totals(_ tally: ReportTally, _ month: MonthOfYear) -> String {
    "\(month.label): \(tally.handedIn) dari \(tally.owed) dikirim, \(tally.late) terlambat, "
      + "\(tally.missing) belum, \(tally.returned) revisi."
  }

  static func position(_ day: Day) -> String {
    "Dua belas bulan terakhir, posisi \(IndonesianDate.short(day))."
  }
}
