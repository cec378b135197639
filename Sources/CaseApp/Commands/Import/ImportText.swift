import CaseDocuments
import CaseDomain

/// What the import commands say.
enum ImportText {
  static let batchHeads = [
    "No", "Waktu", "Akun", "Berkas", "Baris", "Baru", "Ditambah", "Sama", "Ditolak", "Keadaan",
  ]
  static let importing = "Mengimpor"
  static let oneFileForRejects =
    "--ditolak hanya untuk satu berkas masukan. Impor berkasnya satu per satu."

  static func state(isTakenBack: Bool) -> String { isTakenBack ? "dibatalkan" : "tersimpan" }

  static func noBatch(_ number: Int64) -> String {
    "Impor nomor \(number) tidak ada. Lihat nomornya dengan: pilar impor daftar"
  }

  static func takenBack(_ number: Int64) -> String {
    "Impor nomor \(number) dibatalkan; isinya sudah tidak ada di basis data."
  }

  static func badMapping(_ text: String) -> String {
    let meanings = ImportColumn.allCases.map(\.rawValue).joined(separator: ", ")
    return "Pemetaan '\(text)' tidak terbaca. Tulis MAKNA=JUDUL dengan makna salah satu dari: "
      + meanings
  }

  static func rejectsWritten(_ count: Int, to path: String) -> String {
    "\(count) baris yang ditolak ada di \(path). Perbaiki di sana, lalu impor berkas itu."
  }

  /// Records that were passed over; nil when there are none.
  static func skipped(_ skipped: SkippedRecords) -> String? {
    let parts = [
      (skipped.titles, "baris judul"), (skipped.numberings, "baris nomor kolom"),
      (skipped.feet, "baris jumlah"), (skipped.blanks, "baris kosong"),
    ]
    let told = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return told.isEmpty ? nil : "Dilewati: " + told.joined(separator: ", ") + "."
  }

  /// The report for eyes: the sums, then every reason and warning with its count.
  static func report(_ report: ImportReport, of file: String, isTrial: Bool) -> String {
    let summary = report.summary
    var lines = [isTrial ? "\(file) (percobaan, tidak ada yang disimpan)" : file]
    lines += [
      ("baris", summary.baris), ("baru", summary.baru), ("ditambah", summary.ditambah),
      ("sama", summary.sama), ("ditolak", summary.ditolak),
    ].map { "  " + line($0.0, $0.1) }
    lines += RejectReason.allCases.compactMap { reason in
      summary.alasan[reason].map { "    " + line(reason.rawValue, $0) }
    }
    let warnings = ImportWarning.allCases.compactMap { warning in
      summary.peringatan[warning].map { "    " + line(warning.rawValue, $0) }
    }
    if !warnings.isEmpty { lines += ["  peringatan"] + warnings }
    if let batch = summary.batch { lines.append("  nomor impor \(batch)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ name: String, _ count: Int) -> String {
    let number = IndonesianNumber.grouped(count)
    return name + String(repeating: " ", count: max(1, 40 - name.count - number.count)) + number
  }
}
