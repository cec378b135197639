/// What the forms after an event say.
enum ResultFormText {
  static let test = "Nilai tes peserta"
  static let pre = "0 sampai 100, satu desimal; kosong bila tidak ikut pre-test."
  static let post = "0 sampai 100, satu desimal; kosong bila tidak ikut post-test."

  static let evaluation = "Evaluasi bimtek"
  static let organisation = "Penyelenggaraan"
  static let subject = "Penyelenggaraan, atau narasumber sebuah sesi."
  static func session(_ number: Int, _ about: String) -> String { "Sesi \(number) \(about)" }
  static let aspect = "Misalnya penguasaan materi, penyajian, tempat, konsumsi."
  static let answers = "Banyaknya jawaban"
  static let note = "Saran yang berulang; tanpa nama."

  static func count(of mark: Int) -> String {
    "Berapa orang memberi nilai \(mark); kosong berarti tidak ada."
  }

  static let certificate = "Sertifikat untuk yang berhak"
  static let certificateDay = "Tanggal sertifikat; pejabat hari itu yang menandatangani."
  static func certificateAbout(_ count: Int, _ event: String) -> String {
    "\(IndonesianNumber.grouped(count)) peserta · \(event)"
  }
  static let classification = "Kode klasifikasi arsip di nomor sertifikat, misalnya 800.2.4."
  static let takingBack = "Cabut sertifikat"
  static let reason = "Mengapa dicabut; nomornya tidak dipakai lagi."

  static let promise = "Rencana tindak lanjut"
  static let promiseTitle = "Satu kalimat yang akan tampil di agenda."
  static let due = "Hari dijanjikan, misalnya +30."
  static let finish = "Hasil rencana tindak lanjut"
  static let doneDay = "Hari selesai."
  static let result = "Apa hasilnya."
}
