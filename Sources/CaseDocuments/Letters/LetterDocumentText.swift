import CaseDomain

/// What letters and the counter's lists say on paper.
enum LetterDocumentText {
  static let numberToCome = "(nomor menyusul)"
  static let number = "Nomor"
  static let nature = "Sifat"
  static let enclosure = "Lampiran"
  static let subject = "Hal"
  static let to = "Kepada Yth."
  static let copies = "Tembusan:"

  static func page(_ number: Int, of count: Int) -> String { "Halaman \(number) dari \(count)" }

  /// A NIP as it is printed, `19700101 199003 1 001`.
  static func grouped(_ nip: String) -> String {
    guard nip.count == 18 else { return nip }
    var rest = nip[...]
    let parts = [8, 6, 1, 3].map { length in
      defer { rest = rest.dropFirst(length) }
      return rest.prefix(length)
    }
    return parts.joined(separator: " ")
  }

  static let receipt = "TANDA TERIMA KUNJUNGAN"
  static let visitNumber = "Nomor"
  static let visitTime = "Hari, waktu"
  static let visitor = "Nama"
  static let need = "Keperluan"
  static let promise = "Dijanjikan"
  static let matter = "Uraian"
  static let answer = "Jawaban"
  static let waiting = "menunggu"
  static let officer = "Petugas"
  static let keep = "Simpan tanda terima ini dan sebutkan nomornya bila menanyakan jawaban."

  static let register = "REGISTER SURAT KELUAR"
  static let registerHeads = ["Nomor", "Tanggal", "Hal", "Kepada"]
  static let toCome = "menyusul"
  static let withoutReason = "dilewati tanpa keterangan"

  static func registerPlace(_ register: LetterRegister) -> String {
    "\(Wilayah.fullTitle(of: register.area)), tahun \(register.year)"
  }

  static func reserved(_ reason: String) -> String { "nomor cadangan: \(reason)" }

  static func gap(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
  }

  static func registerTotals(_ register: LetterRegister) -> String {
    "\(register.letters.count) surat, \(register.waitingCount) menyusul, "
      + "\(register.reservedCount) nomor cadangan, \(register.gapCount) nomor dilewati."
  }

  static let activities = "DAFTAR KEGIATAN"
  static let activityHeads = ["Tgl", "Kegiatan", "Tugas", "Hasil"]
  static let byTask = "Menurut tugas TKSK (Permensos 3/2013):"
  static let byPillar = "Menurut pilar:"
  static let noPillar = "Umum"

  static func month(_ month: ActivityMonth) -> String {
    "\(Wilayah.fullTitle(of: month.area)), \(IndonesianDate.month(month.month)) \(month.year)"
  }

  static func activityTotals(_ month: ActivityMonth) -> String {
    "\(month.activities.count) kegiatan, di antaranya \(month.meetingCount) rapat."
  }

  static let minutes = "NOTULEN RAPAT"
  static let meeting = "Rapat"
  static let agenda = "Acara"
  static let day = "Hari, tanggal"
  static let place = "Tempat"
  static let attended = "Hadir"
  static let attendees = "Jumlah peserta"
  static let discussed = "Pokok pembicaraan:"
  static let decision = "Keputusan:"
  static let noteTaker = "Notulis,"
  static let activity = "KEGIATAN HARIAN"
  static let activityTitle = "Kegiatan"
  static let task = "Tugas TKSK"
  static let pillar = "Pilar"
  static let assignedBy = "Ditugaskan oleh"
  static let letter = "Surat tugas"
  static let partners = "Mitra"
  static let result = "Hasil:"
  static let worker = "Petugas,"
}
