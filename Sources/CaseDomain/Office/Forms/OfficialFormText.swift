/// What the form of officials says.
enum OfficialFormText {
  static let title = "Pejabat penanda tangan"
  static let office = "Jabatan"
  static let holder = "Pemegang"

  static let kecamatan = "Kecamatan yang dijabat; kosong untuk kantor akun ini sendiri."
  static let officeHelp = "Nama jabatan tanpa Plt./Plh., misalnya Camat Martapura."
  static let capacity = "Definitif; Plt. bila jabatan kosong; Plh. bila pejabat berhalangan."
  static let onBehalf = "Misalnya a.n. Camat Martapura; baris kedua (u.b.) sesudah tanda |."
  static let from = "Hari pertama menjabat."
  static let to = "Hari terakhir; kosong selama masih menjabat."
  static let name = "Nama dengan gelar, seperti di bawah tanda tangan."
  static let nip = "18 angka; kosong bila tidak ada."
  static let rank = "Misalnya Penata Tingkat I."
}
