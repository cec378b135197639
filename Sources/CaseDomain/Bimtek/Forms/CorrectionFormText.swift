/// What the forms of marks say.
enum CorrectionFormText {
  static let title = "Koreksi kehadiran"
  static let session = "Sesi yang tandanya diganti."
  static let letter = "Tanda yang benar; kosong menghapus tanda."
  static let blank = "Kosong (tanpa tanda)"
  static let reason = "Mengapa diganti. Nilai lama dan baru tetap tersimpan."
  static let remark = "Keterangan pada tanda, misalnya izin dari siapa."
  static let holdTitle = "Tahan peserta"
  static let hold = "Meja menjawab DITAHAN PANITIA dengan alasan ini; kosong melepaskan."
}
