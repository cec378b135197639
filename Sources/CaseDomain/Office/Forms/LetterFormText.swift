/// What the forms of letters say.
enum LetterFormText {
  static let title = "Surat"
  static let letter = "Surat"
  static let text = "Isi surat"
  static let number = "Nomor dan tanda tangan"

  static let kind = "Untuk apa surat ini; hal, tujuan dan isi bakunya mengikuti."
  static let day = "Tanggal surat; penanda tangannya pejabat pada tanggal itu."
  static let nature = "Biasa, segera, terbatas atau rahasia."
  static let enclosure = "Misalnya 1 (satu) berkas; kosong bila tidak ada."
  static let identity =
    "Inisial dan nomor kasus, atau lengkap. Lengkap perlu tujuan dan dicatat di log."
  static let purpose = "Untuk apa identitas lengkap diberikan kepada penerima."
  static let official = "Kosong berarti pejabat penanda tangan pada tanggal surat."
  static let numbering = "Ambil nomor sekarang, atau nomor menyusul."
  static let serial = "Kosong berarti nomor berikutnya; nomor cadangan boleh dipakai di sini."
  static let reservedCount = "Berapa nomor yang dikosongkan, mulai dari nomor berikutnya."
  static let reservedReason = "Untuk apa nomor itu dikosongkan; tampil di register."
  static let year = "Tahun register."

  static let numberTitle = "Nomor surat"
  static let reserveTitle = "Nomor cadangan"
  static let textTitle = "Naskah baku surat"

  static let textKind = "Jenis surat yang diubah naskahnya; tidak dipakai untuk kop dan nomor."
  static let textPart = "Bagian naskah. Kop, pola nomor, unit dan tempat berlaku semua jenis."
  static let textKecamatan = "Kecamatan; kosong untuk kantor akun ini sendiri."
  static let textFrom =
    "Hari pertama naskah ini berlaku; yang lama berlaku sampai sehari sebelumnya."
  static let textBody =
    "Tanda | memulai baris baru. Isian: {nama} {nik} {ttl} {umur} {jenis-kelamin} {alamat} "
    + "{kasus} {jenis} {dtsen} {keperluan} {lembaga} {kecamatan} {kabupaten} {tanggal}."

  static func help(_ part: LetterPart) -> String {
    switch part {
    case .hal: "Hal atau perihal surat."
    case .kepada: "Kepada siapa; tanda | memulai baris baru (jabatan|di|tempat)."
    case .isi: textBody
    case .tembusan: "Tembusan; tanda | memulai baris baru. Kosong bila tidak ada."
    case .kop, .nomor, .unit, .tempat, .klasifikasi: textBody
    }
  }
}

extension LetterIdentity {
  var label: String {
    switch self {
    case .inisial: "Inisial dan nomor kasus"
    case .lengkap: "Lengkap"
    }
  }
}

extension LetterForm.Numbering {
  var label: String {
    switch self {
    case .now: "Ambil sekarang"
    case .later: "Nomor menyusul"
    }
  }
}
