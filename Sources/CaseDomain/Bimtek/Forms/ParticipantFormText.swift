/// What the forms of participants say.
enum ParticipantFormText {
  static let invite = "Undang peserta"
  static let walkIn = "Peserta tamu"
  static let substitute = "Ganti peserta"
  static let tie = "Kaitkan peserta"
  static let state = "Keadaan peserta"
  static let who = "Peserta"

  static let kind = "Semua yang bertugas sebagai jenis ini pada hari pertama kegiatan."
  static let oneNIK = "Hanya satu orang ini; kosong untuk mengambil dari registri."
  static let kabupaten = "Hanya kabupaten/kota ini; kosong untuk semua."
  static let onlyUntrained = "Ya: hanya yang belum pernah dilatih menurut registri."
  static let perKabupaten =
    "Paling banyak sekian tiap kabupaten/kota; kuota selalu dihormati. " + EventText.order
  static let withEnvoys =
    "Ya: kursi kuota yang tidak terisi dari registri diminta ke kabupaten/kota, nama menyusul."

  static let represents = "Pilar yang diwakilinya di kegiatan ini."
  static let walkInNIK = "Bila orangnya tercatat; nama dan kabupaten/kota diambil dari registri."
  static let name = "Nama seperti yang disebut atau ditulis."
  static let sender = "Kabupaten/kota yang mengutus."
  static let matches =
    "Ya: kaitkan bila tepat satu orang di registri bernama sama, berpilar dan berkab/kota sama."
  static let sex = "Untuk rekap; kosong bila tidak diketahui."

  static let substituteNIK = "Bila penggantinya tercatat; kosong untuk nama saja."
  static let letter = "Nomor surat tugas; kosong bila belum ada."

  static let tieNIK = "NIK orang di registri; atau pilih dari nama yang mirip."
  static let person = "Nama mirip di kabupaten/kota yang sama. Tanda hadir tamu ikut pindah."
  static let stateHelp = "Jawaban atas undangan: terkonfirmasi, atau batal sehingga kursinya bebas."
}
