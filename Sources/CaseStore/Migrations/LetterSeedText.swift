/// The letter texts that a new database begins with; offices replace them by dated ones.
///
/// Their shape follows FACTS Annex B; classification codes and wording are starting points, not
/// regulation.
enum LetterSeedText {
  struct Seed {
    let kind: String
    let part: String
    let text: String
  }

  /// 1 January 2000 as days since 1970, so that letters of earlier years find a text too.
  static let from: Int64 = 10_957

  static let all: [Seed] =
    office + closed + people + paperwork + forwarding

  private static let office = [
    Seed(kind: "", part: "kop", text: "PEMERINTAH {pemerintah}\n{kantor}"),
    Seed(kind: "", part: "nomor", text: "{klasifikasi}/{nomor}/{unit}/{tahun}"),
    Seed(kind: "", part: "unit", text: "Kesos"),
    Seed(kind: "", part: "tempat", text: "{tempat}"),
  ]

  private static let person = """
    Nama : {nama}
    NIK : {nik}
    Tempat/Tgl Lahir : {ttl}
    Jenis Kelamin : {jenis-kelamin}
    Alamat : {alamat}
    """

  private static func letter(
    _ kind: String, _ classification: String, _ subject: String, to addressee: String,
    copies: String = "", _ body: String
  ) -> [Seed] {
    [
      Seed(kind: kind, part: "klasifikasi", text: classification),
      Seed(kind: kind, part: "hal", text: subject),
      Seed(kind: kind, part: "kepada", text: addressee),
      Seed(kind: kind, part: "tembusan", text: copies),
      Seed(kind: kind, part: "isi", text: body),
    ]
  }

  private static let closed =
    letter(
      "rekomendasi-panti", "400.9.3", "Rekomendasi pelayanan di panti/LKS",
      to: "Pimpinan {lembaga}\ndi\nTempat", copies: "Kepala Dinas Sosial {kabupaten}",
      """
      Dengan hormat, bersama ini kami sampaikan bahwa warga {kecamatan} berikut:

      \(person)

      berdasarkan pengamatan kami memerlukan pelayanan dan pengasuhan di lembaga yang Saudara \
      pimpin. Untuk itu kami merekomendasikan yang bersangkutan agar dapat diterima.

      Demikian rekomendasi ini dibuat untuk dipergunakan sebagaimana mestinya.
      """)
    + letter(
      "rujukan", "400.9.3", "Rujukan pelayanan sosial", to: "Pimpinan {lembaga}\ndi\nTempat",
      copies: "Kepala Dinas Sosial {kabupaten}",
      """
      Dengan hormat, bersama ini kami rujuk warga {kecamatan} berikut:

      \(person)
      Nomor Kasus : {kasus}

      untuk memperoleh {keperluan}. Berkas pendukung terlampir. Mohon jawaban atas rujukan ini \
      disampaikan kepada kami.

      Atas bantuan dan kerja sama Saudara kami ucapkan terima kasih.
      """)

  private static let people =
    letter(
      "rekomendasi-rsud", "400.7.3", "Rekomendasi pelayanan kesehatan",
      to: "Direktur Rumah Sakit Umum Daerah\ndi\nTempat",
      copies: "Kepala Dinas Sosial {kabupaten}",
      """
      Dengan hormat, kami merekomendasikan warga berikut untuk memperoleh pelayanan kesehatan:

      \(person)

      Yang bersangkutan termasuk warga yang memerlukan bantuan pembiayaan pelayanan kesehatan.

      Demikian rekomendasi ini dibuat untuk dipergunakan sebagaimana mestinya.
      """)
    + letter(
      "rekomendasi-pbi-jk", "400.9.4", "Rekomendasi kepesertaan PBI-JK",
      to: "Kepala Dinas Sosial {kabupaten}\ndi\nTempat",
      """
      Dengan hormat, kami merekomendasikan warga berikut untuk diusulkan sebagai peserta \
      Penerima Bantuan Iuran Jaminan Kesehatan:

      \(person)

      Surat keterangan tidak mampu, salinan KTP dan KK, serta foto terlampir.

      Demikian rekomendasi ini dibuat untuk dipergunakan sebagaimana mestinya.
      """)
    + letter(
      "rekomendasi-alat-bantu", "400.9.3", "Permohonan alat bantu",
      to: "Kepala Dinas Sosial {kabupaten}\ndi\nTempat",
      """
      Dengan hormat, kami mengajukan permohonan alat bantu berupa {keperluan} bagi warga berikut:

      \(person)

      Salinan KTP, KK, surat keterangan tidak mampu dan foto terlampir.

      Atas perhatian dan bantuan Saudara kami ucapkan terima kasih.
      """)
    + letter(
      "orang-terlantar", "400.9.3", "Rekomendasi pemulangan",
      to: "Kepala Dinas Sosial {kabupaten}\ndi\nTempat",
      """
      Dengan hormat, kami menerima orang telantar/kehabisan bekal berikut:

      \(person)

      Kami merekomendasikan yang bersangkutan untuk dibantu pemulangan atau penyatuan kembali \
      dengan keluarganya.

      Atas bantuan Saudara kami ucapkan terima kasih.
      """)

  private static let paperwork =
    letter(
      "keterangan-dtsen", "400.9.4", "Surat Keterangan terdaftar DTSEN",
      to: "Yang berkepentingan\ndi\nTempat",
      """
      Yang bertanda tangan di bawah ini menerangkan bahwa:

      \(person)
      Keadaan DTSEN : {dtsen}

      Keterangan ini dibuat berdasarkan data yang ada pada kami per {tanggal}.

      Demikian keterangan ini dibuat untuk dipergunakan sebagaimana mestinya.
      """)
    + letter(
      "pengantar-sktm", "400.9.4", "Pengantar surat keterangan tidak mampu",
      to: "Yang berkepentingan\ndi\nTempat",
      """
      Dengan hormat, bersama ini kami mengantar permohonan surat keterangan tidak mampu atas nama:

      \(person)
      Keperluan : {keperluan}

      Demikian surat pengantar ini dibuat untuk dipergunakan sebagaimana mestinya.
      """)

  private static let forwarding =
    letter(
      "penerusan-pengaduan", "400.9.4", "Penerusan pengaduan",
      to: "Kepala Dinas Sosial {kabupaten}\ndi\nTempat", copies: "Camat {tempat}",
      """
      Dengan hormat, bersama ini kami teruskan pengaduan masyarakat yang kami terima:

      Pengaduan : {keperluan}

      untuk ditangani sesuai kewenangan Saudara. Mohon hasilnya disampaikan kepada kami agar \
      dapat diteruskan kepada pelapor.
      """)
    + letter(
      "undangan-rapat", "400.9", "Undangan rapat", to: "Daftar terlampir\ndi\nTempat",
      """
      Dengan hormat, kami mengundang Saudara untuk hadir pada:

      Hari/Tanggal : ................
      Pukul : ................
      Tempat : ................
      Acara : ................

      Atas kehadiran Saudara kami ucapkan terima kasih.
      """)
    + letter(
      "surat-umum", "400.9", "................", to: "................\ndi\nTempat",
      """
      Dengan hormat,

      ................

      Atas perhatian Saudara kami ucapkan terima kasih.
      """)
}
