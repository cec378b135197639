/// What `pilar --help` and its kin say.
enum PilarText {
  static let version = "0.2.0"
  static let abstract = "Pengelola kasus kesejahteraan sosial tingkat kecamatan."

  static let database = "Basis data yang dipakai; kalau tidak, $PILAR_BASISDATA."
  static let actingAs = "Bekerja sebagai akun lain (hanya admin)."
  static let json = "Keluarkan JSON."

  static let open = "Buka layar."
  static let startScreen = "Layar pertama."
  static let throwAway = "Berlatih pada provinsi rekaan; isinya hilang saat ditutup."
  static let theme = "Nama tema; kalau tidak, $PILAR_TEMA atau pengaturan."
  static let onlyASCII = "Gambar garis dan lambang dengan ASCII saja."

  static let training = "Buat basis data latihan berisi orang rekaan."
  static let people = "Banyaknya orang PPKS."
  static let seed = "Benih; benih yang sama membuat basis data yang sama."

  static let recap = "Rekapitulasi resmi."
  static let recapPPKS = "Rekapitulasi PPKS menurut wilayah dan jenis."
  static let level = "Tingkat baris; kalau tidak, satu tingkat di bawah wilayah."
  static let position = "Posisi tanggal, misalnya 31-12-2025; kalau tidak, hari ini."
  static let format = "Bentuk keluaran."

  static let export = "Ekspor daftar."
  static let exportPPKS = "Ekspor PPKS: satu baris tiap orang dan jenis."
  static let filter = "Saringan seperti di layar, misalnya jenis=8 jk=P umur=60-."
  static let per = "Satu baris tiap entri atau tiap orang."
  static let fullNumbers = "NIK dan KK lengkap; perlu hak dan --tujuan. Dicatat di log."
  static let purpose = "Untuk apa nomor lengkap itu."

  static let themes = "Periksa atau lihat tema."
  static let checkTheme = "Periksa tema: kontras, peran, lambang."
  static let previewTheme = "Tampilkan isi tema sebagai teks."
  static let themeNames = "Nama tema; kalau tidak, semua tema yang ada."
  static let themeName = "Nama tema."

  static let setUp = "Buat basis data sebuah provinsi dengan akun admin pertama."
  static let province = "Kode provinsi dua angka, misalnya 63."
  static let officeName = "Nama kantor pada laporan."

  static let agenda = "Tampilkan tugas sendiri yang menunggu, atau seluruh tugas satu wilayah."
  static let agendaArea = "Kode wilayah yang seluruh tugasnya ditampilkan; tanpa ini tugas sendiri."
  static let search = "Cari klien dengan bagian nama, NIK atau KK."
  static let searchWords = "Bagian nama dalam urutan apa pun, atau angka NIK atau KK."
  static let area = "Kode wilayah; kalau tidak, wilayah kerja akun."

  static let checkStatus =
    "Cek status seseorang: PPKS, DTSEN, program; keluar sebagai surat jawaban."
  static let verification = "Daftar usulan dan verifikasi menurut desa dan tahun."
  static let verificationYear = "Tahun verifikasi; kalau tidak, semua."

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
  static let importPPKS = "Impor daftar PPKS dari CSV atau XLSX; satu berkas seluruhnya atau tidak."
  static let importFiles = "Berkas CSV atau XLSX."
  static let trial = "Coba saja: katakan hasilnya, jangan simpan apa pun."
  static let ifKnown = "Bila orangnya sudah ada."
  static let brokenNIK = "Bila NIK rusak."
  static let codeSystem = "Jenis kode wilayah di berkas."
  static let importArea = "Wilayah semua baris, misalnya 63.03.05."
  static let mapping = "Arti sebuah kolom, misalnya nama='Nama Penerima' atau nama=#3."
  static let rejects = "Tulis baris yang ditolak ke berkas ini, untuk diperbaiki."
  static let listBatches = "Daftar impor yang tersimpan."
  static let takeBack = "Batalkan satu impor selama isinya belum diubah."
  static let batchNumber = "Nomor impor dari 'pilar impor daftar'."

  static let bimtek = "Bimbingan teknis."
  static let checkIn = "Meja registrasi: baca kode dari masukan standar, satu per baris."
  static let eventCode = "Kode singkat kegiatan, misalnya TKSK24."
  static let session = "Nomor sesi, dihitung sepanjang kegiatan."
  static let desk = "Nama meja."

  static let cases = "Kasus: daftar per tahap, hasil dan wilayah."
  static let caseList =
    "Daftar kasus, yang terlama di tahapnya dahulu; tanpa pilihan: yang terbuka."
  static let caseStage = "Hanya kasus di tahap ini."
  static let caseOutcome = "Hanya kasus yang ditutup dengan hasil ini."
}
