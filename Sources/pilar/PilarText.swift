/// What `pilar --help` and its kin say.
enum PilarText {
  static let version = "0.2.0"
  static let abstract = "Pengelola kasus kesejahteraan sosial tingkat kecamatan."

  static let database = "Basis data yang dipakai; kalau tidak, $PILAR_BASISDATA."
  static let actingAs = "Bekerja sebagai akun lain (hanya admin)."
  static let json = "Keluarkan JSON."

  static let setUp = "Buat basis data sebuah provinsi dengan akun admin pertama."
  static let province = "Kode provinsi dua angka, misalnya 63."
  static let officeName = "Nama kantor pada laporan."

  static let search = "Cari klien dengan bagian nama, NIK atau KK."
  static let searchWords = "Bagian nama dalam urutan apa pun, atau angka NIK atau KK."
  static let area = "Kode wilayah; kalau tidak, wilayah kerja akun."

  static let accounts = "Atur akun, peran dan wilayah kerja."
  static let addAccount = "Tambah akun."
  static let listAccounts = "Daftar akun."
  static let changeAccount = "Ubah peran atau wilayah kerja akun, atau aktifkan kembali."
  static let switchOffAccount = "Nonaktifkan akun."
  static let accountName = "Nama akun; pada konsol sama dengan nama pengguna sistem."
  static let role = "Peran akun."
  static let workArea = "Wilayah kerja, misalnya 63.03.05."
  static let switchOn = "Aktifkan kembali."

  static let backUp = "Cadangkan basis data selagi dipakai, lalu periksa hasilnya."
  static let backUpTarget = "Berkas cadangan yang dibuat."
  static let restore = "Pulihkan cadangan yang sudah diperiksa."
  static let restoreSource = "Berkas cadangan."
  static let check = "Periksa bahwa semua isi basis data saling cocok."
  static let log = "Siapa melihat, mengekspor atau mencetak apa."
  static let logClient = "Hanya klien dengan nomor ini."
  static let logLimit = "Banyaknya baris terakhir."

  static let importing = "Impor daftar; lihat atau batalkan impor sebelumnya."
  static let listBatches = "Daftar impor yang tersimpan."
  static let takeBack = "Batalkan satu impor selama isinya belum diubah."
  static let batchNumber = "Nomor impor dari 'pilar impor daftar'."

  static let bimtek = "Bimbingan teknis."
  static let checkIn = "Meja registrasi: baca kode dari masukan standar, satu per baris."
  static let eventCode = "Kode singkat kegiatan, misalnya TKSK24."
  static let session = "Nomor sesi, dihitung sepanjang kegiatan."
  static let desk = "Nama meja."
}
