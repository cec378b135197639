/// What the forms of an event say.
enum EventFormText {
  static let event = "Kegiatan bimtek"
  static let session = "Sesi"
  static let quota = "Kuota peserta"
  static let basis = "Dasar hukum"
  static let committee = "Panitia"

  static let eventSection = "Kegiatan"
  static let paperSection = "Untuk laporan"
  static let ruleSection = "Kehadiran"
  static let sessionSection = "Jadwal"
  static let speakerSection = "Narasumber"
  static let quotaSection = "Kuota"

  static let code = "Kode singkat untuk perintah dan lencana, misalnya TKSK26; tanpa spasi."
  static let name = "Nama kegiatan seperti pada surat undangan."
  static let place = "Hotel, aula atau balai, dengan kotanya."
  static let from = "Hari pertama. Peserta diambil dari yang bertugas pada hari ini."
  static let to = "Hari terakhir."
  static let state = "Sejauh mana kegiatan: rencana, undangan dikirim, berjalan, selesai, batal."
  static let level = "Pelatihan apa yang tercatat di registri bila sertifikat diberikan."
  static let purpose = "Maksud kegiatan, untuk laporan."
  static let aim = "Tujuan kegiatan, untuk laporan."
  static let opener = "Siapa yang membuka, dengan jabatannya."
  static let partners = "Lembaga yang ikut menyelenggarakan."
  static let guests = "Banyaknya tamu; tidak dihitung sebagai peserta."
  static let organiser = "Bidang atau seksi yang menyelenggarakan."
  static let budgetCode = "Kode kegiatan pada DPA."
  static let invitedReported =
    "Banyaknya undangan menurut laporan bila namanya tidak tercatat; kosong bila tidak diketahui."
  static let attendanceSet = "Huruf-huruf daftar hadir kegiatan ini."
  static let threshold = "Persen kehadiran paling sedikit untuk sertifikat."
  static let lateMinutes = "Berapa menit sesudah mulai pindaian dihitung terlambat."
  static let openMinutes = "Berapa menit sebelum mulai meja registrasi menerima pindaian."

  static let day = "Hari sesi; di dalam hari-hari kegiatan."
  static let start = "Jam mulai, misalnya 08.00."
  static let end = "Jam selesai. Sesi tidak boleh berhimpit dengan sesi lain."
  static let topic = "Materi atau acara."
  static let lessonHours = "Jam pelajaran 45 menit; kosong berarti dihitung dari jamnya."
  static let speaker = "Narasumber atau moderator; kosong untuk acara tanpa narasumber."
  static let institution = "Asal narasumber."

  static let kabupaten = "Kosong berarti semua kabupaten/kota wilayah kerja akun."
  static let kind = "Pilar yang diwakili peserta."
  static let seats = "Banyaknya kursi; 0 menghapus kuota itu."
  static let isInferred =
    "Ya bila disimpulkan sendiri, bukan dari penyelenggara: ditandai perkiraan."

  static let basisText = "Peraturan dengan nomor dan tahunnya, satu baris pada surat."
  static let basisFrom = "Hari pertama berlaku."
  static let basisTo = "Hari terakhir berlaku; kosong selama masih berlaku."

  static let member = "Nama dengan gelar."
  static let role = "Tugas dalam panitia."
  static let letter = "Nomor SK panitia."
}
